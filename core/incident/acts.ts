import { isStatus } from '../lifecycle/status';
import { isSeverity } from '../severity/level';
import { isPriority } from '../severity/priority';
import type { Act } from './act';
import { isAgent } from './actor';
import { automaticClosure } from './closing';
import type { Event } from './event';
import { answerCustomerResponse, takeCustomerReply } from './messages';
import { refuse } from './refusal';
import type { State } from './state';
import { judgeClocksAnew } from './targets';
import { close, enter, reopen, respondFirst, startStatusUpdate } from './transitions';
import { lift } from './verification';
import { standingOf } from './view';

type ActEvent = Extract<Event, { type: Act['type'] }>;

/** What a person did through a panel or by hand; refused acts are kept in the process log and change nothing. */
export function takeAct(state: State, event: ActEvent): void {
  if (event.by.role === 'app') return takeAppStatus(state, event);
  const refused = refuse(standingOf(state), event, event.by);
  const why = 'reason' in event ? event.reason : 'text' in event ? event.text : '';
  const step = { at: event.at, by: event.by, what: event.type, ...(why && { why }) };
  if (refused) {
    state.steps.push({ ...step, refused });
    return;
  }
  carryOut(state, event);
  state.steps.push({ ...step, status: state.status, severity: state.severity, priority: state.priority });
}

function carryOut(state: State, event: ActEvent): void {
  const { at, id, by } = event;
  switch (event.type) {
    case 'severity-set':
      return setSeverity(state, event);
    case 'priority-set':
      if (!isPriority(event.to)) return;
      state.priority = event.to;
      state.lowering = null;
      return;
    case 'status-set':
      return setStatus(state, event.to, at, id);
    case 'call-logged':
      if (!event.reached) return;
      state.calledCustomer = true;
      if (respondFirst(state, at)) startStatusUpdate(state, at);
      return;
    case 'resolution-confirmed':
      answerCustomerResponse(state, at);
      return close(state, at, 'confirmed', `closed:${id}`, '');
    case 'reopened':
      if (!isAgent(by)) return takeCustomerReply(state, at);
      return setStatus(state, 'Open', at, id);
    case 'closed':
      return close(state, at, 'by-agent', `closed:${id}`, event.text);
    case 'split':
      state.splits.push({ id, items: event.items });
      return;
    case 'escalated':
      return escalate(state, event);
    case 'supervisor-requested':
      return requestSupervisor(state, event);
    case 'supervisor-acknowledged':
      return acknowledgeSupervisor(state, event);
    case 'entitlement-overridden':
      state.override = { at, by, reason: event.reason };
      return lift(state, at);
    case 'session-held':
      state.sessions.push({ id, at, host: by.name ?? '' });
      state.calledCustomer = true;
      return;
    case 'survey-answered':
      state.surveyScore = event.score;
      return;
    default:
      return event satisfies never;
  }
}

/** The app's own status change means something only where it carries out the closure that was due (section 5). */
function takeAppStatus(state: State, event: ActEvent): void {
  if (event.type !== 'status-set' || event.to !== 'Closed') return;
  const due = automaticClosure(state, event.at);
  if (!due) return;
  close(state, event.at, 'no-answer', due.key, '');
  state.steps.push({ at: event.at, by: 'process', what: 'closed-automatically', status: 'Closed' });
}

function setStatus(state: State, to: string, at: number, id: string): void {
  if (!isStatus(to) || to === state.status) return;
  if (to === 'Closed') close(state, at, 'by-agent', `closed:${id}`, '');
  else if (state.status === 'Closed') reopen(state, to, at);
  else enter(state, to, at);
}

/** Setting the severity sets the priority to its base, whatever came before (section 3). */
function setSeverity(state: State, { at, to, reason }: Extract<ActEvent, { type: 'severity-set' }>): void {
  if (!isSeverity(to)) return;
  const before = state.policy.severities[state.severity];
  state.severity = to;
  state.priority = state.policy.policy.severities[to].priority;
  state.lowering = null;
  state.determination = {
    ...state.determination,
    severity: to,
    reasons: [{ from: 'agent', words: reason }],
    confidence: 1,
    needsReview: false,
  };
  judgeClocksAnew(state, before, at, false);
}

function escalate(state: State, { id, by, reason, collaborators }: Extract<ActEvent, { type: 'escalated' }>): void {
  state.tier = 'product-support-engineer';
  for (const name of collaborators) if (!state.collaborators.includes(name)) state.collaborators.push(name);
  state.alerts.push({
    visibility: 'internal',
    entry: { key: `escalated:${id}`, kind: 'escalated', to: 'agent' },
    message: { template: 'escalated', by: by.name ?? '', reason, collaborators },
  });
}

function requestSupervisor(state: State, { id, by, text }: Extract<ActEvent, { type: 'supervisor-requested' }>): void {
  if (state.supervisor === 'requested') return;
  state.supervisor = 'requested';
  state.alerts.push({
    visibility: 'internal',
    entry: { key: `supervisor-requested:${id}`, kind: 'supervisor-requested', to: 'supervisor' },
    message: { template: 'supervisor-requested', by: by.name ?? '', text },
  });
}

function acknowledgeSupervisor(state: State, event: Extract<ActEvent, { type: 'supervisor-acknowledged' }>): void {
  state.supervisor = 'acknowledged';
  state.supervisorResumedAt.push(event.at);
  state.alerts.push({
    visibility: 'public',
    entry: { key: `supervisor-acknowledged:${event.id}`, kind: 'supervisor-acknowledged', to: 'customer' },
    message: { template: 'supervisor-acknowledged', by: event.by.name ?? '', text: event.text },
  });
}
