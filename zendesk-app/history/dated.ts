/** An entry of a dated log. */
export interface Dated {
  readonly at: number;
}

/** Two logs of the same thing as one: in order of time, without entries that say what the one before them said. */
export function united<T extends Dated>(logs: readonly (readonly T[])[], say: (entry: T) => unknown): T[] {
  const entries = logs.flat().toSorted((a, b) => a.at - b.at);
  return entries.filter((entry, place) => {
    const before = entries[place - 1];
    return !before || JSON.stringify(say(before)) !== JSON.stringify(say(entry));
  });
}

/**
 * When a fact that is seen to have changed did change: Zendesk's own `updated_at` where that lies after what was known before,
 * so that a change heard of late is dated when it was made.
 */
export function changedAt(updatedAt: unknown, known: Dated | undefined, now: number): number {
  const at = typeof updatedAt === 'string' ? Date.parse(updatedAt) : Number.NaN;
  return Number.isFinite(at) && at <= now && at > (known?.at ?? Number.NEGATIVE_INFINITY) ? at : now;
}
