import type { Mutation } from '../mutation';

/** E: response times. */
export const response: readonly Mutation[] = [
  {
    clause: 'E1',
    file: 'core/clocks/track.ts',
    find: "basis === 'business' ? dueAfter(calendar, start, target) : start + target",
    replace: 'start + target',
  },
  {
    clause: 'E2',
    file: 'core/incident/messages.ts',
    find: "event.by.role === 'app' || isAutomatic(event)",
    replace: "event.by.role === 'app'",
  },
  {
    clause: 'E3',
    file: 'core/incident/messages.ts',
    find: 'const isFirst = respondFirst(state, at);',
    replace: "const isFirst = typed?.type !== 'explanation' && respondFirst(state, at);",
  },
  {
    clause: 'E4',
    file: 'core/incident/transitions.ts',
    find: 'if (asksForInformation(to)) askCustomer(state, at);',
    replace: '',
  },
  { clause: 'E5', file: 'core/incident/targets.ts', find: 'state.priority = to;', replace: '' },
  {
    clause: 'E6',
    file: 'core/incident/targets.ts',
    find: 'else if (!silently) alertBreach(state, track);',
    replace: '',
  },
];
