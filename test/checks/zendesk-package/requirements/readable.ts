import { isMarketingOnly, isRequirementsOnly, locationsOf, type Subject } from '../manifest/manifest';
import { hasFile } from '../package-files';
import { type Rule, unless } from '../rule';
import { PATH, readRequirements } from './requirements';

/** Whether there are requirements to judge. The first of these that finds something ends the reading. */
export const READABLE_RULES: readonly Rule<Subject>[] = [
  {
    name: 'an app of nothing but requirements has them',
    code: 'missing_requirements',
    path: PATH,
    find: ({ manifest, pkg }) =>
      unless(
        !isRequirementsOnly(manifest) || hasFile(pkg, PATH),
        'Add requirements.json, or take "requirementsOnly" out.',
      ),
  },
  {
    name: 'only an app for Support has requirements',
    code: 'requirements_not_supported',
    path: PATH,
    find: ({ manifest, pkg }) => {
      const products = locationsOf(manifest).map(({ product }) => product);
      const onlyChat = products.length > 0 && products.every((product) => product === 'chat');
      return unless(!hasFile(pkg, PATH) || (!isMarketingOnly(manifest) && !onlyChat), 'Take requirements.json out.');
    },
  },
  {
    name: 'requirements are JSON',
    code: 'requirements_not_json',
    path: PATH,
    find: (subject) => {
      const read = readRequirements(subject);
      return read.ok ? [] : [`Make it valid JSON: ${read.problem}`];
    },
  },
  {
    name: 'no key stands in the requirements twice',
    code: 'duplicate_requirements',
    path: PATH,
    find: (subject) => {
      const read = readRequirements(subject);
      return read.ok ? read.twice.map((key) => `"${key}" stands there twice in one object: keep one.`) : [];
    },
  },
];
