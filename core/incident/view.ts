import { openingFrom } from '../calendar/horizon';
import { viewClock } from '../clocks/view';
import { completeness } from '../intake';
import { closurePlan } from './closing';
import type { Incident, PhoneFollowUp } from './incident';
import type { Standing } from './refusal';
import type { State } from './state';
import { isHeld } from './state';
import { verdictAt } from './verification';

/** The incident as people see it at `now`. */
export function viewIncident(state: State, now: number): Incident {
  const { report, policy } = state;
  const plan = closurePlan(state);
  return {
    ...standingOf(state),
    number: state.history.number,
    subject: report.subject,
    channel: report.channel,
    requester: report.by,
    statusSince: state.statusSince,
    severity: state.severity,
    determination: state.determination,
    priority: state.priority,
    reportedAt: state.reportedAt,
    receivedAt: openingFrom(policy.calendar, state.reportedAt),
    firstResponse: viewClock(state.firstResponse, now),
    customerResponse: state.customerResponse && viewClock(state.customerResponse, now),
    statusUpdate: state.statusUpdate && viewClock(state.statusUpdate, now),
    noticeAt: plan ? (plan.noticeSentAt ?? plan.noticeAt) : null,
    closesAt: plan ? plan.closesAt : null,
    noticeSentAt: plan ? plan.noticeSentAt : null,
    closedAt: state.closing?.at ?? null,
    closedBecause: state.closing?.because ?? null,
    entitlement: state.verdict,
    override: state.override,
    entitlementWarning: warningOf(state, now),
    intake: completeness(policy.policy.intake, report.answers, state.fields),
    phoneFollowUp: phoneFollowUp(state),
    writtenReport: state.customerWrote || report.channel !== 'phone' ? 'given' : 'outstanding',
    responseTypeMissing: state.responseTypeMissing,
    tier: state.tier,
    collaborators: state.collaborators,
    linked: linkedOf(state),
    steps: state.steps,
  };
}

/** What of the state decides whether an act is refused. */
export function standingOf(state: State): Standing {
  return {
    standing: state.standing,
    status: state.status,
    supervisor: state.supervisor,
    surveyOffered: state.surveyOffered,
    surveyScore: state.surveyScore,
  };
}

/** Severity 1 needs a call as well as the written report (D3). */
function phoneFollowUp(state: State): PhoneFollowUp {
  if (state.policy.policy.severities[state.severity].phone !== 'required') return 'not-required';
  return state.calledCustomer ? 'done' : 'outstanding';
}

/** Facts that turned bad during an open incident only warn the agent (section 6). */
function warningOf(state: State, now: number): Incident['entitlementWarning'] {
  if (isHeld(state) || state.status === 'Closed' || state.override || state.verdict !== 'entitled') return null;
  const verdict = verdictAt(state, now);
  return verdict === 'entitled' ? null : verdict;
}

function linkedOf({ history, report, records, facts }: State): readonly string[] {
  const opened = [...records.values()].flatMap(({ number }) => (number === undefined ? [] : [number]));
  const origin = [report.origin?.splitFrom, facts.continues?.number].filter((number) => number !== undefined);
  return [...new Set([...origin, ...opened, ...(history.linked ?? [])])];
}
