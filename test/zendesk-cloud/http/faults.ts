/** An answer that a test wants in place of the real one. */
export interface Fault {
  method: string;
  /** Path without `.json`, or a pattern of it. */
  path: string | RegExp;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Whether the call is carried out before its answer is lost. */
  after?: boolean;
  /** How many calls; 1 unless said. */
  times?: number;
}

export class Faults {
  readonly #waiting: (Fault & { left: number })[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ ...fault, left: fault.times ?? 1 });
  }

  take(method: string, path: string): Fault | null {
    const place = this.#waiting.findIndex(
      (one) => one.method === method && (typeof one.path === 'string' ? one.path === path : one.path.test(path)),
    );
    const fault = this.#waiting[place];
    if (!fault) return null;
    fault.left -= 1;
    if (fault.left === 0) this.#waiting.splice(place, 1);
    return fault;
  }
}
