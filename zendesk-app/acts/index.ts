/** What people do through our panels, as the exact updates that their own sessions send. */
export type { ActInput, PreparedAct } from './prepare-act';
export { prepareAct } from './prepare-act';
export type { PreparedReply, ReplyAct } from './prepare-reply';
export { prepareReply } from './prepare-reply';
