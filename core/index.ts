/** The support process, pure: a ticket's history in, the incident and what should be done out. The only public surface. */
export * from './board';
export * from './calendar';
export type { Basis, Clock, ClockName, ClockState, Stretch } from './clocks/clock';
export { CLOCKS } from './clocks/clock';
export * from './entitlement';
export * from './explanation';
export type { Act, ActType, PanelAct, SplitItem } from './incident/act';
export { actSchema, splitItemSchema } from './incident/act';
export type { Actor, AgentRole, Relation, Role } from './incident/actor';
export { AGENT_ROLES, isAgent, speaksForCustomer } from './incident/actor';
export type { Effect, Join, OpenIncident, Send, SetPriority, SetSeverity, SetStatus } from './incident/effect';
export type { Channel, Event, EventType, FieldsChanged, MessageSent, Recorded, Reported } from './incident/event';
export type { Facts } from './incident/facts';
export { NO_FACTS } from './incident/facts';
export type { History, Shown } from './incident/history';
export type { Incident, PhoneFollowUp, Step, SupervisorState, Tier } from './incident/incident';
export type { Origin } from './incident/origin';
export { originSchema } from './incident/origin';
export type { Audience, CarriedOut, RecordEntry, SentKind } from './incident/record';
export { recordEntrySchema, SENT_KINDS } from './incident/record';
export type { Refusal, Standing } from './incident/refusal';
export { refuse } from './incident/refusal';
export type { Review, ReviewInput } from './incident/review';
export { review } from './incident/review';
export type { Snapshot } from './incident/snapshot';
export { reviewFrom, takeSnapshot } from './incident/snapshot';
export { compareUrgency } from './incident/urgency';
export * from './intake';
export type { ClosurePlan, Wait } from './lifecycle/closure';
export { planClosure } from './lifecycle/closure';
export type { Response, ResponseType } from './lifecycle/response';
export {
  asksCustomer,
  NONE_KNOWN,
  proposedStatus,
  QUESTION_KINDS,
  RESPONSE_TYPES,
  responseSchema,
} from './lifecycle/response';
export type { Status, WaitingStatus } from './lifecycle/status';
export { isStatus, isWaiting, STATUSES, WAITING_STATUSES } from './lifecycle/status';
export * from './organization';
export * from './panel';
export * from './policy';
export * from './portal';
export * from './preview';
export * from './settings';
export * from './severity';
export type { Severity } from './severity/level';
export { isSeverity, SEVERITIES } from './severity/level';
export type { Priority } from './severity/priority';
export { isPriority, PRIORITIES } from './severity/priority';
export * from './texts';
export type { ClosedBecause, Message, Template } from './texts/message';
