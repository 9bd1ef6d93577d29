import { createHash } from 'node:crypto';
import type { World } from './world';

/** First id of each kind; Atlassian's own start at 10000 for what people make. */
const FIRST: Record<string, number> = {
  organization: 1,
  serviceDesk: 1,
  requestType: 1,
  queue: 1,
  mail: 1,
  actor: 10240,
};

/** The next id of a kind: text of a number, counted within the site, so a run gives the same ids every time. */
export function nextId(world: World, kind: string): string {
  const id = world.state.ids[kind] ?? FIRST[kind] ?? 10000;
  world.state.ids[kind] = id + 1;
  return String(id);
}

/** Lets no later id of a kind collide with one that was brought in from elsewhere. */
export function reserveId(world: World, kind: string, taken: string): void {
  const number = Number(taken);
  const next = world.state.ids[kind] ?? FIRST[kind] ?? 10000;
  if (Number.isSafeInteger(number) && number >= next) world.state.ids[kind] = number + 1;
}

/** A UUID that depends on nothing but how many of its kind were made before it. */
export function nextUuid(world: World, kind: string): string {
  const hex = createHash('sha256')
    .update(`${kind} ${nextId(world, `uuid:${kind}`)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
