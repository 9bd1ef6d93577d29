import { beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../example-site';
import { simulate, type Told } from './simulate';

/** A quarter of an hour of what `npm run bench -- jira` plays for hours: a rush, timers, and a minute without Jira. */
const PLAN = {
  issues: 3_000,
  wakes: 1_800,
  instants: 60,
  minutes: 16,
  bells: 200,
  rush: { from: 4 * MINUTE, minutes: 1, bells: 1_000, each: 4 },
  storm: { from: 14 * MINUTE, minutes: 1, retryAfter: 30 },
};

describe('a big site', () => {
  let told: Told;

  beforeAll(async () => {
    told = await simulate(PLAN);
  }, 120_000);

  it('has each doorbell answered, several of one issue by one review, and none waits for long', () => {
    expect(told.bells).toBeGreaterThan(3_500);
    expect(told.reviews).toBeLessThan(told.bells * 0.6);
    expect(told.unanswered).toBe(0);
    expect(told.waited.max).toBeLessThan(2 * MINUTE);
  });

  it('has its timers ring within ten seconds while Jira answers, and soon after where it did not', () => {
    expect(told.late.count).toBeGreaterThan(50);
    expect(told.late.max).toBeLessThanOrEqual(10_000);
    expect(told.lateInStorm.count).toBeGreaterThan(20);
    expect(told.lateInStorm.max).toBeLessThan(2 * MINUTE);
    expect(told.timersLeft).toBe(0);
  });

  it('stays within every limit of Forge and of Jira, and waits when Jira says so', () => {
    const { usage, rest } = told;
    const { timeouts, chainsCut, tooManyLines, longest, longestChain, ...gauges } = usage;
    for (const [name, { peak, limit, refused }] of Object.entries(gauges)) {
      expect(refused, name).toBe(0);
      expect(peak, name).toBeLessThanOrEqual(limit);
    }
    expect({ timeouts, chainsCut, tooManyLines }).toEqual({ timeouts: 0, chainsCut: 0, tooManyLines: 0 });
    expect(longestChain).toBeLessThan(500);
    expect(longest.consumer).toBeLessThan(MINUTE);
    expect(Object.keys(rest.refused)).toEqual(['storm']);
    expect(rest.refused.storm).toBeLessThan(30);
    expect(told.errors).toEqual({});
  });
});
