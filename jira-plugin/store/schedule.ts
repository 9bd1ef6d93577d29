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
