/** One stored value, as JSON text: nobody outside holds a reference into the store. */
export interface Row {
  readonly key: string;
  readonly json: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it vanishes; null: never. */
  readonly expiresAt: number | null;
}

/** Keyed rows that vanish when their time to live is over. Instants are epoch milliseconds. */
export class Table {
  readonly #rows = new Map<string, Row>();

  constructor(
    private readonly now: () => number,
    /** Told of every row that changed; undefined: it is no more. */
    private readonly changed: (key: string, row: Row | undefined) => void = () => undefined,
  ) {}

  get(key: string): Row | undefined {
    const row = this.#rows.get(key);
    return row && (row.expiresAt === null || row.expiresAt > this.now()) ? row : undefined;
  }

  set(key: string, value: unknown, ttlSeconds: number | null): Row {
    const now = this.now();
    const row: Row = {
      key,
      json: JSON.stringify(value),
      createdAt: this.get(key)?.createdAt ?? now,
      updatedAt: now,
      expiresAt: ttlSeconds === null ? null : now + ttlSeconds * 1000,
    };
    this.#rows.set(key, row);
    this.changed(key, row);
    return row;
  }

  delete(key: string): void {
    if (this.#rows.delete(key)) this.changed(key, undefined);
  }

  /** All living rows in the order of their keys. */
  rows(): Row[] {
    return [...this.#rows.keys()].sort().flatMap((key) => this.get(key) ?? []);
  }

  load(rows: readonly Row[]): void {
    this.#rows.clear();
    for (const row of rows) {
      this.#rows.set(row.key, row);
      this.changed(row.key, row);
    }
  }
}

export const rowValue = (row: Row): unknown => JSON.parse(row.json);
