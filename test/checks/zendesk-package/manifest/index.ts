import type { Rule } from '../rule';
import { FRAMEWORK_KEY_RULES, KEY_TYPE_RULES, LOCATION_KEY_RULES, REQUIRED_KEY_RULES } from './keys';
import { FRAMEWORK_RULES, LOCATION_RULES } from './locations';
import type { Subject } from './manifest';
import { LOCALE_AND_URL_RULES, OAUTH_RULES } from './oauth-and-locale';
import { PARAMETER_RULES } from './parameters';

/** The manifest's rules in the order in which the vendor's validator reports them. */
export const MANIFEST_RULES: readonly Rule<Subject>[] = [
  ...REQUIRED_KEY_RULES,
  ...KEY_TYPE_RULES,
  ...OAUTH_RULES,
  ...LOCALE_AND_URL_RULES,
  ...PARAMETER_RULES,
  ...LOCATION_KEY_RULES,
  ...LOCATION_RULES,
  ...FRAMEWORK_KEY_RULES,
  ...FRAMEWORK_RULES,
];

export { PRESENCE_RULES } from './present';
