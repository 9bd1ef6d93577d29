import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../core/policy';
import { defaultPolicy, mergePolicy, policyInForce } from '../../../core/policy';

const version = (number: number, effectiveFrom: string): Policy => ({
  ...defaultPolicy,
  version: number,
  effectiveFrom,
});

describe('A change laid over a policy', () => {
  it('merges objects deeply and replaces arrays', () => {
    const merged = mergePolicy(defaultPolicy, {
      calendar: { timeZone: 'America/Chicago', weekly: { mon: [] } },
      warnAt: [0.5],
    });
    expect(merged).toEqual({
      ...defaultPolicy,
      calendar: {
        ...defaultPolicy.calendar,
        timeZone: 'America/Chicago',
        weekly: { ...defaultPolicy.calendar.weekly, mon: [] },
      },
      warnAt: [0.5],
    });
  });

  it('null replaces an object, and an object replaces null', () => {
    const target = { target: '4h', basis: 'elapsed' };
    expect(
      mergePolicy(defaultPolicy, { severities: { 2: { customerResponse: null }, 3: { customerResponse: target } } }),
    ).toMatchObject({ severities: { 2: { customerResponse: null }, 3: { customerResponse: target } } });
  });

  it('keeps the order of the keys and leaves the base as it was', () => {
    const before = JSON.stringify(defaultPolicy);
    const merged = mergePolicy(defaultPolicy, { survey: { quietDays: 7 }, version: 2 }) as Policy;
    expect(Object.keys(merged)).toEqual(Object.keys(defaultPolicy));
    expect(JSON.stringify(defaultPolicy)).toBe(before);
  });

  it('an empty change changes nothing, and the same change twice is the change once', () => {
    expect(mergePolicy(defaultPolicy, {})).toEqual(defaultPolicy);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (change) => {
        const once = mergePolicy(defaultPolicy, change);
        expect(mergePolicy(once as Policy, change)).toEqual(once);
      }),
    );
  });
});

describe('The policy in force', () => {
  const first = version(1, '2026-01-01T00:00:00Z');
  const second = version(2, '2026-03-01T00:00:00Z');
  const policies = [second, first];

  it.each([
    ['before the first version, the first', '2025-06-01T00:00:00Z', 1],
    ['at the very instant, the new one', '2026-03-01T00:00:00Z', 2],
    ['a millisecond before, the old one', '2026-02-28T23:59:59.999Z', 1],
    ['long after, the last', '2030-01-01T00:00:00Z', 2],
  ])('%s', (_fact, at, expected) => {
    expect(policyInForce(policies, Date.parse(at)).version).toBe(expected);
  });

  it('of equally old versions the later in the list holds', () => {
    const third = version(3, '2026-03-01T01:00:00+01:00');
    expect(policyInForce([first, second, third], Date.parse('2026-04-01T00:00:00Z')).version).toBe(3);
  });

  it('without any version there is nothing to judge by', () => {
    expect(() => policyInForce([], 0)).toThrow(RangeError);
  });
});
