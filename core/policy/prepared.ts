import type { Calendar } from '../calendar';
import { createCalendar } from '../calendar';
import type { Basis } from '../clocks/clock';
import type { Severity } from '../severity/level';
import { parseDuration } from './duration';
import type { Policy, Target } from './policy';

/** A target ready to count with: milliseconds, the calendar of its severity, and where it stands in which version. */
export interface PreparedTarget {
  readonly policy: Policy;
  readonly severity: Severity;
  readonly target: number;
  readonly basis: Basis;
  readonly calendar: Calendar;
}

/** A severity's targets, ready to count with; null where there is none. */
export interface PreparedSeverity {
  readonly firstResponse: PreparedTarget;
  readonly customerResponse: PreparedTarget | null;
  readonly statusUpdate: PreparedTarget | null;
}

/** A policy with its calendars built and its durations read, once per policy object. */
export interface PreparedPolicy {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly severities: Readonly<Record<Severity, PreparedSeverity>>;
}

const prepared = new WeakMap<Policy, PreparedPolicy>();

/** Prepares a checked policy. The same object gives the same answer, so a caller keeps its policies and pays once. */
export function preparePolicy(policy: Policy): PreparedPolicy {
  const known = prepared.get(policy);
  if (known) return known;
  const calendar = createCalendar(policy.calendar);
  const made: PreparedPolicy = {
    policy,
    calendar,
    severities: {
      1: prepareSeverity(policy, 1, calendar),
      2: prepareSeverity(policy, 2, calendar),
      3: prepareSeverity(policy, 3, calendar),
    },
  };
  prepared.set(policy, made);
  return made;
}

function prepareSeverity(policy: Policy, severity: Severity, common: Calendar): PreparedSeverity {
  const rules = policy.severities[severity];
  const calendar = rules.calendar ? createCalendar(rules.calendar) : common;
  const prepare = ({ target, basis }: Target): PreparedTarget => ({
    policy,
    severity,
    target: parseDuration(target),
    basis,
    calendar,
  });
  return {
    firstResponse: prepare(rules.firstResponse),
    customerResponse: rules.customerResponse && prepare(rules.customerResponse),
    statusUpdate: rules.statusUpdate && prepare(rules.statusUpdate),
  };
}
