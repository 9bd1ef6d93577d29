/** What the app needs on an account, and how it gets there. */
export type { Installation, Silenced, TicketFieldName } from './installation';
export { installationSchema, NOT_YET, ROLE_GROUPS, silencedSchema } from './installation';
export { AGREEMENT_ENDS_ON, AGREEMENT_STARTS_ON, MAY_REPORT } from './keyed-fields';
export { POLICY_OBJECT } from './policy-object';
export type { Published, RoleLogs } from './published';
export { publish, publishedSchema, readPublished, roleIn } from './published';
export type { SetUp, SetupOptions } from './setup';
export { SETUP_EDITION, setUp, UnfitAppUser } from './setup';
export { isSolved, STATUS_CATEGORIES } from './statuses';
export type { SwitchState } from './switch';
export { readSwitch } from './switch';
export { TICKET_FIELDS, tagOf, ticketFieldNames, valueOfTag } from './ticket-fields';
export type { WebhookSecret, Webhooks } from './webhooks';
export { webhookSecretSchema } from './webhooks';
