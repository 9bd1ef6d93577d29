/** What a report holds and lacks, and what its mail shows: which incident it names, and whether a person wrote it. */
export type { Answers } from './answers';
export { answersSchema } from './answers';
export type { MailSigns } from './automatic';
export { isAutomatic } from './automatic';
export type { Completeness } from './completeness';
export { applicableFields, completeness } from './completeness';
export type { IntakeField, IntakeFields } from './field';
export { INTAKE_FIELDS, intakeFieldsSchema } from './field';
export { isOutOfOffice } from './out-of-office';
export { withoutReplyPrefixes } from './reply-prefix';
export { asksImpact, shownAnswers } from './shown-answers';
export { incidentSubject, namedIncident, withoutName } from './subject';
