import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCKS, type Stretch } from '../../../core/clocks/clock';
import { explain } from '../../../core/explanation';
import type { Event } from '../../../core/incident/event';
import { type ReviewInput, review } from '../../../core/incident/review';
import { defaultPolicy, mergePolicy, type Policy, policyInForce, preparePolicy } from '../../../core/policy';
import { anyEvents, anyFacts, anyLook, anyPolicyChange, anyTale, RUNS } from '../incident/any';

const policies = new Map<unknown, Policy>();
function policyOf(change: unknown): Policy {
  const known = policies.get(change) ?? (mergePolicy(defaultPolicy, change) as Policy);
  policies.set(change, known);
  return known;
}

const anyInput: fc.Arbitrary<ReviewInput> = fc
  .tuple(
    fc.oneof(
      anyEvents,
      anyTale(16).map((tale) =>
        tale.map(({ at, happening }, place) => ({ ...happening, at, id: `e${place}` }) as Event),
      ),
    ),
    anyFacts,
    anyPolicyChange,
  )
  .map(([events, facts, change]) => ({
    history: { number: '40100', events, shown: { status: null, priority: null, severity: null } },
    policies: [policyOf(change)],
    facts,
  }));

const countedIn = (stretches: readonly Stretch[]): number =>
  stretches.filter(({ counted }) => counted).reduce((total, { start, end }) => total + end - start, 0);

/** Holds for the incident as reviewed and its explanation, if there is an incident at all. */
function law(title: string, holds: (review: ReturnType<typeof reviewed>) => void): void {
  test(title, { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyInput, anyLook, (input, now) => {
        const given = reviewed(input, now);
        if (given.explanation) holds(given);
      }),
      { numRuns: RUNS },
    );
  });
}

function reviewed(input: ReviewInput, now: number) {
  const { incident } = review(input, now);
  const policy = preparePolicy(policyInForce(input.policies, incident.reportedAt));
  return { incident, explanation: explain(input, now), now, policy };
}

describe('an explanation is enough to count by hand', () => {
  law('it explains the very incident that the review gives', ({ incident, explanation }) => {
    for (const name of CLOCKS) expect(explanation?.clocks[name]?.clock ?? null).toEqual(incident[name]);
    expect(explanation?.severity.severity).toBe(incident.severity);
    expect(explanation?.severity.steps.at(-1)?.severity).toBe(incident.severity);
    expect(explanation?.closure?.state === 'closed').toBe(incident.status === 'Closed');
  });

  law(
    'E1: the counted stretches add up to what elapsed, and none is missing or told twice',
    ({ incident, explanation }) => {
      for (const name of CLOCKS) {
        const why = explanation?.clocks[name];
        if (!why) continue;
        expect(countedIn(why.stretches)).toBe(incident[name]?.elapsed);
        [...why.stretches, ...why.ahead].forEach(({ start, end, counted, reason }, place, all) => {
          expect(end).toBeGreaterThan(start);
          expect(counted).toBe(reason === 'counted');
          if (place > 0) expect(start).toBe(all[place - 1]?.end);
        });
      }
    },
  );

  law('E1: a running clock is due where the counted stretches to come have used up what remains', (given) => {
    for (const name of CLOCKS) {
      const why = given.explanation?.clocks[name];
      if (!why || why.ahead.length === 0) continue;
      expect(why.clock.state).toBe('running');
      expect(countedIn(why.ahead)).toBe(why.clock.remaining);
      expect(why.ahead.at(-1)).toMatchObject({ counted: true, end: why.clock.dueAt });
    }
  });

  law('C5: the last target that applied is the one that the clock shows', ({ explanation }) => {
    for (const name of CLOCKS) {
      const why = explanation?.clocks[name];
      if (!why) continue;
      const { target, basis, dueAt } = why.targets.at(-1)!;
      expect({ target, basis }).toEqual({ target: why.clock.target, basis: why.clock.basis });
      if (why.clock.dueAt !== null) expect(dueAt).toBe(why.clock.dueAt);
      why.targets.forEach(({ at }, place) => {
        if (place > 0) expect(at).toBeGreaterThanOrEqual(why.targets[place - 1]!.at);
      });
    }
  });

  law('I2, I3: closing is the end of business on the last day waited, or after a late reminder', (given) => {
    const { incident, explanation, policy } = given;
    const closure = explanation?.closure;
    if (closure?.state === 'suspended') expect(incident.closesAt).toBeNull();
    if (closure?.state !== 'planned') return;
    const { wait } = closure;
    expect([incident.closesAt, incident.noticeSentAt]).toEqual([wait.closesAt, wait.noticeSentAt]);
    const { calendar, policy: rules } = policy;
    expect(wait.days).toHaveLength(rules.closure.waits[wait.status]);
    const ends = [wait.days, wait.daysAfterNotice].flatMap((days) => days.slice(-1)).map(calendar.endOfBusiness);
    if (rules.closure.notice > 0) expect(wait.closesAt).toBe(Math.max(...ends));
    else expect(wait.closesAt).toBeGreaterThanOrEqual(Math.max(...ends));
    expect(wait.moved).toBe(wait.closesAt > calendar.endOfBusiness(wait.days.at(-1)!));
    if (wait.noticeSentAt === null && wait.noticeDay !== null && !wait.moved) {
      expect(wait.noticeAt).toBe(calendar.startOfBusiness(wait.noticeDay));
    }
  });
});
