export { createJiraCloud, type JiraCloud, type JiraCloudOptions, type ProductEventListener } from './cloud';
export { ISSUE_WRITE_LIMIT, type Limits } from './http/limits';
export type { PlannedFault } from './http/planned-fault';
export type { RecordedExchange } from './http/recorder';
export type { DroppedMail, IncomingMail, Mail, MailOutcome } from './mail/mail';
export type { NewUser, Seed, SeededUser } from './seed/seed';
export type { NewServiceProject } from './seed/service-project';
export type { State as JiraCloudState } from './store/state';
