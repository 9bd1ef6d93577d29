import { MINUTE } from '../../jira-plugin/example-site';
import { simulate, type Told } from '../../jira-plugin/scale/simulate';
import { table } from '../table';
import { atMost, type Line, settle } from './goal';

const PLAN = {
  issues: 100_000,
  wakes: 5_000,
  instants: 360,
  minutes: 150,
  bells: 200,
  rush: { from: 30 * MINUTE, minutes: 5, bells: 1_000, each: 4 },
  storm: { from: 58 * MINUTE, minutes: 3, retryAfter: 60 },
} as const;

const number = (value: number): string => Math.round(value).toLocaleString('en-US');
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const MEGABYTE = 2 ** 20;

/** A big site in virtual time, inside Forge's and Jira's limits. */
export async function benchScale(): Promise<void> {
  const told = await simulate(PLAN);
  const lines = linesOf(told);
  console.log(
    table(
      '100,000 open incidents, two and a half hours: 200 doorbells a minute, 1,000 for five minutes, 5,000 timers in an hour, three minutes without Jira',
      ['', 'measured', 'goal'],
      lines.map(({ name, measured, goal }) => [name, measured, goal]),
    ),
  );
  settle('jira/scale', lines);
}

function linesOf({ usage, rest, ...told }: Told): Line[] {
  const note = (name: string, measured: string): Line => ({ name, measured, goal: '', isMet: true });
  const refusedByForge = [
    usage.invocationsPerMinute,
    usage.invocationsPerSecond,
    usage.storageRequestsPerSecond,
    usage.storageReadsPerMinute,
    usage.storageWritesPerMinute,
    usage.eventsPerMinute,
  ].reduce((all, { refused }) => all + refused, 0);
  const { storm = 0, ...others } = rest.refused;
  const refusedByJira = Object.values(others).reduce((all, count) => all + count, 0);
  const violations = refusedByForge + refusedByJira + usage.timeouts + usage.chainsCut + usage.tooManyLines;
  const { count, p50, p99, max } = told.late;
  return [
    note('doorbells', number(told.bells)),
    note('reviews that they became', number(told.reviews)),
    atMost('doorbells that nobody answered', told.unanswered, 0, number),
    note('first doorbell until the issue was read, half', seconds(told.waited.p50)),
    note('until the issue was read, 99 of 100', seconds(told.waited.p99)),
    atMost('the longest', told.waited.max, 60 * MINUTE, seconds),
    note('timers outside the storm', number(count)),
    note('from the instant until all was done, half', seconds(p50)),
    note('from the instant until all was done, 99 of 100', seconds(p99)),
    atMost('the latest', max, 10_000, seconds),
    note('timers in the storm and its wake', number(told.lateInStorm.count)),
    note('the latest of those', seconds(told.lateInStorm.max)),
    atMost('timers that never rang', told.timersLeft, 0, number),
    atMost('refused for a limit, or cut off', violations, 0, number),
    note('refused in the storm', number(storm)),
    atMost('invocations a minute, most', usage.invocationsPerMinute.peak, usage.invocationsPerMinute.limit, number),
    atMost('invocations a second, most', usage.invocationsPerSecond.peak, usage.invocationsPerSecond.limit, number),
    atMost(
      'storage requests a second, most',
      usage.storageRequestsPerSecond.peak,
      usage.storageRequestsPerSecond.limit,
      number,
    ),
    atMost('storage reads a minute, most', usage.storageReadsPerMinute.peak, usage.storageReadsPerMinute.limit, number),
    atMost(
      'storage writes a minute, most',
      usage.storageWritesPerMinute.peak,
      usage.storageWritesPerMinute.limit,
      number,
    ),
    atMost('queue events a minute, most', usage.eventsPerMinute.peak, usage.eventsPerMinute.limit, number),
    atMost('pushes that one invocation led to, most', usage.longestChain, 1_000, number),
    atMost('Jira’s points in an hour, most', rest.peak, rest.limit ?? 0, number),
    atMost('the longest event of the queue', usage.longest.consumer ?? 0, 300_000, seconds),
    note('memory of the simulation (resident)', `${number(told.memory / MEGABYTE)} MB`),
  ];
}
