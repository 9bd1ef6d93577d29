import type { Mutation } from '../mutation';

/** I: waiting, closing, opening again. */
export const lifecycle: readonly Mutation[] = [
  {
    clause: 'I1',
    file: 'core/lifecycle/response.ts',
    find: "    case 'feature-request':\n      return 'Resolved Pending Confirmation';",
    replace: "    case 'feature-request':\n      return 'Open';",
  },
  {
    clause: 'I2',
    file: 'core/policy/default-policy.ts',
    find: "'Resolved Pending Confirmation': 3",
    replace: "'Resolved Pending Confirmation': 4",
  },
  {
    clause: 'I3',
    file: 'core/incident/sends.ts',
    find: 'if (!plan || !isWaiting(state.status) ||',
    replace: "if (!plan || !isWaiting(state.status) || state.status === 'Resolved Pending Confirmation' ||",
  },
  {
    clause: 'I4',
    file: 'core/lifecycle/response.ts',
    find: "return 'Customer Information Requested';",
    replace: "return 'Open';",
  },
  {
    clause: 'I5',
    file: 'core/policy/default-policy.ts',
    find: "'Customer Information Requested': 5",
    replace: "'Customer Information Requested': 6",
  },
  {
    clause: 'I6',
    file: 'core/incident/sends.ts',
    find: 'if (!plan || !isWaiting(state.status) ||',
    replace: "if (!plan || !isWaiting(state.status) || state.status !== 'Resolved Pending Confirmation' ||",
  },
  {
    clause: 'I7',
    file: 'core/incident/messages.ts',
    find: "if (state.status === 'Closed') reopen(state, 'Open', at);",
    replace: "if (state.status === 'Closed') return;",
  },
  { clause: 'I8', file: 'core/incident/fold.ts', find: 'facts.continues?.verdict', replace: 'undefined' },
  {
    clause: 'I9',
    file: 'core/incident/sends.ts',
    find: "if (isHeld(state) || state.status === 'Closed' || report.origin)",
    replace: "if (Number(state.history.number) > 40110 || isHeld(state) || state.status === 'Closed' || report.origin)",
  },
];
