import { type Answers, applicableFields, type IntakeField, type IntakeFields, shownAnswers } from '../intake';
import type { PolicyIntake } from '../policy';

/** Who fills in the form, as the platform knows them. */
export interface Reporter {
  /** Null: not known, and asked for. */
  readonly name: string | null;
  readonly organization: string | null;
  /** Has support and may report (F1, F2), as far as is known now. */
  readonly isEntitled: boolean;
}

/** All that was chosen and typed, also what is not shown just now: it is there again when its question is. */
export interface ReportDraft {
  readonly answers: Answers;
  readonly fields: IntakeFields;
}

/** What is kept of a report beside its title and description. */
export interface ReportDetails {
  readonly answers: Answers;
  readonly fields: IntakeFields;
}

const knownOf = ({ name, organization }: Reporter): IntakeFields => ({
  ...(name === null ? {} : { reporterName: name }),
  ...(organization === null ? {} : { organization }),
});

/** The details to ask for, in their order (B1 to B12): never what the platform knows. Nothing before it is said what it is about. */
export function askedDetails(intake: PolicyIntake, draft: ReportDraft, reporter: Reporter): IntakeField[] {
  const answers = shownAnswers(draft.answers);
  if (answers.request === undefined) return [];
  const known = knownOf(reporter);
  return applicableFields(intake, answers).filter((field) => known[field] === undefined);
}

/** What a draft says: nothing that is hidden, nothing blank. */
export function detailsOf(intake: PolicyIntake, draft: ReportDraft, reporter: Reporter): ReportDetails {
  const answers = shownAnswers(draft.answers);
  const all: IntakeFields = { ...draft.fields, ...knownOf(reporter) };
  const fields = applicableFields(intake, answers).flatMap((field) => {
    const text = all[field]?.trim();
    return text ? [[field, text] as const] : [];
  });
  return { answers, fields: Object.fromEntries(fields) as IntakeFields };
}

/** A question that the form insists on once, besides the details that the policy requires. */
export type AskedQuestion = 'request' | 'productionDown' | 'workaround';

/** The questions without an answer yet. */
export function openQuestions({ answers }: ReportDraft): AskedQuestion[] {
  if (answers.request === undefined) return ['request'];
  if (answers.request !== 'problem') return [];
  return (['productionDown', 'workaround'] as const).filter((question) => answers[question] === undefined);
}
