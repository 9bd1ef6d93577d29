import type { Act } from './act';
import type { Expectation } from './expectation';

/** Whether a step of this kind is about one incident, named by `on`. */
const TARGETED: Readonly<Record<Act['do'], boolean>> = {
  report: false,
  reply: true,
  mail: false,
  'log-call': true,
  'set-severity': true,
  'set-priority': true,
  'set-status': true,
  'confirm-resolved': true,
  reopen: true,
  close: true,
  split: true,
  escalate: true,
  'request-supervisor': true,
  'acknowledge-supervisor': true,
  'set-agreement': false,
  'set-representative': false,
  'override-entitlement': true,
  'hold-session': true,
  'answer-survey': true,
  'change-policy': false,
  outage: false,
};

export const isTargeted = (kind: string): boolean => Object.hasOwn(TARGETED, kind) && TARGETED[kind as Act['do']];

type Step = Act | Expectation;

/** A step that is about one incident: every expectation, and most acts. */
export const hasTarget = <S extends Step>(step: S): step is Extract<S, { on?: unknown }> =>
  'expect' in step || isTargeted(step.do);
