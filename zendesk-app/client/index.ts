/** A thin typed client of Zendesk's API: only the calls this app makes, every answer parsed, every refusal a ZendeskFailure. */
export type { Audit, AuditEvent } from './audit';
export { auditSchema, NOBODY } from './audit';
export type { Call, Connection, ConnectionOptions, Credentials, TokenSource } from './connection';
export { createConnection } from './connection';
export { isConflict, isNotFound, ZendeskFailure } from './failure';
export type { ExportPage } from './incremental';
export { changedSince } from './incremental';
export { instantSchema } from './instant';
export { listMemberships } from './memberships';
export { pages } from './pages';
export type { Organization, Person } from './person';
export { organizationSchema, personSchema } from './person';
export type { PolicyRecord, StoredPolicy } from './policy-records';
export {
  countersign,
  createPolicyRecord,
  keepSetupRecord,
  listPolicyRecords,
  policiesAmong,
  readSetupRecord,
  recordsPageSchema,
  setupAmong,
} from './policy-records';
export type { Patience } from './retry';
export type { TicketSource } from './source';
export { readTicketSource } from './source';
export type { FieldValue, NewComment, NewTicket, Ticket, TicketUpdate } from './ticket';
export { fieldValueSchema, ticketSchema } from './ticket';
export type { Audits, ShownTicket, Zendesk } from './zendesk';
export { createZendesk } from './zendesk';
