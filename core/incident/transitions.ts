import { answer, isCounting, startTrack, stop } from '../clocks/track';
import { isWaiting, type Status } from '../lifecycle/status';
import type { ClosedBecause } from '../texts/message';
import type { Awaited, State } from './state';

const asksForInformation = (status: Status): boolean => status === 'Customer Information Requested';

/** Whether status updates are owed in a status (A1). */
const owesUpdates = (status: Status): boolean => status === 'New' || status === 'Open';

/** Enters a status other than the present one; what leaving and entering do to the clocks happens here, once. */
export function enter(state: State, to: Status, at: number): void {
  if (state.status === to) return;
  const from = state.status;
  state.status = to;
  state.statusSince = at;
  if (asksForInformation(from)) stopCustomerResponse(state, at);
  if (asksForInformation(to)) askCustomer(state, at);
  if (owesUpdates(to)) startStatusUpdate(state, at);
  else stopStatusUpdate(state, at);
}

/** A request to the customer: a cycle of its own, from this very instant (E4). No target, no clock (D18). */
export function askCustomer(state: State, at: number): void {
  stopCustomerResponse(state, at);
  const rule = state.policy.severities[state.severity].customerResponse;
  if (!rule) return;
  const cycle = (state.customerResponse?.cycle ?? 0) + 1;
  state.customerResponse = startTrack('customerResponse', cycle, `customer-response:${at}`, at, rule);
  state.lowering = null;
}

export function stopCustomerResponse(state: State, at: number): void {
  if (state.customerResponse) stop(state.customerResponse, at);
}

/** From `at` on, the next status update is owed; each is a cycle of its own. Only after a first response (A1). */
export function startStatusUpdate(state: State, at: number): void {
  const rule = state.policy.severities[state.severity].statusUpdate;
  if (state.firstRespondedAt === null || !owesUpdates(state.status)) return;
  if (state.statusUpdate && isCounting(state.statusUpdate)) {
    // A message that also enters the status is one occasion, not two.
    if (state.statusUpdate.from === at) return;
    answer(state.statusUpdate, at);
  }
  if (!rule) return;
  const cycle = (state.statusUpdate?.cycle ?? 0) + 1;
  state.statusUpdate = startTrack('statusUpdate', cycle, `status-update:${at}`, at, rule);
}

function stopStatusUpdate(state: State, at: number): void {
  if (state.statusUpdate) stop(state.statusUpdate, at);
}

/** The first answer of support, by a public reply or by a call that reached the customer (E2). A held clock is not met. */
export function respondFirst(state: State, at: number): boolean {
  if (state.firstRespondedAt !== null || state.firstResponse.state === 'held') return false;
  state.firstRespondedAt = at;
  answer(state.firstResponse, at);
  return true;
}

/** Closes: clocks not yet met are stopped, a breached one stays breached and stops counting (section 2). */
export function close(state: State, at: number, because: ClosedBecause, key: string, text: string): void {
  const unverified = state.status === 'Verification Required';
  const wait = because === 'no-answer' ? presentWait(state) : null;
  enter(state, 'Closed', at);
  stop(state.firstResponse, at);
  state.closing = { at, because, text, key, wait, unverified };
  state.reopenedAt = null;
}

/** Opens a closed incident again (I7). */
export function reopen(state: State, to: Status, at: number): void {
  state.closing = null;
  state.reopenedAt = at;
  enter(state, to, at);
}

/** When the present wait began: the later of entering the status and the last public agent message in it (section 5). */
export const waitBegan = (state: State): number => Math.max(state.statusSince, state.lastAgentMessageAt ?? 0);

/** The wait that the present status is, if it is one. */
export function presentWait(state: State): Awaited | null {
  const { status, lastAgentMessageAt } = state;
  if (!isWaiting(status)) return null;
  const since = waitBegan(state);
  return { status, since, because: lastAgentMessageAt === since ? 'agent-message' : 'status-entered' };
}
