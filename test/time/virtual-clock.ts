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
  readonly #timers = new Set<Timer>();

  constructor(start: number) {
    this.#now = start;
  }

  now = (): number => this.#now;

  /** Arms `run` for `at`; an instant that has passed runs at the next move. */
  at(at: number, run: () => unknown): Timer {
    const timer = { at, order: this.#order++, run };
    this.#timers.add(timer);
    return timer;
  }

  after(ms: number, run: () => unknown): Timer {
    return this.at(this.#now + ms, run);
  }

  cancel(timer: Timer): void {
    this.#timers.delete(timer);
  }

  /** The instant of the earliest armed timer, or null when none is armed. */
  nextDue(): number | null {
    const next = this.#next();
    return next ? next.at : null;
  }

  /** Moves to `t`, running everything due up to and including it at its own instant. Never moves backwards. */
  async advanceTo(t: number): Promise<void> {
    for (let next = this.#next(); next && next.at <= t; next = this.#next()) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      await next.run();
    }
    this.#now = Math.max(this.#now, t);
  }

  #next(): Timer | undefined {
    let best: Timer | undefined;
    for (const timer of this.#timers) {
      if (!best || timer.at < best.at || (timer.at === best.at && timer.order < best.order)) best = timer;
    }
    return best;
  }
}
