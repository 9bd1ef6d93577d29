/** What somebody typed into one form, kept when it could not be done. */
export class Draft {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(
    /** Which form of the page it is. */
    readonly form: string,
    values: Iterable<readonly [string, string]>,
    /** Why it could not be done, in words for whoever typed it; null: nothing is wrong. */
    readonly refused: string | null = null,
    /** What is wrong with single fields, by name. */
    readonly faults: Readonly<Record<string, string>> = {},
  ) {
    const all = new Map<string, string[]>();
    for (const [name, value] of values) all.set(name, [...(all.get(name) ?? []), value]);
    this.#values = all;
  }

  value(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string, value: string): boolean {
    return this.all(name).includes(value);
  }

  given(name: string): boolean {
    return this.value(name).trim() !== '';
  }

  /** The same words, as those of another form. */
  of(form: string): Draft {
    return new Draft(form, this.#entries(), this.refused, this.faults);
  }

  /** The same words, refused with this reason. */
  refusedBecause(reason: string, faults: Readonly<Record<string, string>> = {}): Draft {
    return new Draft(this.form, this.#entries(), reason, faults);
  }

  #entries(): (readonly [string, string])[] {
    return [...this.#values].flatMap(([name, list]) => list.map((value) => [name, value] as const));
  }
}
