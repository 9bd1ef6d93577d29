import { type ApiError, noSuchApi } from './wire';

/** A path with a variable part, and what it does. */
export type Rule = readonly [path: RegExp, run: (parts: readonly string[], args: readonly unknown[]) => unknown];

/** What an app in one location may read, write and do. */
export interface Surface {
  /** Objects that whole paths begin with, such as `ticket` in `ticket.requester.email`. */
  readonly objects: Readonly<Record<string, () => unknown>>;
  /** Paths that are no plain walk through an object. */
  readonly reads: readonly Rule[];
  readonly writes: readonly Rule[];
  readonly acts: readonly Rule[];
  /** What change events watch: `ticket.status` for `ticket.status.changed`. */
  readonly observed: () => Readonly<Record<string, unknown>>;
}

/** The results of a bulk call: values by path, and what went wrong by path. */
export type Results = Record<string, unknown> & { errors: Record<string, ApiError> };

export async function read(surface: Surface, paths: readonly string[]): Promise<Results> {
  const results: Results = { errors: {} };
  for (const path of paths) {
    const rule = matching(surface.reads, path);
    const value = rule ? rule([]) : walk(surface.objects, path);
    if (value === undefined) results.errors[path] = noSuchApi(path);
    else results[path] = value;
  }
  return results;
}

export const write = (surface: Surface, changes: Record<string, unknown>): Promise<Results> =>
  each(
    surface.writes,
    Object.entries(changes),
    (value) => [value],
    (value) => value,
  );

export const act = (surface: Surface, calls: Record<string, unknown>): Promise<Results> =>
  each(
    surface.acts,
    Object.entries(calls),
    (args) => (Array.isArray(args) ? args : []),
    (_, result) => result,
  );

async function each(
  rules: readonly Rule[],
  entries: readonly [string, unknown][],
  argsOf: (value: unknown) => readonly unknown[],
  answerOf: (value: unknown, result: unknown) => unknown,
): Promise<Results> {
  const results: Results = { errors: {} };
  for (const [path, value] of entries) {
    const rule = matching(rules, path);
    if (!rule) {
      results.errors[path] = noSuchApi(path);
      continue;
    }
    try {
      const answer = answerOf(value, await rule(argsOf(value)));
      if (answer !== undefined) results[path] = answer;
    } catch (error) {
      results.errors[path] = { name: 'APIError', message: (error as Error).message, path };
    }
  }
  return results;
}

function matching(rules: readonly Rule[], path: string): ((args: readonly unknown[]) => unknown) | null {
  for (const [pattern, run] of rules) {
    const match = pattern.exec(path);
    if (match) return (args) => run(match.slice(1), args);
  }
  return null;
}

/** Below nothing there is nothing: no requester has no address. A name that the object does not know is no API. */
function walk(objects: Surface['objects'], path: string): unknown {
  const [root = '', ...rest] = path.split('.');
  if (!Object.hasOwn(objects, root)) return undefined;
  let value = objects[root]?.();
  for (const part of rest) {
    if (value === null) return null;
    if (typeof value !== 'object' || !Object.hasOwn(value as object, part)) return undefined;
    value = (value as Record<string, unknown>)[part] ?? null;
  }
  return value;
}

/** One surface on another: what the first does not know, the second is asked for. */
export const join = (one: Surface, other: Surface): Surface => ({
  objects: { ...other.objects, ...one.objects },
  reads: [...one.reads, ...other.reads],
  writes: [...one.writes, ...other.writes],
  acts: [...one.acts, ...other.acts],
  observed: () => ({ ...other.observed(), ...one.observed() }),
});
