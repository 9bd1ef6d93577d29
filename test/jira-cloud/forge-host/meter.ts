/** How much of one limit was used: the most in one window, and how often more was wanted. */
export interface Gauge {
  readonly peak: number;
  readonly limit: number;
  readonly total: number;
  readonly refused: number;
}

/** Counts what is used of a limit in windows that follow each other (ms), as the platform counts by the minute. */
export class Meter {
  #window = Number.NaN;
  #used = 0;
  #peak = 0;
  #total = 0;
  #refused = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  /** Takes so much, or nothing and gives false where the window has not that much left. */
  take(amount: number, isEnforced: boolean): boolean {
    const window = Math.floor(this.now() / this.windowMs);
    if (window !== this.#window) {
      this.#window = window;
      this.#used = 0;
    }
    if (this.#used + amount > this.limit) {
      this.#refused += 1;
      if (isEnforced) return false;
    }
    this.#used += amount;
    this.#total += amount;
    this.#peak = Math.max(this.#peak, this.#used);
    return true;
  }

  get gauge(): Gauge {
    return { peak: this.#peak, limit: this.limit, total: this.#total, refused: this.#refused };
  }
}
