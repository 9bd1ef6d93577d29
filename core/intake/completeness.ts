import type { PolicyIntake } from '../policy/policy';
import type { Answers } from './answers';
import type { IntakeField, IntakeFields } from './field';
import { INTAKE_FIELDS } from './field';

/** How complete a report is (B13). Lists are in policy order. */
export interface Completeness {
  readonly applicable: readonly IntakeField[];
  readonly provided: readonly IntakeField[];
  /** Required fields that are missing. */
  readonly missing: readonly IntakeField[];
  /** Recommended fields that are missing: they never block and are never demanded. */
  readonly recommended: readonly IntakeField[];
  /** 0 to 100: provided ÷ applicable, rounded; 100 when nothing applies. */
  readonly percent: number;
}

/** When a field is asked for at all, besides the policy; a field without a row always is. */
const APPLIES: Readonly<Partial<Record<IntakeField, (answers: Answers) => boolean>>> = {
  errorMessages: isProblem,
  stepsToReproduce: isProblem,
  actionsTaken: isProblem,
  changesMade: isProblem,
  persistence: isProblem,
  operatingSystem: (answers) => isProblem(answers) && concerns(answers, 'software'),
  serverRoles: (answers) => isProblem(answers) && concerns(answers, 'server'),
  logFiles: isProblem,
  screenshots: isProblem,
};

/** The fields that a report should have, by policy and by what it is about, in policy order (B1 to B12). */
export const applicableFields = (intake: PolicyIntake, answers: Answers): IntakeField[] =>
  INTAKE_FIELDS.filter((field) => intake[field] !== 'off' && (APPLIES[field]?.(answers) ?? true));

/** Judges a report's fields by their own content alone; a blank one is missing (B13; semantics.md section 7). */
export function completeness(intake: PolicyIntake, answers: Answers, fields: IntakeFields): Completeness {
  const applicable = applicableFields(intake, answers);
  const provided = applicable.filter((field) => isGiven(fields[field]));
  const lacking = applicable.filter((field) => !provided.includes(field));
  return {
    applicable,
    provided,
    missing: lacking.filter((field) => intake[field] === 'required'),
    recommended: lacking.filter((field) => intake[field] === 'recommended'),
    percent: applicable.length === 0 ? 100 : Math.round((100 * provided.length) / applicable.length),
  };
}

/** A report that does not say what it is counts as a problem, so that nothing is left unasked. */
function isProblem(answers: Answers): boolean {
  return answers.request === undefined || answers.request === 'problem';
}

const concerns = (answers: Answers, area: 'software' | 'server'): boolean => answers.area?.includes(area) ?? false;

/** Spaces, line breaks and invisible characters alone are no content. */
const isGiven = (content: string | undefined): boolean => content !== undefined && /[^\s\p{Cc}\p{Cf}]/u.test(content);
