/** How grave an incident is, and why (C2 to C4, D1 to D19). */
export type { Determination, SeverityReason } from './determination';
export type { ReportText } from './determine';
export { determineSeverity } from './determine';
export type { Severity } from './level';
export { isSeverity, SEVERITIES } from './level';
export type { Priority } from './priority';
export { isPriority, lowered, PRIORITIES } from './priority';
