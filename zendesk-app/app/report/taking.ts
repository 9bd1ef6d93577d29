/** What is needed once somebody calls: it comes while the agent asks for the caller's name. */

export { Conversation } from './Conversation';
export { Verdict } from './caller/Verdict';
export { judgedWhole } from './judge-report';
export { refusalOfSave } from './save-hook';
