import type { Row } from './table';
import { rowValue } from './table';

type Scalar = string | number | boolean;
interface Place {
  readonly at: Scalar;
  readonly key: string;
}
interface Entry extends Place {
  /** The row as the index knows it. */
  readonly row: Row;
}

/**
 * One index of an entity: its keys in the order of the range attribute, apart for each value of the partition. Rows come
 * to it a while after they were written: queries are eventually consistent.
 */
export class RangeIndex {
  readonly #partitions = new Map<string, Entry[]>();
  readonly #placed = new Map<string, { partition: string; at: Scalar }>();
  #coming: { due: number; key: string; row: Row | undefined }[] = [];

  constructor(
    private readonly partition: readonly string[],
    private readonly range: string,
    private readonly now: () => number,
    private readonly lagMs: number,
  ) {}

  changed(key: string, row: Row | undefined): void {
    if (this.lagMs === 0) this.#apply(key, row);
    else this.#coming.push({ due: this.now() + this.lagMs, key, row });
  }

  /** The rows of a partition in order. */
  entries(partition: readonly Scalar[]): readonly Entry[] {
    const now = this.now();
    let applied = 0;
    for (const { due, key, row } of this.#coming) {
      if (due > now) break;
      this.#apply(key, row);
      applied += 1;
    }
    if (applied > 0) this.#coming = this.#coming.slice(applied);
    return this.#partitions.get(JSON.stringify(partition)) ?? [];
  }

  #apply(key: string, row: Row | undefined): void {
    const old = this.#placed.get(key);
    if (old) {
      const entries = this.#partitions.get(old.partition)!;
      entries.splice(placeOf(entries, { at: old.at, key }), 1);
      this.#placed.delete(key);
    }
    const value = row && (rowValue(row) as Record<string, Scalar | undefined>);
    const at = value?.[this.range];
    if (!row || !value || at === undefined) return;
    const partition = JSON.stringify(this.partition.map((name) => value[name]));
    const entries = this.#partitions.get(partition) ?? [];
    this.#partitions.set(partition, entries);
    entries.splice(placeOf(entries, { at, key }), 0, { at, key, row });
    this.#placed.set(key, { partition, at });
  }
}

/** Where an entry is, or belongs. */
function placeOf(entries: readonly Place[], { at, key }: Place): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = entries[middle]!;
    if (other.at < at || (other.at === at && other.key < key)) low = middle + 1;
    else high = middle;
  }
  return low;
}
