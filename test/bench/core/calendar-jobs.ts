import type { Figure } from '../measure';
import { race } from '../measure';
import type { Answers } from './calendar-contestants';
import { LIBRARIES, OURS } from './calendar-contestants';
import { DAY, HOLIDAYS, instants } from './calendar-inputs';

/** Ours is asked about so many instants, so that nothing it may remember helps. */
const INPUTS = 4096;
const ROUNDS = 15;
const TEN_DAYS = 10 * DAY;
const FIVE_YEARS = 1826 * DAY;

export type Job = 'add' | 'between-10-days' | 'between-5-years' | 'twentieth';

interface Race {
  readonly job: Job;
  readonly title: string;
  readonly needs: keyof Answers;
  readonly holidays: readonly string[];
  /** How far the second instant is from the first, where there are two, in ms. */
  readonly span: number;
  /** Answers are the same when they are within the same so many ms. */
  readonly grain: number;
  /** On how many instants answers are compared, and how many of them a round asks a library other than ours. */
  readonly compared: number;
  readonly times: number;
}

const RACES: readonly Race[] = [
  {
    job: 'add',
    title: 'add 16 h',
    needs: 'add',
    holidays: HOLIDAYS,
    span: 0,
    grain: 1,
    compared: 1000,
    times: 40,
  },
  {
    job: 'between-10-days',
    title: 'between, 10 days',
    needs: 'between',
    holidays: HOLIDAYS,
    span: TEN_DAYS,
    grain: 1,
    compared: 500,
    times: 40,
  },
  {
    job: 'between-5-years',
    title: 'between, 5 years',
    needs: 'between',
    holidays: HOLIDAYS,
    span: FIVE_YEARS,
    grain: 1,
    compared: 12,
    times: 1,
  },
  {
    job: 'twentieth',
    title: '20th business date',
    needs: 'twentieth',
    holidays: [],
    span: 0,
    grain: DAY,
    compared: 1000,
    times: 200,
  },
];

/** One library at one job: what it costs, or why it was not raced. */
export interface Result {
  readonly library: string;
  readonly job: Job;
  readonly title: string;
  readonly cost: Figure | string;
  /** Of the instants compared, those on which it answers as ours does. */
  readonly agrees: number;
  readonly compared: number;
}

/** Every job raced by all libraries that can do it, each asked only what it has first answered as ours does. */
export function raceAll(): Result[] {
  return RACES.flatMap(raceOne);
}

type Loop = (answer: (a: number, b: number) => number, instants: readonly number[], span: number) => number;

/** Asks about every instant and sums up. A loop of its own per library: one for all would be compiled well for none. */
function createLoop(): Loop {
  const source = 'let sum = 0; for (const t of instants) sum += answer(t, t + span); return sum;';
  return new Function('answer', 'instants', 'span', source) as Loop;
}

function raceOne({ job, title, needs, span, holidays, grain, compared, times }: Race): Result[] {
  const all = instants(INPUTS);
  const first = all.slice(0, compared);
  const field = LIBRARIES.map(({ name, setUp }) => {
    const answer = setUp(holidays)[needs];
    return typeof answer === 'string' ? { name, reason: answer } : { name, answer, ask: createLoop() };
  });
  const ours = field.find(({ name }) => name === OURS)!.answer!;
  const agreed = field.map(({ answer }) =>
    first.filter((t) => answer && Math.floor(answer(t, t + span) / grain) === Math.floor(ours(t, t + span) / grain)),
  );
  const common = first.filter((t) => field.every(({ answer }, k) => !answer || agreed[k]!.includes(t)));
  if (common.length < compared / 2) throw new Error(`Too few instants on which all libraries agree: ${title}`);

  const costs = race(
    field.flatMap(({ name, answer, ask }) => {
      if (!answer) return [];
      const asked = name === OURS ? all : common;
      const loop = (from: number, count: number): number => {
        let sum = 0;
        for (let left = count, at = from % asked.length; left > 0; at = 0) {
          const some = asked.slice(at, at + left);
          sum += ask(answer, some, span);
          left -= some.length;
        }
        return sum;
      };
      return [{ name, times: name === OURS ? 32 * INPUTS : times, run: (i: number) => loop(i, 1), loop }];
    }),
    ROUNDS,
  );
  return field.map(({ name, reason }, k) => ({
    library: name,
    job,
    title,
    cost: costs.find((cost) => cost.name === name) ?? reason!,
    agrees: agreed[k]!.length,
    compared,
  }));
}
