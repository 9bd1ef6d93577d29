import type { Mutation } from '../mutation';

/** C: logging and severity. */
export const severity: readonly Mutation[] = [
  {
    clause: 'C1',
    file: 'core/incident/decide.ts',
    find: 'shown.severity === severity ?',
    replace: 'shown.severity !== severity ?',
  },
  { clause: 'C2', file: 'core/severity/determine.ts', find: 'ANSWER_RULES.find(', replace: 'ANSWER_RULES.findLast(' },
  { clause: 'C3', file: 'core/severity/level.ts', find: 'value === 3;', replace: 'value === 3 || value === 4;' },
  { clause: 'C4', file: 'core/severity/determine.ts', find: 'answers.severity ?? null', replace: 'null' },
  { clause: 'C5', file: 'core/incident/acts.ts', find: 'judgeClocksAnew(state, before, at, false);', replace: '' },
];
