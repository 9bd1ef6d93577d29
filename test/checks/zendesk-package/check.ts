import { ASSET_RULES } from './assets';
import { CONTENT_RULES, DOMAIN_WARNINGS, FILE_RULES, SCRIPT_WARNINGS } from './content';
import { MANIFEST_RULES, PRESENCE_RULES } from './manifest';
import type { Subject } from './manifest/manifest';
import { manifestOf } from './manifest/present';
import { MARKETPLACE_RULES } from './marketplace';
import type { PackageFiles } from './package-files';
import {
  OBJECT_RULES,
  PLACEHOLDER_RULES,
  READABLE_RULES,
  REFERENCE_RULES,
  SHAPE_RULES,
  SIZE_RULES,
  TITLE_RULES,
  VENDOR_RULES,
} from './requirements';
import { type Finding, findings, type Rule } from './rule';
import { TRANSLATION_RULES } from './translations';
import { SETTING_WARNINGS, TEXT_WARNINGS } from './warnings';

/** The findings of the first of several steps that finds something: the vendor reads no further there. */
function firstOf<Subject>(steps: readonly (readonly Rule<Subject>[])[], subject: Subject): Finding[] {
  for (const rules of steps) {
    const found = findings(rules, subject);
    if (found.length > 0) return found;
  }
  return [];
}

/** One step a rule. */
const oneByOne = <Subject>(rules: readonly Rule<Subject>[]): Rule<Subject>[][] => rules.map((rule) => [rule]);

function requirementFindings(subject: Subject): Finding[] {
  const unreadable = firstOf(oneByOne(READABLE_RULES), subject);
  if (unreadable.length > 0) return unreadable;
  return [
    ...findings(VENDOR_RULES, subject),
    ...firstOf([...oneByOne(SHAPE_RULES), SIZE_RULES, OBJECT_RULES, PLACEHOLDER_RULES, REFERENCE_RULES], subject),
    ...findings(TITLE_RULES, subject),
  ];
}

/**
 * Everything that is wrong with a package: first what Zendesk's own validator says, in its order (errors of the manifest end all
 * that rests on it), then what it does not look at.
 * https://github.com/zendesk/zendesk_apps_support/blob/master/lib/zendesk_apps_support/package.rb
 */
export function checkPackage(pkg: PackageFiles): Finding[] {
  const absent = firstOf(oneByOne(PRESENCE_RULES), pkg);
  const subject: Subject = { manifest: absent.length > 0 ? {} : manifestOf(pkg), pkg };
  const manifest = absent.length > 0 ? absent : findings(MANIFEST_RULES, subject);
  const sound = manifest.length === 0;
  return [
    ...manifest,
    ...(sound
      ? [
          ...findings(MARKETPLACE_RULES, subject),
          ...findings(TRANSLATION_RULES, subject),
          ...requirementFindings(subject),
          ...findings(SETTING_WARNINGS, subject, 'warning'),
        ]
      : []),
    ...findings(ASSET_RULES, pkg),
    ...findings(TEXT_WARNINGS, pkg, 'warning'),
    ...findings(FILE_RULES, pkg),
    ...(sound
      ? [
          ...findings(CONTENT_RULES, subject),
          ...findings(DOMAIN_WARNINGS, subject, 'warning'),
          ...findings(SCRIPT_WARNINGS, subject, 'warning'),
        ]
      : []),
  ];
}

/** All rules by their names: what the tests go through one by one. */
export const RULE_NAMES: readonly string[] = [
  PRESENCE_RULES,
  MANIFEST_RULES,
  MARKETPLACE_RULES,
  TRANSLATION_RULES,
  READABLE_RULES,
  VENDOR_RULES,
  SHAPE_RULES,
  SIZE_RULES,
  OBJECT_RULES,
  PLACEHOLDER_RULES,
  REFERENCE_RULES,
  TITLE_RULES,
  ASSET_RULES,
  FILE_RULES,
  CONTENT_RULES,
  SETTING_WARNINGS,
  TEXT_WARNINGS,
  DOMAIN_WARNINGS,
  SCRIPT_WARNINGS,
].flatMap((rules) => (rules as readonly { name: string }[]).map(({ name }) => name));
