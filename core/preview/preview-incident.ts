import { NEVER } from '../calendar/horizon';
import { CLOCKS, type ClockName } from '../clocks/clock';
import { viewClock } from '../clocks/view';
import { closesAtIfNoticed, closurePlan } from '../incident/closing';
import { fold } from '../incident/fold';
import type { ReviewInput } from '../incident/review';
import type { State } from '../incident/state';
import { foldAwake } from './awake';
import type { Comparison } from './comparison';
import type { Change, ClockChange, PreviewedClock, PreviewedIncident } from './previewed';

/** One ticket of a preview: what a review is given, without policies. */
export type PreviewInput = Omit<ReviewInput, 'policies'>;

/**
 * One incident by the present policy and by the changed one. Pure: nothing is sent or written, no effect is decided.
 * Null for a ticket that is no incident (no report, automatic mail, mail that belongs to another incident).
 */
export function previewIncident(input: PreviewInput, comparison: Comparison): PreviewedIncident | null {
  const { kind, now } = comparison;
  const before = stateBefore(input, comparison);
  if (before?.standing !== 'incident') return null;
  const open = before.status !== 'Closed';
  // A re-judgement leaves closed incidents alone.
  const after = kind !== 'from-the-report' && !open ? before : (stateAfter(input, comparison) ?? before);
  const closing = [closingOf(before, now), closingOf(after, now)] as const;
  return {
    number: before.history.number,
    subject: before.report.subject,
    severity: before.severity,
    reportedAt: before.reportedAt,
    open,
    clocks: before === after ? [] : CLOCKS.flatMap((clock) => clockChange(clock, before, after, now)),
    closure: change(closing[0].closesAt, closing[1].closesAt),
    notice: change(closing[0].noticeAt, closing[1].noticeAt),
    status: change(before.status, after.status),
    priority: change(before.priority, after.priority),
  };
}

const foldBy = ({ kind }: Comparison): typeof fold => (kind === 'judged-anew' ? fold : foldAwake);

const stateBefore = (input: PreviewInput, comparison: Comparison): State | null =>
  foldBy(comparison)({ ...input, policies: comparison.before }, comparison.now);

function stateAfter({ history, facts }: PreviewInput, comparison: Comparison): State | null {
  const { kind, now, after: policies } = comparison;
  const rejudgements = kind === 'from-the-report' ? facts.rejudgements : [...facts.rejudgements, { at: now }];
  return foldBy(comparison)({ history, facts: { ...facts, rejudgements }, policies }, now);
}

function clockChange(clock: ClockName, before: State, after: State, now: number): ClockChange[] {
  const from = clockOf(before, clock, now);
  const to = clockOf(after, clock, now);
  const same = from?.state === to?.state && from?.dueAt === to?.dueAt && from?.breaches === to?.breaches;
  return same ? [] : [{ clock, from, to }];
}

/** A clock's cycles are folded one after the other; their breaches stand in the process log. */
function clockOf(state: State, clock: ClockName, now: number): PreviewedClock | null {
  const track = state[clock];
  if (!track) return null;
  const { dueAt, state: stands } = viewClock(track, now);
  const breaches = state.steps.filter(({ what, why }) => what === 'breached' && why === clock).length;
  return { state: stands, dueAt: dueAt === null ? null : instant(dueAt), breaches };
}

/** An automatic closure that was carried out, or the one that is planned. A notice that is due goes out at `now`. */
function closingOf(state: State, now: number): { readonly closesAt: number | null; readonly noticeAt: number | null } {
  const { closing } = state;
  if (closing) return { closesAt: closing.because === 'no-answer' ? closing.at : null, noticeAt: null };
  const plan = closurePlan(state);
  if (!plan) return { closesAt: null, noticeAt: null };
  if (plan.noticeSentAt !== null) return { closesAt: instant(plan.closesAt), noticeAt: plan.noticeSentAt };
  const noticeAt = Math.max(plan.noticeAt, now);
  return { closesAt: instant(closesAtIfNoticed(state, plan, noticeAt)), noticeAt: instant(noticeAt) };
}

const instant = (t: number): number | null => (t >= NEVER ? null : t);

const change = <T>(from: T, to: T): Change<T> | null => (from === to ? null : { from, to });
