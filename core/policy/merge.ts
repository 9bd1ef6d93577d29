import type { Policy } from './policy';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A change laid over a policy: objects merge deeply, arrays and everything else (null too) replace, and the base's keys keep
 * their order. The result is unchecked: give it to {@link parsePolicy}.
 */
export const mergePolicy = (base: Policy, change: unknown): unknown => merge(base, change);

function merge(base: unknown, change: unknown): unknown {
  if (change === undefined) return base;
  if (!isFields(base) || !isFields(change)) return change;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) merged.set(key, merge(merged.get(key), value));
  return Object.fromEntries(merged);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
