/** The process in numbers: its shape, its faults, its versions. */
export { defaultPolicy } from './default-policy';
export type { DurationFault } from './duration';
export { durationFault, formatDuration, parseDuration } from './duration';
export type { Fault, PolicyFaultCode } from './fault';
export { policyInForce } from './in-force';
export { mergePolicy } from './merge';
export type { ParsedPolicy } from './parse';
export { parsePolicy } from './parse';
export type { IntakeRule, PhoneRule, Policy, PolicyIntake, SeverityPolicy, Target } from './policy';
export { INTAKE_RULES, PHONE_RULES } from './policy';
export type { PreparedPolicy, PreparedSeverity, PreparedTarget } from './prepared';
export { preparePolicy } from './prepared';
export { calendarSchema, policySchema } from './schema';
