import { openingFrom } from '../calendar/horizon';
import { warningsOf } from '../clocks/warnings';
import { completeness } from '../intake';
import { isWaiting } from '../lifecycle/status';
import { determineSeverity } from '../severity';
import { closedSend } from './closed-message';
import { automaticClosure, closesAtIfNoticed, closurePlan } from './closing';
import type { Send } from './effect';
import type { RecordEntry } from './record';
import type { State } from './state';
import { isHeld } from './state';
import { isQuiet } from './survey';
import { waitBegan } from './transitions';
import { agreementAt } from './verification';

/** Everything that people should have been told by `now` and that is still true, in the order in which it came about. */
export function dueSends(state: State, now: number): Send[] {
  return [
    ...acknowledgement(state),
    ...verification(state),
    ...notes(state),
    ...splitMessages(state),
    ...warnings(state, now),
    ...alerts(state),
    ...closingSoon(state, now),
    ...closed(state, now),
    ...reopened(state),
    ...sessionSurveys(state, now),
  ];
}

const toCustomer = (message: Send['message'], key: string, kind: RecordEntry['kind']): Send => ({
  type: 'send',
  visibility: 'public',
  message,
  entries: [{ key, ...(kind && { kind }), to: 'customer' }],
});

const toAgent = (message: Send['message'], key: string, kind: RecordEntry['kind']): Send => ({
  type: 'send',
  visibility: 'internal',
  message,
  entries: [{ key, ...(kind && { kind }), to: 'agent' }],
});

/** C1: the incident is logged, and its reporter learns the number and the severity. An item of a split has had its message. */
function acknowledgement(state: State): Send[] {
  const { report, policy, severity, firstResponse } = state;
  if (isHeld(state) || state.status === 'Closed' || report.origin) return [];
  const receivedAt = openingFrom(policy.calendar, state.reportedAt);
  const rules = policy.policy.severities[severity];
  return [
    toCustomer(
      {
        template: 'acknowledgement',
        severity,
        reportedAt: state.reportedAt,
        receivedAt,
        firstResponseDueAt: firstResponse.state === 'running' ? firstResponse.due : null,
        callNeeded: rules.phone === 'required' && !state.calledCustomer,
        missing: completeness(policy.policy.intake, report.answers, state.fields).missing,
      },
      'acknowledgement',
      'acknowledgement',
    ),
  ];
}

/** F3: both sides are told why the incident is held, and what would lift it. */
function verification(state: State): Send[] {
  const { verdict, facts } = state;
  if (!isHeld(state) || verdict === 'entitled') return [];
  const agreement = agreementAt(state, state.reportedAt);
  const organization = facts.organization?.name ?? null;
  const dates = { startsOn: agreement?.startsOn ?? null, endsOn: agreement?.endsOn ?? null };
  return [
    toCustomer(
      { template: 'verification-required', verdict, organization, ...dates },
      'verification-required',
      'verification-required',
    ),
    toAgent({ template: 'verification-note', verdict }, 'verification-note', 'note'),
  ];
}

/** Mail that names an incident which its sender may not join became a new one: agents are told, the sender is not. */
function notes({ facts, report }: State): Send[] {
  if (!facts.named || facts.named.mayJoin || report.channel !== 'email') return [];
  return [toAgent({ template: 'not-joined-note' }, 'not-joined-note', 'note')];
}

/** One message to the customer lists the numbers, once every item has one (G1). */
function splitMessages(state: State): Send[] {
  return state.splits.flatMap(({ id, items }) => {
    const numbers = items.map((_, place) => state.records.get(`split:${id}:${place}`)?.number);
    if (numbers.some((number) => number === undefined)) return [];
    const listed = items.map(({ subject, body, answers }, place) => ({
      number: numbers[place] ?? '',
      subject,
      severity: determineSeverity(answers, { subject, body }).severity,
    }));
    return [toCustomer({ template: 'split', items: listed }, `split:${id}`, 'split')];
  });
}

function warnings(state: State, now: number): Send[] {
  return [state.firstResponse, state.customerResponse, state.statusUpdate].flatMap((track) => {
    if (!track) return [];
    const due = warningsOf(track, state.policy.policy.warnAt).filter(({ at }) => at <= now);
    const last = due.at(-1);
    // Late, the latest warning says all that the earlier ones would have.
    if (!last || state.records.has(last.key)) return [];
    return [toAgent({ template: 'clock-warning', clock: track.name, dueAt: track.due }, last.key, 'clock-warning')];
  });
}

function alerts(state: State): Send[] {
  return state.alerts
    .filter(({ entry }) => entry.kind !== 'supervisor-requested' || state.supervisor === 'requested')
    .map(({ visibility, message, entry }) => ({ type: 'send', visibility, message, entries: [entry] }));
}

/** I3, I6: the notice before a closure. A closure that is due now has had its notice. */
function closingSoon(state: State, now: number): Send[] {
  const plan = closurePlan(state);
  if (!plan || !isWaiting(state.status) || plan.noticeSentAt !== null || plan.noticeAt > now) return [];
  const closesAt = closesAtIfNoticed(state, plan, now);
  const questions = state.status === 'Customer Information Requested' ? state.questions : [];
  return [
    toCustomer(
      { template: 'closing-soon', status: state.status, waitingSince: waitBegan(state), closesAt, questions },
      plan.noticeKey,
      'closing-soon',
    ),
  ];
}

function closed(state: State, now: number): Send[] {
  if (!state.closing || automaticClosure(state, now)) return [];
  return [closedSend(state, state.closing, now)];
}

function reopened(state: State): Send[] {
  if (state.reopenedAt === null || state.status === 'Closed') return [];
  return [toCustomer({ template: 'reopened' }, `reopened:${state.reopenedAt}`, 'reopened')];
}

/** K3: a survey for each support session, unless the contact was asked within the quiet days, or is being asked just now. */
function sessionSurveys(state: State, now: number): Send[] {
  const { perSession, quietDays } = state.policy.policy.survey;
  if (!perSession || isHeld(state) || state.closing?.unverified) return [];
  const sessions = state.sessions.filter(
    ({ at, id }) => !state.records.has(`survey:session:${id}`) && !isQuiet(state, at, now),
  );
  const asked = quietDays === 0 ? sessions : asksOnClosing(state, now) ? [] : sessions.slice(0, 1);
  return asked.map((session) => {
    const message = { template: 'session-survey', with: session.host, at: session.at } as const;
    return toCustomer(message, `survey:session:${session.id}`, 'survey');
  });
}

/** Whether a closing message of now offers a survey, or the one of a closure that is about to be carried out will. */
function asksOnClosing(state: State, now: number): boolean {
  return automaticClosure(state, now) !== null || closed(state, now).some(({ entries }) => entries.length > 1);
}
