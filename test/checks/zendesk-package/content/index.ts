import type { Subject } from '../manifest/manifest';
import type { Rule } from '../rule';
import { PAGE_RULES, SCRIPT_RULES } from './code';
import { FIELD_RULES, OBJECT_VALUE_RULES } from './fields';
import { DOMAIN_RULES, LISTING_RULES } from './listing';
import { TICKET_RULE_RULES } from './rules-of-tickets';
import { WEBHOOK_RULES } from './webhooks';

export { SCRIPT_WARNINGS } from './code';
export { FILE_RULES } from './files';
export { DOMAIN_WARNINGS } from './listing';

/** What the vendor's validator does not look at, and would hurt when the app is reviewed, installed or used. */
export const CONTENT_RULES: readonly Rule<Subject>[] = [
  ...LISTING_RULES,
  ...DOMAIN_RULES,
  ...PAGE_RULES,
  ...SCRIPT_RULES,
  ...FIELD_RULES,
  ...OBJECT_VALUE_RULES,
  ...TICKET_RULE_RULES,
  ...WEBHOOK_RULES,
];
