import type { Actor } from '../incident/actor';
import { speaksForCustomer } from '../incident/actor';
import type { Incident } from '../incident/incident';
import { refuse } from '../incident/refusal';

/** What a customer can do about a request now. */
export interface RequestWays {
  /** To answer what support asked. */
  readonly answer: boolean;
  /** To say that it is solved. */
  readonly confirm: boolean;
  /** To say that what was sent did not solve it. */
  readonly help: boolean;
  /** To open it again (I7). */
  readonly reopen: boolean;
  /** To ask for a supervisor (J3). */
  readonly supervisor: boolean;
  /** To rate the support, once (K2). */
  readonly rate: boolean;
  /** To comment on the support, at any time (K1). */
  readonly comment: boolean;
}

/** What is not possible just now is left out, as the process itself would refuse it. `mayAsk`: no supervisor is being asked for. */
export function waysOf(incident: Incident, who: Actor, mayAsk: boolean): RequestWays {
  const speaks = speaksForCustomer(who);
  const may = (act: Parameters<typeof refuse>[1]): boolean => refuse(incident, act, who) === null;
  const { status } = incident;
  const held = status === 'Verification Required';
  return {
    answer: speaks && status === 'Customer Information Requested',
    confirm: !held && may({ type: 'resolution-confirmed', text: '' }),
    help: speaks && status === 'Resolved Pending Confirmation',
    reopen: speaks && status === 'Closed',
    supervisor: speaks && mayAsk && may({ type: 'supervisor-requested', text: '' }),
    rate: may({ type: 'survey-answered', score: 5, text: '' }),
    comment: speaks,
  };
}
