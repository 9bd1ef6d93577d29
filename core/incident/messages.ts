import { answer } from '../clocks/track';
import { isAutomatic } from '../intake';
import { asksCustomer, proposedStatus, type Response, responseSchema } from '../lifecycle/response';
import { isStatus, isWaiting, type Status } from '../lifecycle/status';
import { isAgent, speaksForCustomer } from './actor';
import type { MessageSent } from './event';
import { refuse } from './refusal';
import type { State } from './state';
import { isHeld } from './state';
import { askCustomer, close, enter, reopen, respondFirst, startStatusUpdate } from './transitions';
import { standingOf } from './view';

/** A comment: an agent's answer, a customer's, or neither (automatic, internal, a stranger's, our own). */
export function takeMessage(state: State, event: MessageSent): void {
  if (event.visibility === 'internal' || event.by.role === 'app' || isAutomatic(event)) return;
  if (isAgent(event.by)) takeAgentMessage(state, event);
  else if (speaksForCustomer(event.by)) {
    takeCustomerReply(state, event.at);
    state.steps.push({ at: event.at, by: event.by, what: 'message', status: state.status });
  }
}

/** A genuine customer reply: it stops the customer's clock, and opens what waits or is closed (sections 2 and 4). */
export function takeCustomerReply(state: State, at: number): void {
  state.customerWrote = true;
  answerCustomerResponse(state, at);
  if (state.status === 'Closed') reopen(state, 'Open', at);
  else if (isWaiting(state.status)) enter(state, 'Open', at);
}

/** The customer answered: by a reply, or by confirming that it is solved. */
export function answerCustomerResponse(state: State, at: number): void {
  const clock = state.customerResponse;
  if (!clock || clock.endedAt !== null) return;
  answer(clock, at);
  if (state.lowering?.key === clock.key && state.policy.policy.priorityLowering.restoreOnReply) {
    state.priority = state.lowering.from;
    state.steps.push({ at, by: 'process', what: 'restored', priority: state.priority });
  }
  state.lowering = null;
}

function takeAgentMessage(state: State, event: MessageSent): void {
  const { at, by, response, status } = event;
  const act = {
    type: 'reply' as const,
    text: event.text,
    ...(response !== undefined && { response }),
    ...(status !== undefined && { status }),
  };
  const refused = refuse(standingOf(state), act, by);
  const step = { at, by, what: 'message' as const, ...(refused && { refused }) };
  if (isHeld(state)) {
    state.steps.push(step);
    return;
  }
  // What the process refuses has reached the customer all the same when it was typed past us: then it is an untyped reply.
  const typed = refused || response === undefined ? null : responseSchema.parse(response);
  const target = refused ? null : (status ?? (typed && proposedStatus(typed)));

  const isFirst = respondFirst(state, at);
  if (typed) state.responseTypeMissing = false;
  else if (isFirst) state.responseTypeMissing = true;
  state.lastAgentMessageAt = at;
  if (target !== null && isStatus(target)) moveByReply(state, typed, target, event);
  startStatusUpdate(state, at);
  state.steps.push({ ...step, status: state.status });
}

/** A reply's status; an agent's reply on a closed incident leaves it closed (section 4). */
function moveByReply(state: State, response: Response | null, target: Status, { id, at }: MessageSent): void {
  if (state.status === 'Closed') return;
  if (target === 'Closed') return close(state, at, 'by-agent', `closed:${id}`, '');
  const asks = asksCustomer(response) && target === 'Customer Information Requested';
  if (asks) state.questions = questionsOf(response);
  if (asks && state.status === target) askCustomer(state, at);
  else enter(state, target, at);
}

function questionsOf(response: Response | null): readonly string[] {
  if (response?.type === 'request-for-information') return response.questions.map(({ text }) => text);
  return response?.type === 'resolution-options' ? response.options : [];
}
