import type { Mutation } from '../mutation';

/** H: the types of an answer. */
export const responseTypes: readonly Mutation[] = [
  { clause: 'H1', file: 'core/lifecycle/response.ts', find: "    case 'information-or-resolution':\n", replace: '' },
  {
    clause: 'H2',
    file: 'core/lifecycle/response.ts',
    find: 'isNoneKnown(response.fix) ?',
    replace: '!isNoneKnown(response.fix) ?',
  },
  { clause: 'H3', file: 'core/lifecycle/response.ts', find: "    case 'request-for-information':\n", replace: '' },
  { clause: 'H4', file: 'core/lifecycle/response.ts', find: "    case 'explanation':\n", replace: '' },
  { clause: 'H5', file: 'core/lifecycle/response.ts', find: "    case 'document-link':\n", replace: '' },
  { clause: 'H6', file: 'core/lifecycle/response.ts', find: "    case 'patch':\n", replace: '' },
  {
    clause: 'H7',
    file: 'core/lifecycle/response.ts',
    find: "    case 'resolution-options':\n      return",
    replace: '    return',
  },
  {
    clause: 'H8',
    file: 'core/lifecycle/response.ts',
    find: "    case 'feature-request':\n      return",
    replace: '    return',
  },
  {
    clause: 'H9',
    file: 'core/lifecycle/response.ts',
    find: 'fix: said, workaround: said',
    replace: 'fix: said, workaround: said.optional()',
  },
  { clause: 'H10', file: 'core/lifecycle/response.ts', find: "'details', 'tests', 'logs'", replace: "'tests', 'logs'" },
  { clause: 'H11', file: 'core/lifecycle/response.ts', find: "'details', 'tests', 'logs'", replace: "'details'" },
];
