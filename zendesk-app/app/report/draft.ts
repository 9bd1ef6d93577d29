import {
  type Answers,
  applicableFields,
  callReport,
  type IntakeField,
  type IntakeFields,
  type PolicyIntake,
  shownAnswers,
} from '../../../core';
import type { Caller } from './caller/caller';

export type Area = 'software' | 'server';

/** Everything typed and ticked, also what is not shown just now: it is there again when its question is. */
export interface Draft {
  readonly answers: Answers;
  readonly subject: string;
  /** An idea or a question in the caller's words. */
  readonly words: string;
  readonly fields: IntakeFields;
}

/** What a report says, as it goes into the ticket. */
export interface Report {
  readonly subject: string;
  readonly body: string;
  readonly answers: Answers;
  readonly fields: IntakeFields;
}

/** The details that are asked for (B1 to B12); who calls, and for whom, is known from the caller where Zendesk knows it. */
export function askedFields(intake: PolicyIntake, draft: Draft, caller: Caller): IntakeField[] {
  const known: readonly IntakeField[] = caller.organization ? ['reporterName', 'organization'] : ['reporterName'];
  return applicableFields(intake, shownAnswers(draft.answers)).filter((field) => !known.includes(field));
}

/** The report that a draft makes: what is hidden is not in it. */
export function reportOf(intake: PolicyIntake, draft: Draft, caller: Caller): Report {
  const answers = shownAnswers(draft.answers);
  const known: IntakeFields = {
    reporterName: caller.name,
    ...(caller.organization ? { organization: caller.organization.name } : {}),
  };
  const all: IntakeFields = { ...draft.fields, ...known };
  const fields = Object.fromEntries(
    applicableFields(intake, answers).flatMap((name) => {
      const text = all[name]?.trim();
      return text ? [[name, text] as const] : [];
    }),
  ) as IntakeFields;
  return { subject: subjectOf(draft, fields, caller), body: bodyOf(draft, answers, fields), answers, fields };
}

const LONGEST_SUBJECT = 80;

function subjectOf(draft: Draft, { errorMessages, stepsToReproduce }: IntakeFields, { name }: Caller): string {
  const isProblem = draft.answers.request === undefined || draft.answers.request === 'problem';
  const told = isProblem ? [errorMessages, stepsToReproduce] : [draft.words];
  const first = [draft.subject, ...told].map((text) => (text ?? '').trim().split('\n')[0]?.trim() ?? '').find(Boolean);
  if (!first) return callReport.subject(name);
  return first.length > LONGEST_SUBJECT ? `${first.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : first;
}

/** The report in words, for whoever reads the ticket. The answers are not in it: their fields say them. */
function bodyOf({ words }: Draft, { request }: Answers, fields: IntakeFields): string {
  const told = request === 'enhancement' || request === 'information' ? words.trim() : '';
  const details = (Object.entries(fields) as [IntakeField, string][])
    .filter(([name]) => name !== 'reporterName' && name !== 'organization')
    .map(([name, text]) => `${callReport.heading(name)}:\n${text}`);
  return [callReport.opening, told, ...details].filter(Boolean).join('\n\n');
}
