import { openingFrom } from '../calendar/horizon';
import { NO_FACTS } from '../incident/facts';
import type { Incident } from '../incident/incident';
import { review } from '../incident/review';
import { type Completeness, completeness, type IntakeField } from '../intake';
import { type Policy, type PreparedPolicy, preparePolicy } from '../policy';
import { determineSeverity, type Severity } from '../severity';
import { MOST_DETAIL_LETTERS } from './letters';
import {
  type AskedQuestion,
  askedDetails,
  detailsOf,
  openQuestions,
  type ReportDetails,
  type ReportDraft,
  type Reporter,
} from './report-draft';

/** What would become of a draft if it were sent now. Instants in epoch ms. */
export interface JudgedDraft {
  readonly details: ReportDetails;
  readonly asked: readonly IntakeField[];
  readonly questions: readonly AskedQuestion[];
  readonly completeness: Completeness;
  /** Details with more letters than {@link MOST_DETAIL_LETTERS}: the report cannot be sent with them. */
  readonly tooLong: readonly IntakeField[];
  /** What the answers alone make of it; null: the words of the description decide, or nothing was answered yet (C2). */
  readonly severity: Severity | null;
  /** Until when the reporter hears from support; null where that is not promised: the severity or the verdict is open (E2, F3). */
  readonly dueAt: number | null;
  /** The opening from which it counts, where support for it is closed now (A3). */
  readonly opensAt: number | null;
  /** When support for it closes, where it is open. */
  readonly closesAt: number | null;
  /** This severity needs a call as well as the report (D3, G2). */
  readonly callNeeded: boolean;
  readonly prepared: PreparedPolicy;
}

/** Folds a draft as if it were sent at `now` (epoch ms), by the core's own review: so it cannot be judged otherwise afterwards. */
export function judgeDraft(policy: Policy, draft: ReportDraft, reporter: Reporter, now: number): JudgedDraft {
  const prepared = preparePolicy(policy);
  const details = detailsOf(policy.intake, draft, reporter);
  const asked = askedDetails(policy.intake, draft, reporter);
  const severity = severityOf(details);
  const calendar = severity === null ? prepared.calendar : prepared.severities[severity].firstResponse.calendar;
  const isOpen = calendar.isOpen(now);
  const incident = severity === null ? null : sentNow(policy, details, reporter, now);
  return {
    details,
    asked,
    questions: openQuestions(draft),
    completeness: completeness(policy.intake, details.answers, details.fields),
    tooLong: asked.filter((field) => (details.fields[field] ?? '').length > MOST_DETAIL_LETTERS),
    severity,
    dueAt: incident?.firstResponse.dueAt ?? null,
    opensAt: isOpen ? null : openingFrom(calendar, now),
    closesAt: isOpen ? (calendar.openIntervals(now, now + DAY)[0]?.end ?? null) : null,
    callNeeded: severity !== null && policy.severities[severity].phone === 'required',
    prepared,
  };
}

const DAY = 24 * 60 * 60 * 1000;

function severityOf({ answers }: ReportDetails): Severity | null {
  if (answers.request === undefined) return null;
  const { severity, reasons } = determineSeverity(answers, { subject: '', body: '' });
  return reasons.some(({ from }) => from === 'answer') ? severity : null;
}

/** Whoever may not be helped yet would be held: then nothing is promised. */
function sentNow(policy: Policy, details: ReportDetails, { isEntitled }: Reporter, now: number): Incident {
  const by = { id: 'reporter', role: 'customer', relation: 'requester' } as const;
  const entitled = {
    organization: { id: 'organization', name: '' },
    agreements: [{ at: now, agreement: { startsOn: '0001-01-01', endsOn: '9999-12-31' } }],
    representatives: [{ at: now, representative: true }],
  };
  const reported = { type: 'reported', id: 'new', at: now, by, channel: 'portal', subject: '', body: '' } as const;
  return review(
    {
      history: {
        number: '',
        events: [{ ...reported, ...details }],
        shown: { status: null, priority: null, severity: null },
      },
      policies: [policy],
      facts: { ...NO_FACTS, ...(isEntitled ? entitled : {}) },
    },
    now,
  ).incident;
}

/**
 * How much a form still insists on: questions without an answer, and the required details of a problem. Recommended ones never
 * count, nor what a question or an idea lacks.
 */
export const lackingCount = ({ details, questions, completeness: { missing } }: JudgedDraft): number =>
  questions.length + (details.answers.request === 'problem' ? missing.length : 0);
