import type { IntakeFields } from '../../../core';
import { answersSchema, completeness, INTAKE_FIELDS, missingQuestions } from '../../../core';
import type { Person } from '../cast';
import type { DeskAct } from '../help-desk';
import type { Draft } from './draft';
import type { Visit } from './visit';

type Report = Extract<DeskAct, { do: 'report' }>;

/** A report as the form gives it, or the form again with what is still missing: required fields are insisted on once. */
export function readReport(draft: Draft, { person, policy }: Pick<Visit, 'person' | 'policy'>): Report | Draft {
  const answers = answersOf(draft);
  const fields = fieldsOf(draft, answers);
  const faults: Record<string, string> = {};
  if (!draft.given('subject')) faults.subject = 'Say in a few words what it is about.';
  if (!draft.has('insisted', 'yes') && person.side === 'customer') {
    const { missing } = completeness(policy.intake, answers, fields);
    for (const [place, { text }] of missingQuestions(missing).entries()) faults[missing[place] ?? ''] = text;
  }
  if (faults.subject) return draft.refusedBecause('Not sent yet: it needs a summary.', faults);
  const missing = Object.keys(faults).length;
  if (missing > 0) {
    const words = `Not sent yet: ${missing} ${missing === 1 ? 'detail is' : 'details are'} missing. Send again to send it as it is.`;
    return draft.refusedBecause(words, faults);
  }
  return {
    do: 'report',
    by: reporterOf(draft, person),
    channel: person.side === 'customer' ? 'portal' : 'phone',
    subject: draft.value('subject'),
    body: draft.value('body'),
    answers,
    fields,
  };
}

const reporterOf = (draft: Draft, person: Person): string =>
  person.side === 'customer' ? person.by : draft.value('by');

function answersOf(draft: Draft): NonNullable<Report['answers']> {
  const request = draft.value('request');
  const given = {
    request,
    ...(request === 'problem'
      ? {
          productionDown: draft.value('productionDown'),
          workaround: draft.value('workaround'),
          impact: draft.value('impact'),
          area: draft.all('area'),
        }
      : {}),
    severity: Number(draft.value('severity')),
  };
  const sound = Object.entries(given).filter(([name, value]) => answersSchema.safeParse({ [name]: value }).success);
  return answersSchema.parse(Object.fromEntries(sound));
}

/** Only what the form showed: roles of a server typed before the tick was taken away are no part of the report. */
function fieldsOf(draft: Draft, { area = [] }: NonNullable<Report['answers']>): IntakeFields {
  const shown = INTAKE_FIELDS.filter(
    (field) =>
      draft.given(field) &&
      (field !== 'operatingSystem' || area.includes('software')) &&
      (field !== 'serverRoles' || area.includes('server')),
  );
  return Object.fromEntries(shown.map((field) => [field, draft.value(field)]));
}
