import type { Mutation } from '../mutation';

/** F, G: who may be given support, and how reports come in. */
export const entitlement: readonly Mutation[] = [
  { clause: 'F1', file: 'core/entitlement/judge.ts', find: 'date > lastDay(agreement, graceDays)', replace: 'false' },
  { clause: 'F2', file: 'core/entitlement/judge.ts', find: '=> !representative', replace: '=> false' },
  { clause: 'F3', file: 'core/incident/fold.ts', find: "state.status = 'Verification Required';", replace: '' },
  {
    clause: 'G1',
    file: 'core/incident/decide.ts',
    find: 'items.flatMap((item, place)',
    replace: 'items.slice(1).flatMap((item, place)',
  },
  {
    clause: 'G2',
    file: 'core/texts/en/acknowledgement.ts',
    find: 'if (!message.callNeeded)',
    replace: 'if (message.callNeeded)',
  },
];
