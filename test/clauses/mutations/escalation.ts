import type { Mutation } from '../mutation';

/** J, K: escalation and feedback. */
export const escalation: readonly Mutation[] = [
  { clause: 'J1', file: 'core/incident/acts.ts', find: "state.tier = 'product-support-engineer';", replace: '' },
  {
    clause: 'J2',
    file: 'core/incident/acts.ts',
    find: 'state.collaborators.push(name)',
    replace: 'state.collaborators.includes(name)',
  },
  { clause: 'J3', file: 'core/incident/acts.ts', find: "state.supervisor = 'requested';", replace: '' },
  {
    clause: 'K1',
    file: 'core/texts/en/sign-off.ts',
    find: 'vendor.feedbackEmail === null',
    replace: 'vendor.feedbackEmail !== null',
  },
  {
    clause: 'K2',
    file: 'core/incident/closed-message.ts',
    find: 'if (survey) entries.push',
    replace: 'if (!survey) entries.push',
  },
  { clause: 'K3', file: 'core/incident/sends.ts', find: 'if (!perSession', replace: 'if (perSession' },
];
