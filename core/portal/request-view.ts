import type { Verdict } from '../entitlement/verdict';
import { type Actor, isAgent } from '../incident/actor';
import type { Incident, SupervisorState } from '../incident/incident';
import type { ReviewInput } from '../incident/review';
import { type Policy, policyInForce } from '../policy';
import type { Severity } from '../severity/level';
import type { ClosedBecause } from '../texts/message';
import { lastAgentMessage, questionsAsked } from './conversation';
import { type RequestWays, waysOf } from './ways';

/** Where a request stands on its way, as its customer sees it. */
export const REQUEST_STAGES = ['received', 'in-work', 'solved', 'closed'] as const;
/** One of {@link REQUEST_STAGES}. */
export type RequestStage = (typeof REQUEST_STAGES)[number];

/** When the reminder goes out, or went out, and when the incident closes by itself then (I2, I3, I5, I6). Instants in epoch ms. */
export interface RequestClosing {
  readonly noticeAt: number;
  readonly isReminded: boolean;
  readonly closesAt: number;
}

/** Who waits for whom, until when. Instants in epoch ms. */
export type RequestWaiting =
  /** Support owes something: the first response or a status update until `dueAt`; null where no date is promised. */
  | { readonly for: 'support'; readonly dueAt: number | null; readonly agent: string | null }
  /** The customer was asked. `lowersPriority`: that happens, or happened, where no answer comes until `dueAt` (E5). */
  | {
      readonly for: 'customer';
      readonly dueAt: number | null;
      readonly questions: readonly string[];
      readonly areOptions: boolean;
      readonly lowersPriority: boolean;
    }
  | { readonly for: 'software'; readonly agent: string | null; readonly since: number }
  | { readonly for: 'confirmation'; readonly agent: string | null; readonly since: number }
  | { readonly for: 'nobody'; readonly closedAt: number; readonly because: ClosedBecause }
  /** Support is paused (F3). Whose agreement and its dates only members of the organization are told. */
  | {
      readonly for: 'agreement';
      readonly verdict: Verdict;
      readonly organization: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      /** Who reported it; null: whoever reads this. */
      readonly reporter: string | null;
    };

/** A request as its customers see it: what happens now, who waits for whom, and what they can do. Plain data. */
export interface RequestView {
  readonly number: string;
  readonly stage: RequestStage;
  readonly severity: Severity;
  readonly waiting: RequestWaiting;
  readonly closing: RequestClosing | null;
  /** The support opening from which the report counts, while that is ahead (A3). */
  readonly countsFrom: number | null;
  /** Severity 1 needs a call that nobody has made yet (D3). */
  readonly callNeeded: boolean;
  /** Null once support has written since it was taken. */
  readonly supervisor: {
    readonly state: Exclude<SupervisorState, 'none'>;
    readonly by: string | null;
    /** Whoever reads this asked for it. */
    readonly isOwn: boolean;
    readonly at: number;
  } | null;
  readonly surveyScore: number | null;
  readonly ways: RequestWays;
  readonly vendor: Pick<Policy['vendor'], 'name' | 'phone'>;
  /** Support's IANA zone, for a reader whose own is not known. */
  readonly timeZone: string;
}

/** Who looks: a customer who can answer for the incident, or somebody of support, who can do nothing here. */
export interface RequestReader {
  readonly who: Actor;
  /** Belongs to the organization that the incident is judged by, and so may know about its agreement. */
  readonly isMember: boolean;
}

/** What a request shows a customer at `now` (epoch ms); nothing that agents say among themselves is in it (J3, K1, K2, I7). */
export function requestView(
  input: ReviewInput,
  incident: Incident,
  { who, isMember }: RequestReader,
  now: number,
): RequestView {
  const policy = policyInForce(input.policies, incident.reportedAt);
  const { noticeAt, closesAt, receivedAt } = incident;
  const supervisor = supervisorOf(input, incident, who);
  return {
    number: incident.number,
    stage: stageOf(incident),
    severity: incident.severity,
    waiting: waitingOf(input, incident, { who, isMember }),
    closing:
      noticeAt === null || closesAt === null
        ? null
        : { noticeAt, closesAt, isReminded: incident.noticeSentAt !== null },
    countsFrom: receivedAt > now && incident.firstResponse.state === 'running' ? receivedAt : null,
    callNeeded: incident.phoneFollowUp === 'outstanding' && incident.status !== 'Closed',
    supervisor,
    surveyScore: incident.surveyScore,
    ways: waysOf(incident, who, supervisor === null),
    vendor: { name: policy.vendor.name, phone: policy.vendor.phone },
    timeZone: policy.calendar.timeZone,
  };
}

function stageOf({ status, firstResponse }: Incident): RequestStage {
  switch (status) {
    case 'New':
      return firstResponse.endedAt === null ? 'received' : 'in-work';
    case 'Verification Required':
      return 'received';
    case 'Open':
    case 'Customer Information Requested':
    case 'Software Change Required':
      return 'in-work';
    case 'Resolved Pending Confirmation':
      return 'solved';
    case 'Closed':
      return 'closed';
    default:
      return status satisfies never;
  }
}

function waitingOf(input: ReviewInput, incident: Incident, reader: RequestReader): RequestWaiting {
  const agent = lastAgentMessage(input)?.by.name ?? null;
  const since = incident.statusSince;
  switch (incident.status) {
    case 'New':
    case 'Open':
      return { for: 'support', dueAt: owedAt(incident), agent };
    case 'Customer Information Requested': {
      const { customerResponse: clock } = incident;
      const asked = questionsAsked(input, since);
      const dueAt = clock?.endedAt === null ? clock.dueAt : null;
      return { for: 'customer', dueAt, ...asked, lowersPriority: dueAt !== null && incident.priority !== 'low' };
    }
    case 'Software Change Required':
      return { for: 'software', agent, since };
    case 'Resolved Pending Confirmation':
      return { for: 'confirmation', agent, since };
    case 'Closed':
      return {
        for: 'nobody',
        closedAt: incident.closedAt ?? since,
        because: incident.closedBecause ?? 'by-agent',
      };
    case 'Verification Required':
      return pauseOf(input, incident, reader);
    default:
      return incident.status satisfies never;
  }
}

/** The first response that was not given yet, else the status update that is owed (E2, A1). */
function owedAt({ firstResponse, statusUpdate }: Incident): number | null {
  if (firstResponse.endedAt === null) return firstResponse.dueAt;
  return statusUpdate?.endedAt === null ? statusUpdate.dueAt : null;
}

function pauseOf({ facts }: ReviewInput, incident: Incident, { who, isMember }: RequestReader): RequestWaiting {
  const agreement = isMember ? (facts.agreements.at(-1)?.agreement ?? null) : null;
  return {
    for: 'agreement',
    verdict: incident.entitlement,
    organization: isMember ? (facts.organization?.name ?? null) : null,
    startsOn: agreement?.startsOn ?? null,
    endsOn: agreement?.endsOn ?? null,
    reporter: who.relation === 'requester' ? null : (incident.requester.name ?? ''),
  };
}

function supervisorOf(input: ReviewInput, { supervisor, status }: Incident, who: Actor): RequestView['supervisor'] {
  if (supervisor === 'none' || (supervisor === 'acknowledged' && status === 'Closed')) return null;
  const type = supervisor === 'requested' ? 'supervisor-requested' : 'supervisor-acknowledged';
  const event = input.history.events.findLast((other) => other.type === type);
  if (!event) return null;
  const written = lastAgentMessage(input)?.at ?? 0;
  if (supervisor === 'acknowledged' && written > event.at) return null;
  return {
    state: supervisor,
    by: isAgent(event.by) ? (event.by.name ?? null) : null,
    isOwn: event.by.id === who.id,
    at: event.at,
  };
}
