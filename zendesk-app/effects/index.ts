/** Effects as exact ticket updates. Pure: the service sends them. */
export { planJoining, planWithdrawal } from './joining';
export { externalIdOf, planOpening } from './opening';
export type { PlanInput, PlannedUpdate } from './plan';
export { planUpdate } from './plan';
export { projection, shownField } from './projection';
export type { WrittenField } from './report-fields';
export { reportFields } from './report-fields';
