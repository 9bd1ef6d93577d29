import { type Act, type Actor, type Event, type Incident, review } from '../../../core';
import type { Judged } from './judge';

/** What the incident would be right after an act: consequences are shown before it is done, and counted by the core itself. */
export function foresee({ input, now }: Judged, act: Act, by: Actor): Incident {
  const base = { id: 'foreseen', at: now, by };
  const event: Event =
    act.type === 'reply'
      ? {
          ...base,
          type: 'message',
          visibility: 'public',
          text: act.text,
          ...(act.response === undefined ? {} : { response: act.response }),
          ...(act.status === undefined ? {} : { status: act.status }),
        }
      : { ...act, ...base };
  const { history } = input;
  return review({ ...input, history: { ...history, events: [...history.events, event] } }, now).incident;
}
