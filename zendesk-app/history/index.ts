/** Reads a Zendesk ticket and its audits as the process's own history. Pure. */

export type { TicketSource } from '../client';
export type { ActorOf, RoleAt } from './authors';
export { actorsOf } from './authors';
export type { ReadTicket } from './read-history';
export { followedBy, readHistory } from './read-history';
export type { RecordedFacts, TicketRecord } from './record';
export { metadataOf, RECORD_KEY, recordedFactsSchema, recordOf } from './record';
export type { ReplyField } from './reply';
export { readReplyField, replyFieldSchema } from './reply';
export { creationOf } from './report';
export { isFinal, shownOf, statusOf } from './statuses';
