import type { Mutation } from '../mutation';

/** B: what a report should include. */
export const intake: readonly Mutation[] = [
  {
    clause: 'B1',
    file: 'core/policy/default-policy.ts',
    find: "reporterName: 'required'",
    replace: "reporterName: 'off'",
  },
  {
    clause: 'B2',
    file: 'core/policy/default-policy.ts',
    find: "organization: 'required'",
    replace: "organization: 'off'",
  },
  {
    clause: 'B3',
    file: 'core/policy/default-policy.ts',
    find: "productVersion: 'required'",
    replace: "productVersion: 'off'",
  },
  {
    clause: 'B4',
    file: 'core/policy/default-policy.ts',
    find: "errorMessages: 'required'",
    replace: "errorMessages: 'off'",
  },
  {
    clause: 'B5',
    file: 'core/policy/default-policy.ts',
    find: "stepsToReproduce: 'required'",
    replace: "stepsToReproduce: 'off'",
  },
  {
    clause: 'B6',
    file: 'core/policy/default-policy.ts',
    find: "actionsTaken: 'required'",
    replace: "actionsTaken: 'off'",
  },
  {
    clause: 'B7',
    file: 'core/policy/default-policy.ts',
    find: "changesMade: 'required'",
    replace: "changesMade: 'off'",
  },
  {
    clause: 'B8',
    file: 'core/policy/default-policy.ts',
    find: "persistence: 'required'",
    replace: "persistence: 'off'",
  },
  {
    clause: 'B9',
    file: 'core/intake/completeness.ts',
    find: "concerns(answers, 'software')",
    replace: "concerns(answers, 'server')",
  },
  {
    clause: 'B10',
    file: 'core/intake/completeness.ts',
    find: "concerns(answers, 'server')",
    replace: "concerns(answers, 'software')",
  },
  { clause: 'B11', file: 'core/policy/default-policy.ts', find: "logFiles: 'recommended'", replace: "logFiles: 'off'" },
  {
    clause: 'B12',
    file: 'core/policy/default-policy.ts',
    find: "screenshots: 'recommended'",
    replace: "screenshots: 'off'",
  },
  {
    clause: 'B13',
    file: 'core/intake/completeness.ts',
    find: '(100 * provided.length)',
    replace: '(100 * lacking.length)',
  },
];
