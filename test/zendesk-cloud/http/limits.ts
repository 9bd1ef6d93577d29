import type { VirtualClock } from '../../time/virtual-clock';
import { Failure } from './failure';

/** Requests allowed: by the account in a minute, of incremental exports in a minute, and by one person to one ticket in ten. */
export interface Limits {
  accountPerMinute?: number;
  incrementalPerMinute?: number;
  ticketUpdatesPerTenMinutes?: number;
}

const MINUTE = 60_000;

/** https://developer.zendesk.com/api-reference/introduction/rate-limits/ : windows in virtual time; nothing limits where nothing is set. */
export class RateLimits {
  limits: Limits;
  readonly #clock: VirtualClock;
  readonly #windows = new Map<string, { start: number; count: number }>();

  constructor(clock: VirtualClock, limits: Limits) {
    this.#clock = clock;
    this.limits = limits;
  }

  /** Counts a call; 429 with Retry-After when it is one too many. Gives the headers every answer carries. */
  count(method: string, path: string, userId: number | null): Record<string, string> {
    const update = method === 'PUT' ? /^\/tickets\/(\d+)$/.exec(path)?.[1] : undefined;
    if (update !== undefined)
      this.#take(
        `ticket|${update}|${userId}`,
        this.limits.ticketUpdatesPerTenMinutes,
        10 * MINUTE,
        'You may only update a ticket 30 times in a 10 minute period',
      );
    if (path.startsWith('/incremental/'))
      this.#take(
        'incremental',
        this.limits.incrementalPerMinute,
        MINUTE,
        'Number of allowed incremental export API requests per minute exceeded',
      );
    const left = this.#take(
      'account',
      this.limits.accountPerMinute,
      MINUTE,
      'Number of allowed API requests per minute exceeded',
    );
    const most = this.limits.accountPerMinute;
    if (most === undefined || left === null) return {};
    return {
      'x-rate-limit': String(most),
      'x-rate-limit-remaining': String(left),
      'ratelimit-limit': String(most),
      'ratelimit-remaining': String(left),
      'ratelimit-reset': String(this.#reset('account', MINUTE)),
    };
  }

  #take(key: string, most: number | undefined, span: number, description: string): number | null {
    if (most === undefined) return null;
    const now = this.#clock.now();
    const known = this.#windows.get(key);
    const window = known && now - known.start < span ? known : { start: now, count: 0 };
    this.#windows.set(key, window);
    window.count += 1;
    if (window.count <= most) return most - window.count;
    const wait = String(this.#reset(key, span));
    throw new Failure(
      429,
      { error: 'TooManyRequests', description },
      {
        'retry-after': wait,
        'x-rate-limit': String(most),
        'x-rate-limit-remaining': '0',
        'ratelimit-limit': String(most),
        'ratelimit-remaining': '0',
        'ratelimit-reset': wait,
      },
    );
  }

  /** Seconds until a window ends. */
  #reset(key: string, span: number): number {
    const window = this.#windows.get(key);
    return window ? Math.max(1, Math.ceil((window.start + span - this.#clock.now()) / 1000)) : 0;
  }
}
