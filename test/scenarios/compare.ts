import { sameDuration, showDuration } from './duration';
import type { Expect, ExpectedClock } from './expectation';
import { showInstant } from './instant';
import type { Observation, SeenClock, SeenIncident } from './observation';

/** One key whose value is not the expected one; both as the file would write them. */
export interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** What was seen of an incident at an expectation. */
export interface Look {
  readonly seen: Observation;
  /** How many messages the previous expectation on this incident had seen. */
  readonly alreadySent: number;
  /** Whether the step just before was refused with a clear message. */
  readonly refused: boolean;
}

/** Everything in which an incident differs from what is expected of it; `[]` when all that is named matches. */
export function compare(expect: Expect, { seen, alreadySent, refused }: Look): Difference[] {
  const { exists = true, refused: refusal, ...named } = expect;
  const differences = unequal('refused', refusal, refused);
  if (!seen.exists) {
    return exists && (expect.exists || Object.keys(named).some((key) => key !== 'exists'))
      ? [...differences, difference('exists', true, false)]
      : differences;
  }
  if (!exists) return [...differences, difference('exists', false, true)];
  return [...differences, ...ROWS.flatMap((row) => row(named, seen, alreadySent))];
}

type Row = (expect: Expect, seen: SeenIncident, alreadySent: number) => Difference[];

/** Keys whose value is compared as it stands. */
const plain =
  (
    key:
      | 'status'
      | 'severity'
      | 'priority'
      | 'entitlement'
      | 'missing'
      | 'completeness'
      | 'phoneFollowUp'
      | 'tier'
      | 'supervisor',
  ): Row =>
  (expect, seen) =>
    unequal(key, expect[key], seen[key]);

const moment =
  (key: 'receivedAt' | 'noticeAt' | 'closesAt'): Row =>
  (expect, seen) =>
    unequal(key, shownInstant(expect[key]), shownInstant(seen[key]));

const clock =
  (key: 'firstResponse' | 'customerResponse' | 'statusUpdate'): Row =>
  (expect, seen) =>
    clockDifferences(key, expect[key], seen[key]);

/** In the order in which differences are listed: the order of the scenario format. */
const ROWS: readonly Row[] = [
  plain('status'),
  plain('severity'),
  plain('priority'),
  moment('receivedAt'),
  clock('firstResponse'),
  clock('customerResponse'),
  clock('statusUpdate'),
  moment('noticeAt'),
  moment('closesAt'),
  plain('entitlement'),
  plain('missing'),
  plain('completeness'),
  plain('phoneFollowUp'),
  plain('tier'),
  plain('supervisor'),
  (expect, seen) => unequal('linked', expect.linked?.toSorted(), seen.linked.toSorted()),
  (expect, seen, alreadySent) => unequal('sent', expect.sent?.map(pair), seen.sent.slice(alreadySent).map(pair)),
  (expect, seen) =>
    Object.entries(expect.sentCount ?? {}).flatMap(([kind, count]) =>
      unequal(`sentCount.${kind}`, count, seen.sent.filter((sent) => sent.kind === kind).length),
    ),
];

const pair = ({ kind, to }: SeenIncident['sent'][number]) => ({ kind, to });

function clockDifferences(
  key: string,
  expected: ExpectedClock | null | undefined,
  seen: SeenClock | null,
): Difference[] {
  if (expected === undefined || (expected === null && seen === null)) return [];
  if (expected === null || seen === null) {
    return [difference(key, expected && shownClock(expected), seen && shownClock(seen))];
  }
  const duration = (name: 'elapsed' | 'remaining') => {
    const wanted = expected[name];
    if (wanted === undefined || sameDuration(wanted, seen[name])) return [];
    return [difference(`${key}.${name}`, showDuration(wanted), showDuration(seen[name]))];
  };
  return [
    ...unequal(`${key}.state`, expected.state, seen.state),
    ...unequal(`${key}.startedAt`, shownInstant(expected.startedAt), shownInstant(seen.startedAt)),
    ...unequal(`${key}.dueAt`, shownInstant(expected.dueAt), shownInstant(seen.dueAt)),
    ...duration('elapsed'),
    ...duration('remaining'),
    ...unequal(`${key}.cycle`, expected.cycle, seen.cycle),
  ];
}

function shownClock({ state, startedAt, dueAt, elapsed, remaining, cycle }: ExpectedClock): object {
  return {
    state,
    startedAt: shownInstant(startedAt),
    dueAt: shownInstant(dueAt),
    elapsed: elapsed === undefined ? undefined : showDuration(elapsed),
    remaining: remaining === undefined ? undefined : showDuration(remaining),
    cycle,
  };
}

const shownInstant = (t: number | null | undefined): string | null | undefined =>
  typeof t === 'number' ? showInstant(t) : t;

/** Compared as the file would write them; an undefined expectation is none. */
function unequal(path: string, expected: unknown, got: unknown): Difference[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(got)) return [];
  return [difference(path, expected, got)];
}

const difference = (path: string, expected: unknown, got: unknown): Difference => ({
  path,
  expected: JSON.stringify(expected),
  got: JSON.stringify(got),
});
