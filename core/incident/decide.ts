import { closedSend } from './closed-message';
import { automaticClosure } from './closing';
import type { Effect, Send } from './effect';
import { dueSends } from './sends';
import type { State } from './state';
import { presentWait } from './transitions';

/** What should be done now; `[]` when nothing. Deciding again after it was done decides nothing. */
export function decide(state: State, now: number): Effect[] {
  if (state.history.final) return [];
  switch (state.standing) {
    case 'incident':
      return decideIncident(state, now);
    case 'joins':
      return join(state);
    case 'automatic':
      return pending(state, [
        {
          type: 'send',
          visibility: 'internal',
          message: { template: 'automatic-note' },
          entries: [{ key: 'automatic-note', kind: 'note', to: 'agent' }],
        },
      ]);
    case 'nothing':
      return [];
    default:
      return state.standing satisfies never;
  }
}

function decideIncident(state: State, now: number): Effect[] {
  const closure = automaticClosure(state, now);
  return [
    ...openings(state),
    ...(closure ? closeNow(state, closure.key, now) : showStatus(state)),
    ...projections(state),
    ...pending(state, dueSends(state, now)),
  ];
}

/** The items of a split that have no incident yet (G1). */
function openings(state: State): Effect[] {
  return state.splits.flatMap(({ id, items }) =>
    items.flatMap((item, place): Effect[] => {
      const key = `split:${id}:${place}`;
      if (state.records.has(key)) return [];
      const origin = {
        key,
        splitFrom: state.history.number,
        reportedAt: state.reportedAt,
        verdict: state.verdict,
        verifiedAt: state.verifiedAt === state.reportedAt ? null : state.verifiedAt,
      };
      return [{ type: 'open-incident', key, item, origin }];
    }),
  );
}

function closeNow(state: State, key: string, now: number): Effect[] {
  const closing = {
    at: now,
    because: 'no-answer' as const,
    text: '',
    key,
    wait: presentWait(state),
    unverified: false,
  };
  return [{ type: 'set-status', to: 'Closed', closes: true }, ...pending(state, [closedSend(state, closing, now)])];
}

/** Status and priority are projections: what the process demands is put back where the platform shows something else. */
function showStatus(state: State): Effect[] {
  return state.history.shown.status === state.status ? [] : [{ type: 'set-status', to: state.status, closes: false }];
}

function projections({ history: { shown }, severity, priority }: State): Effect[] {
  return [
    ...(shown.severity === severity ? [] : [{ type: 'set-severity', to: severity } as const]),
    ...(shown.priority === priority ? [] : [{ type: 'set-priority', to: priority } as const]),
  ];
}

function join(state: State): Effect[] {
  const number = state.facts.named?.number;
  const key = `join:${state.report.id}`;
  return number === undefined || state.records.has(key) ? [] : [{ type: 'join', key, number }];
}

/** Without what was sent already: entry by entry, so that nothing goes out twice and nothing is left out. */
function pending(state: State, sends: readonly Send[]): Send[] {
  return sends
    .map((send) => ({ ...send, entries: send.entries.filter(({ key }) => !state.records.has(key)) }))
    .filter((send) => send.entries.length > 0);
}
