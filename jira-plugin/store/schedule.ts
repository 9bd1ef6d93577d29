import { kvs } from '@forge/kvs';
import { z } from 'zod';

const instantSchema = z.number().nullable();

/** When the last sweep began (epoch ms); null: never. */
export async function readSweptAt(): Promise<number | null> {
  return instantSchema.parse((await kvs.get('schedule:swept')) ?? null);
}

export async function writeSweptAt(at: number): Promise<void> {
  await kvs.set('schedule:swept', at);
}

/** When what changes rarely was last asked for (epoch ms); null: never. */
export async function readRefreshedAt(): Promise<number | null> {
  return instantSchema.parse((await kvs.get('schedule:refreshed')) ?? null);
}

export async function writeRefreshedAt(at: number): Promise<void> {
  await kvs.set('schedule:refreshed', at);
}

/** Where a walk over every open incident was left to the schedule; null: nowhere. */
export async function readWalk(): Promise<unknown> {
  return (await kvs.get('schedule:walk')) ?? null;
}

export async function leaveWalk(next: object): Promise<void> {
  await kvs.set('schedule:walk', next);
}

export async function forgetWalk(): Promise<void> {
  await kvs.delete('schedule:walk');
}
