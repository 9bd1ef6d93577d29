/** What changing the policy would do to incidents, before it is saved. */
export type { Comparison, PreviewKind } from './comparison';
export { comparePolicies, PREVIEW_KINDS } from './comparison';
export type { Preview, PreviewOptions } from './preview';
export { preview } from './preview';
export type { PreviewInput } from './preview-incident';
export { previewIncident } from './preview-incident';
export type { Change, ClockChange, PreviewedClock, PreviewedIncident } from './previewed';
export { breachesGained, breachesLost, deadlineShift, instantShift, isUnchanged } from './previewed';
export type { ClockCounts, Moves, PreviewCounts, PreviewSummary } from './summary';
export { addToSummary, allGained, allLost, EMPTY_SUMMARY } from './summary';
export { compareWorst, keepWorst, largestMove } from './worst';
