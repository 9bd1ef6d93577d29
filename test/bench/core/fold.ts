import { defaultPolicy, type History, type ReviewInput, review, reviewFrom, takeSnapshot } from '../../../core';
import { type Figure, race } from '../measure';
import { duration, table } from '../table';
import { anyHistory, FACTS } from './histories';

const HOUR = 60 * 60 * 1000;
const POLICIES = [defaultPolicy];
const TICKETS = 2_000;
const PASSES = 50;
const EVENTS = 40;
const GOAL = { seconds: 12, megabytes: 300 };

const inputOf = (history: History): ReviewInput => ({ history, policies: POLICIES, facts: FACTS });
const lastOf = ({ events }: History): number => events.at(-1)!.at;

/** How fast histories are folded, how much memory that takes, and whether long ones cost more per event than short ones. */
export function benchFold(): void {
  const many = reviewMany();
  const lengths = perEvent([10, 40, 200, 1_000, 5_000]);
  const onwards = [40, 5_000].map((length) => ({ length, ...fromSnapshot(length) }));
  console.log(JSON.stringify({ bench: 'core/fold', many, nanosecondsPerEvent: lengths, fromSnapshot: onwards }));
}

/**
 * 100,000 incidents of 40 events, one after the other: each line is parsed and reviewed anew, and let go. The floor is
 * the same loop without the review; the two take turns.
 */
function reviewMany() {
  const lines = Array.from({ length: TICKETS }, (_, seed) => JSON.stringify(anyHistory(seed, EVENTS)));
  const spent = { floor: 0, all: 0 };
  let events = 0;
  let effects = 0;
  let peak = 0;
  for (let pass = 0; pass <= PASSES; pass++) {
    let began = performance.now();
    for (const line of lines) events += (JSON.parse(line) as History).events.length;
    const floor = performance.now() - began;
    began = performance.now();
    for (const line of lines) {
      const history = JSON.parse(line) as History;
      effects += review(inputOf(history), lastOf(history) + HOUR).effects.length;
    }
    // The first pass warms up.
    if (pass > 0) spent.floor += floor;
    if (pass > 0) spent.all += performance.now() - began;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = { floor: spent.floor / 1000, all: spent.all / 1000 };
  const megabytes = peak / 2 ** 20;
  const each = ((seconds.all - seconds.floor) * 1e9) / (TICKETS * PASSES);
  console.log(
    table(
      `${(TICKETS * PASSES).toLocaleString('en-US')} incidents of ${EVENTS} events, parsed and reviewed in one process`,
      ['', 'measured', 'goal'],
      [
        ['only parsed: the floor', `${seconds.floor.toFixed(1)} s`, ''],
        ['parsed and reviewed', `${seconds.all.toFixed(1)} s`, `≤ ${GOAL.seconds} s`],
        ['one review, without parsing', duration(each), ''],
        ['most memory (resident)', `${megabytes.toFixed(0)} MB`, `≤ ${GOAL.megabytes} MB`],
      ],
    ),
  );
  console.log();
  return { seconds, megabytes: Math.round(megabytes), effects, events };
}

/** Nanoseconds an event of histories of several lengths. */
function perEvent(lengths: readonly number[]): Record<string, number> {
  const contestants = lengths.map((length) => {
    const histories = Array.from({ length: Math.max(4, 8_000 / length) }, (_, seed) => anyHistory(seed, length));
    return {
      name: String(length),
      times: Math.max(4, 20_000 / length),
      run: (i: number): number => {
        const history = histories[i % histories.length]!;
        return review(inputOf(history), lastOf(history) + HOUR).effects.length;
      },
    };
  });
  const perEvent = race(contestants, 15).map((cost, k): Figure => scaled(cost, 1 / lengths[k]!));
  console.log(
    table(
      'Cost of an event in histories of several lengths',
      ['events', 'an event', 'from', 'to'],
      perEvent.map(({ name, median, low, high }) => [name, duration(median), duration(low), duration(high)]),
    ),
  );
  console.log();
  return Object.fromEntries(perEvent.map(({ name, median }) => [name, Math.round(median)]));
}

/** A review that goes on from a stored snapshot over the last five events, beside one of the whole history. */
function fromSnapshot(length: number): { whole: number; onwards: number } {
  const history = anyHistory(1, length);
  const cut = history.events.at(-6)!.at;
  const stored = JSON.stringify(takeSnapshot(inputOf(history), cut));
  const whole = JSON.stringify(history);
  const news = JSON.stringify({ ...history, events: history.events.slice(-5) });
  const now = lastOf(history) + HOUR;
  const times = Math.max(4, 4_000 / length);
  const [full, onwards] = race(
    [
      { name: 'the whole history', times, run: () => review(inputOf(JSON.parse(whole)), now).effects.length },
      {
        name: 'from a snapshot',
        times,
        run: () => reviewFrom(JSON.parse(stored), inputOf(JSON.parse(news)), now)!.effects.length,
      },
    ],
    15,
  ) as [Figure, Figure];
  console.log(
    table(
      `Five new events after ${length - 5} known ones; the snapshot is ${(stored.length / 1024).toFixed(1)} kB`,
      ['', 'parsed and reviewed'],
      [full, onwards].map(({ name, median }) => [name, duration(median)]),
    ),
  );
  console.log();
  return { whole: Math.round(full.median), onwards: Math.round(onwards.median) };
}

const scaled = ({ name, median, low, high }: Figure, factor: number): Figure => ({
  name,
  median: median * factor,
  low: low * factor,
  high: high * factor,
});
