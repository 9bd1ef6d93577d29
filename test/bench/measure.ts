/** One way to do a job, beside others that do the same. */
export interface Contestant {
  readonly name: string;
  /** How often a round does the job: enough to be timed, few enough for the slow to end. */
  readonly times: number;
  /** Does the job on the `i`-th input (any integer from 0) and returns a number that depends on the answer. */
  run(i: number): number;
  /** The same for `count` inputs from the `first` on, summed, where a call of `run` would be much of what is timed. */
  loop?(first: number, count: number): number;
}

/** What one job costs, in nanoseconds of processor time: the median of the rounds, and the rounds at one and at nine tenths. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What every answer is added to, so that no work can be left out as unused. */
let sum = 0;

/**
 * Times contestants side by side: each round gives everyone a turn, so that a slow minute of the machine slows all, and
 * starts elsewhere in the inputs, so that no round repeats the one before. One further round before warms up.
 */
export function race(contestants: readonly Contestant[], rounds: number): Figure[] {
  const nanoseconds = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach((contestant, k) => {
      const took = turn(contestant, round * contestant.times);
      if (round > 0) nanoseconds[k]!.push(took / contestant.times);
    });
  }
  if (!Number.isFinite(sum)) throw new Error('A contestant answered with no number');
  return contestants.map(({ name }, k) => figure(name, nanoseconds[k]!));
}

/** The figure of single measurements in nanoseconds. */
export function figure(name: string, nanoseconds: readonly number[]): Figure {
  const sorted = [...nanoseconds].sort((a, b) => a - b);
  const share = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)]!;
  return { name, median: share(0.5), low: share(0.1), high: share(0.9) };
}

/** Bytes that live on once garbage is collected (node --expose-gc). */
export function bytesInUse(): number {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error('Run with --expose-gc');
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function turn(contestant: Contestant, first: number): number {
  const { times } = contestant;
  let answers = 0;
  const began = cpuNanoseconds();
  if (contestant.loop) answers = contestant.loop(first, times);
  else for (let i = first; i < first + times; i++) answers += contestant.run(i);
  const ended = cpuNanoseconds();
  sum += answers;
  return ended - began;
}

/** Time this process has had a processor for, all its threads: what else runs on the machine is not counted. */
function cpuNanoseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
