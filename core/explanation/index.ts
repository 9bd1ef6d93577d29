/** Why an incident stands as it does, as data: what "Why?" shows beside every deadline, closure and severity. */
export type { ClockExplanation, TargetApplied, WarningAhead } from './clock';
export type { ClosureExplanation, WaitExplanation } from './closure';
export type { Explanation } from './explain';
export { explain } from './explain';
export type { MovedDeadline, Outlook } from './foresee';
export { foresee } from './foresee';
export type { SeverityExplanation, SeverityStep } from './severity';
