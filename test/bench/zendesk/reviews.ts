import type { Stage } from './stage';
import { median } from './webhooks';

const LOOK_MS = 50;

export interface ReviewRates {
  /** Reviews per second by one process where the platform answers at once. */
  readonly atOnce: number;
  /** The same where it takes 20 ms over each answer, by one process and by two. */
  readonly slow: readonly [one: number, two: number];
  /** Resident memory of the busiest process, bytes. */
  readonly memory: number;
}

/** How many tickets with nothing to do are reviewed in a second: read by HTTP, folded, remembered, armed again. */
export async function measureReviews(stage: Stage): Promise<ReviewRates> {
  let memory = 0;
  const run = async (count: number, processes: number, delay: number): Promise<number> => {
    stage.platform.delay(delay);
    const workers = await stage.startWorkers(processes);
    // What a process does for the first time it does slowly.
    await reviewed(stage, 200 * processes);
    const rate = await reviewed(stage, count);
    for (const worker of workers) memory = Math.max(memory, (await worker.memory()).rss);
    await Promise.all(workers.map((worker) => worker.stop()));
    return rate;
  };
  const atOnce = [await run(3_000, 1, 0), await run(3_000, 1, 0), await run(3_000, 1, 0)];
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < 3; round++) {
    one.push(await run(1_500, 1, 20));
    two.push(await run(3_000, 2, 20));
  }
  stage.platform.delay(0);
  return { atOnce: median(atOnce), slow: [median(one), median(two)], memory };
}

/** Rings at so many tickets and waits until each was reviewed; how many a second. */
async function reviewed(stage: Stage, count: number): Promise<number> {
  await stage.platform.told();
  await stage.ring(stage.tickets(count));
  const began = performance.now();
  while ((await stage.waiting()) > 0) await new Promise((done) => setTimeout(done, LOOK_MS));
  const seconds = (performance.now() - began) / 1000;
  const { arrivals, writes } = await stage.platform.told();
  if (arrivals.length !== count) throw new Error(`${arrivals.length} of ${count} tickets were reviewed`);
  if (writes > 0) throw new Error(`A quiet ticket was written to ${writes} times`);
  return count / seconds;
}
