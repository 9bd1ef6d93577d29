import type { Mutation } from '../mutation';

/** A: the calendar, the documentation, the number in the subject. */
export const general: readonly Mutation[] = [
  {
    clause: 'A1',
    file: 'core/incident/transitions.ts',
    find: "status === 'New' || status === 'Open'",
    replace: "status === 'New'",
  },
  {
    clause: 'A2',
    file: 'core/texts/en/acknowledgement.ts',
    find: 'vendor.documentationUrl === null',
    replace: 'vendor.documentationUrl !== null',
  },
  {
    clause: 'A3',
    file: 'core/incident/view.ts',
    find: 'receivedAt: openingFrom(policy.calendar, state.reportedAt)',
    replace: 'receivedAt: state.reportedAt',
  },
  { clause: 'A4', file: 'core/intake/subject.ts', find: '/^incident ?#:? ?(', replace: '/^incident#(' },
];
