/** A timer that has been armed on a {@link VirtualClock}. */
export interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => unknown;
}

/**
 * The only clock of every local platform, host and runner: time stands still until somebody moves it.
 * Instants are UTC epoch milliseconds. Timers due at one instant run in the order in which they were armed,
 * each awaited before the next, so a run is the same every time.
 */
export class VirtualClock {
  #now: number;
  #order = 0;
  /** A heap: each timer before the two at twice its place. */
  readonly #timers: Timer[] = [];
  readonly #cancelled = new Set<Timer>();

  constructor(start: number) {
    this.#now = start;
  }

  now = (): number => this.#now;

  /** Arms `run` for `at`; an instant that has passed runs at the next move. */
  at(at: number, run: () => unknown): Timer {
    const timer = { at, order: this.#order++, run };
    this.#push(timer);
    return timer;
  }

  after(ms: number, run: () => unknown): Timer {
    return this.at(this.#now + ms, run);
  }

  cancel(timer: Timer): void {
    this.#cancelled.add(timer);
  }

  /** The instant of the earliest armed timer, or null when none is armed. */
  nextDue(): number | null {
    const next = this.#next();
    return next ? next.at : null;
  }

  /** Moves to `t`, running everything due up to and including it at its own instant. Never moves backwards. */
  async advanceTo(t: number): Promise<void> {
    for (let next = this.#next(); next && next.at <= t; next = this.#next()) {
      this.#take();
      this.#now = Math.max(this.#now, next.at);
      await next.run();
    }
    this.#now = Math.max(this.#now, t);
  }

  #next(): Timer | undefined {
    for (let first = this.#timers[0]; first && this.#cancelled.delete(first); first = this.#timers[0]) this.#take();
    return this.#timers[0];
  }

  #push(timer: Timer): void {
    const heap = this.#timers;
    let place = heap.push(timer) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!before(timer, heap[above]!)) break;
      heap[place] = heap[above]!;
      place = above;
    }
    heap[place] = timer;
  }

  #take(): void {
    const heap = this.#timers;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let place = 0;
    for (let below = 1; below < heap.length; below = 2 * place + 1) {
      const other = heap[below + 1];
      if (other && before(other, heap[below]!)) below += 1;
      if (!before(heap[below]!, last)) break;
      heap[place] = heap[below]!;
      place = below;
    }
    heap[place] = last;
  }
}

const before = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);
