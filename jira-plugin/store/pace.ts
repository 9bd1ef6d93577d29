import { kvs } from '@forge/kvs';
import { z } from 'zod';

/**
 * How fast the app goes just now. Several invocations write it, and the last one wins: whatever is lost by that makes a round
 * come twice or a little later, and loses no bell. Instants are epoch ms.
 */
const paceSchema = z.object({
  /** The slot of time in which bells were last rung at once, and how many. */
  slot: z.number().default(0),
  count: z.number().default(0),
  /** Until then bells are collected, for there are many. */
  collectUntil: z.number().default(0),
  /** When the next round over the bells begins, by the queue. */
  roundAt: z.number().default(0),
  /** Until then what can wait goes slowly: Jira's quota is short. */
  slowUntil: z.number().default(0),
  /** Keys of projects in which the process was on, and when that was known: a bell need not ask each time. */
  projects: z.array(z.string()).default([]),
  projectsAt: z.number().default(0),
  /** Until then Jira is not asked at all: it said so. */
  pausedUntil: z.number().default(0),
});

export type Pace = z.infer<typeof paceSchema>;

const KEY = 'pace';

export async function readPace(): Promise<Pace> {
  return paceSchema.parse((await kvs.get(KEY)) ?? {});
}

export async function changePace(change: Partial<Pace>): Promise<void> {
  await kvs.set(KEY, { ...(await readPace()), ...change });
}

export async function writePace(pace: Pace): Promise<void> {
  await kvs.set(KEY, pace);
}
