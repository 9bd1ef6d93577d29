import { createHash } from 'node:crypto';

const WINDOW = 10 * 60_000;
const MOST_KEPT = 10_000;

/** Counts of one process: how often each link was opened or pressed in the current ten minutes. */
export class RateLimit {
  #since = 0;
  #counts = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Whether this use of a link is one too many. `now` in epoch milliseconds. */
  isOver(token: string, now: number): boolean {
    if (now - this.#since >= WINDOW || this.#counts.size >= MOST_KEPT) {
      this.#since = now;
      this.#counts = new Map();
    }
    const name = createHash('sha256').update(token).digest('base64url');
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count > this.most;
  }
}
