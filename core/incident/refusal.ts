import { proposedStatus, responseSchema } from '../lifecycle/response';
import { isStatus, type Status } from '../lifecycle/status';
import { isSeverity } from '../severity/level';
import { isPriority } from '../severity/priority';
import type { Act, ActType } from './act';
import type { Actor, Role } from './actor';
import { AGENT_ROLES, isAgent, speaksForCustomer } from './actor';
import type { Incident } from './incident';

/** Why the process refuses an act; `data` names what is wrong. The sentence is made in `core/texts`. */
export interface Refusal {
  readonly code:
    | 'not-allowed'
    | 'response-unknown'
    | 'response-incomplete'
    | 'status-unknown'
    | 'verification-required'
    | 'status-by-process-only'
    | 'severity-unknown'
    | 'priority-unknown'
    | 'already-closed'
    | 'no-supervisor-request'
    | 'not-held'
    | 'reason-missing'
    | 'no-survey-offered'
    | 'survey-answered'
    | 'score-out-of-range'
    | 'not-an-incident';
  readonly data: Readonly<Record<string, string>>;
}

/** What of an incident decides whether an act is refused. */
export type Standing = Pick<Incident, 'standing' | 'status' | 'supervisor' | 'surveyOffered' | 'surveyScore'>;

/** Who may do what: a row an act. `customer` means one who speaks for the incident. */
const ALLOWED: Readonly<Record<ActType, readonly Role[]>> = {
  reply: [...AGENT_ROLES, 'customer'],
  'call-logged': AGENT_ROLES,
  'severity-set': AGENT_ROLES,
  'priority-set': AGENT_ROLES,
  'status-set': AGENT_ROLES,
  'resolution-confirmed': ['customer'],
  reopened: [...AGENT_ROLES, 'customer'],
  closed: AGENT_ROLES,
  split: AGENT_ROLES,
  escalated: AGENT_ROLES,
  'supervisor-requested': [...AGENT_ROLES, 'customer'],
  'supervisor-acknowledged': ['supervisor', 'manager'],
  'entitlement-overridden': ['manager'],
  'session-held': AGENT_ROLES,
  'survey-answered': ['customer'],
};

/**
 * Whether the process would refuse this act now, and why; null: it is allowed. Panels ask before they write, and the fold
 * asks the same of what it finds in the history, so that an act that got in some other way is judged alike.
 */
export function refuse(incident: Standing, act: Act, by: Actor): Refusal | null {
  if (!mayAct(act.type, by)) return refusal('not-allowed', { act: act.type, role: by.role });
  // An agent who works on what looked like an automatic mail makes an incident of it.
  const opens = incident.standing === 'automatic' && isAgent(by);
  if (incident.standing !== 'incident' && !opens) return refusal('not-an-incident', {});
  switch (act.type) {
    case 'reply':
      return isAgent(by) ? refuseReply(incident, act) : null;
    case 'status-set':
      return refuseStatus(incident, act.to);
    case 'severity-set':
      return isSeverity(act.to) ? null : refusal('severity-unknown', { severity: String(act.to) });
    case 'priority-set':
      return isPriority(act.to) ? null : refusal('priority-unknown', { priority: act.to });
    case 'resolution-confirmed':
    case 'closed':
      return incident.status === 'Closed' ? refusal('already-closed', {}) : null;
    case 'reopened':
      return isHeld(incident) && isAgent(by) ? refusal('status-by-process-only', { status: incident.status }) : null;
    case 'split':
      return isHeld(incident) ? refusal('verification-required', {}) : null;
    case 'supervisor-acknowledged':
      return incident.supervisor === 'requested' ? null : refusal('no-supervisor-request', {});
    case 'entitlement-overridden':
      if (!isHeld(incident)) return refusal('not-held', {});
      return act.reason.trim() === '' ? refusal('reason-missing', {}) : null;
    case 'survey-answered':
      return refuseSurvey(incident, act.score);
    case 'call-logged':
    case 'escalated':
    case 'supervisor-requested':
    case 'session-held':
      return null;
    default:
      return act satisfies never;
  }
}

function mayAct(type: ActType, by: Actor): boolean {
  return ALLOWED[type].includes(by.role) && (by.role !== 'customer' || speaksForCustomer(by));
}

function refuseReply(incident: Standing, act: Extract<Act, { type: 'reply' }>): Refusal | null {
  if (isHeld(incident)) return refusal('verification-required', {});
  const parsed = act.response === undefined ? null : responseSchema.safeParse(act.response);
  if (parsed && !parsed.success) {
    const parts = [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'type')))];
    const unknown = parts.includes('type');
    return refusal(unknown ? 'response-unknown' : 'response-incomplete', {
      response: typeOf(act.response),
      parts: parts.join(', '),
    });
  }
  const status = act.status ?? (parsed && proposedStatus(parsed.data));
  return status === null ? null : refuseStatus({ ...incident, status: incident.status }, status);
}

function refuseStatus(incident: Standing, to: string): Refusal | null {
  if (!isStatus(to)) return refusal('status-unknown', { status: to });
  const leaves: Status = incident.status;
  const byProcessOnly = to === 'Verification Required' || (leaves === 'Verification Required' && to !== 'Closed');
  return byProcessOnly && to !== leaves ? refusal('status-by-process-only', { status: to }) : null;
}

function refuseSurvey({ surveyOffered, surveyScore }: Standing, score: number): Refusal | null {
  if (!Number.isInteger(score) || score < 1 || score > 5)
    return refusal('score-out-of-range', { score: String(score) });
  if (!surveyOffered) return refusal('no-survey-offered', {});
  return surveyScore === null ? null : refusal('survey-answered', {});
}

function typeOf(response: unknown): string {
  const type = typeof response === 'object' && response !== null && 'type' in response ? response.type : response;
  return typeof type === 'string' ? type : '';
}

const isHeld = ({ status }: Standing): boolean => status === 'Verification Required';

const refusal = (code: Refusal['code'], data: Refusal['data']): Refusal => ({ code, data });
