import { startTrack } from '../clocks/track';
import { warningsOf } from '../clocks/warnings';
import { isAutomatic, namedIncident } from '../intake';
import { policyInForce, preparePolicy } from '../policy';
import { isAgent } from './actor';
import { takeAct } from './acts';
import { determinedBy } from './determined';
import { passTime } from './due';
import type { Event, Reported } from './event';
import { takeMessage } from './messages';
import type { CarriedOut } from './record';
import type { ReviewInput } from './review';
import type { State } from './state';
import { isHeld } from './state';
import { judgeClocksAnew } from './targets';
import { type Moment, timeline } from './timeline';
import { checkAgain, verdictAt } from './verification';

/** The state that a ticket's history makes at `now`; null when nothing in it is a report. Never throws. */
export function fold(input: ReviewInput, now: number): State | null {
  const moments = timeline(input.history.events, input.facts, now);
  const report = moments.find((moment): moment is Reported => moment.type === 'reported');
  if (!report) return null;
  const state = open(input, report);
  advance(state, moments, report.at, now);
  return state;
}

/** Carries a state that holds at `from` on to `now`, through `moments` in their order. */
export function advance(state: State, moments: readonly Moment[], from: number, now: number): void {
  const { report } = state;
  let last = from;
  for (const moment of moments) {
    // What the app did is known whenever it is dated; everything else before the report is not about this incident.
    if (moment === report || (moment.at < report.at && moment.type !== 'recorded')) continue;
    passTime(state, last, moment.at);
    last = Math.max(last, moment.at);
    take(state, moment);
  }
  passTime(state, last, now);
}

function take(state: State, moment: Moment): void {
  switch (moment.type) {
    case 'reported':
      return;
    case 'message':
      wakeStanding(state, moment);
      return takeMessage(state, moment);
    case 'fields-changed':
      state.fields = { ...state.fields, ...moment.fields };
      return;
    case 'facts-changed':
      return checkAgain(state, moment.at);
    case 're-judged':
      return judgeAnew(state, moment.at);
    case 'recorded':
      if (moment.by.role !== 'app') return;
      for (const done of moment.carriedOut) remember(state, done);
      return;
    default:
      wakeStanding(state, moment);
      return takeAct(state, moment);
  }
}

/** What was carried out once stays so: the first record of a key holds. */
function remember(state: State, done: CarriedOut): void {
  if (state.records.has(done.key)) return;
  state.records.set(done.key, done);
  if (done.kind === 'survey') state.surveyOffered = true;
}

function open(input: ReviewInput, report: Reported): State {
  const { history, policies, facts } = input;
  const policy = preparePolicy(policyInForce(policies, report.at));
  const determination = determinedBy(report);
  const rule = policy.severities[determination.severity].firstResponse;
  const state: State = {
    history,
    facts,
    policies,
    report,
    policy,
    standing: standingOfReport(report, input),
    reportedAt: report.at,
    fields: report.fields,
    status: 'New',
    statusSince: report.at,
    severity: determination.severity,
    determination,
    priority: policy.policy.severities[determination.severity].priority,
    lowering: null,
    verdict: 'entitled',
    verifiedAt: report.at,
    override: null,
    firstResponse: startTrack('firstResponse', 1, 'first-response', report.at, rule),
    customerResponse: null,
    statusUpdate: null,
    lastAgentMessageAt: null,
    firstRespondedAt: null,
    responseTypeMissing: false,
    questions: [],
    customerWrote: report.channel === 'portal' || report.channel === 'email',
    calledCustomer: report.channel === 'phone',
    tier: 'support-representative',
    collaborators: [],
    supervisor: 'none',
    supervisorResumedAt: [],
    closing: null,
    reopenedAt: null,
    splits: [],
    sessions: [],
    alerts: [],
    surveyOffered: false,
    surveyScore: null,
    records: new Map(),
    steps: [{ at: report.at, by: report.by, what: 'reported', severity: determination.severity }],
  };
  // What is no incident (yet) is not held: it is checked when an agent makes one of it.
  if (state.standing !== 'automatic') verify(state);
  return state;
}

/** The first check of entitlement (section 6); an item of a split or a follow-up keeps the verdict of its first incident. */
function verify(state: State): void {
  const { report, facts, policy, reportedAt } = state;
  const kept = report.origin?.verdict ?? facts.continues?.verdict;
  state.verdict = kept ?? verdictAt(state, reportedAt);
  const verifiedAt = report.origin?.verifiedAt ?? null;
  if (verifiedAt !== null) {
    state.verifiedAt = verifiedAt;
    state.firstResponse = { ...startTrack('firstResponse', 1, 'first-response', verifiedAt, state.firstResponse.rule) };
    return;
  }
  if (report.origin || state.verdict === 'entitled' || !policy.policy.entitlement.required) return;
  state.status = 'Verification Required';
  state.verifiedAt = null;
  state.firstResponse = startTrack('firstResponse', 1, 'first-response', reportedAt, state.firstResponse.rule, true);
  state.steps.push({ at: reportedAt, by: 'process', what: 'held', status: state.status, why: state.verdict });
}

function standingOfReport(report: Reported, { facts }: ReviewInput): State['standing'] {
  if (report.channel !== 'email') return 'incident';
  if (namedIncident(report.subject) !== null && facts.named?.mayJoin) return 'joins';
  return isAutomatic(report) ? 'automatic' : 'incident';
}

/** An agent who works on what looked like an automatic mail says that it is a report after all: it counts from then. */
function wakeStanding(state: State, event: Exclude<Event, { type: 'reported' | 'fields-changed' | 'recorded' }>): void {
  if (state.standing !== 'automatic' || !isAgent(event.by)) return;
  if (event.type === 'message' && (event.visibility === 'internal' || isAutomatic(event))) return;
  state.standing = 'incident';
  state.reportedAt = event.at;
  state.verifiedAt = event.at;
  state.statusSince = event.at;
  state.firstResponse = startTrack('firstResponse', 1, 'first-response', event.at, state.firstResponse.rule);
  verify(state);
}

/** An administrator has open incidents judged by the version that is in force by then (section 8). */
function judgeAnew(state: State, at: number): void {
  if (state.status === 'Closed') return;
  const before = state.policy.severities[state.severity];
  state.policy = preparePolicy(policyInForce(state.policies, at));
  judgeClocksAnew(state, before, at, true);
  if (isHeld(state)) checkAgain(state, at);
  passOverWarnings(state, at);
  state.steps.push({ at, by: 'process', what: 're-judged' });
}

/** Nobody is alerted by a re-judgement: a warning that it made due is passed over. */
function passOverWarnings(state: State, at: number): void {
  for (const track of [state.firstResponse, state.customerResponse, state.statusUpdate]) {
    if (!track) continue;
    const due = warningsOf(track, state.policy.policy.warnAt).filter((warning) => warning.at <= at);
    track.passedOver = [...track.passedOver, ...due.map(({ share }) => share)];
  }
}
