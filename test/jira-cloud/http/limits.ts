import { Failure } from './failure';

interface Window {
  count: number;
  windowMs: number;
}

/** Rate limits; off unless given. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export interface Limits {
  /** Requests of one caller in a window. */
  requests?: Window;
  /** Requests to one operation (method and place) in a window, whoever asks; Jira's own: 100 reads and 50 writes a second. */
  operation?: { readonly reads: Window; readonly writes: Window };
  /** Writes to one issue in a window; Jira's own: 20 in 2 s, and 100 in 30 s. */
  issueWrites?: Window | readonly Window[];
  /** Points that an app has for each hour of the day; Jira's own: 65,000 over all of its sites. */
  pointsPerHour?: number;
}

export const ISSUE_WRITE_LIMIT = { count: 20, windowMs: 2000 };

/** What holds for an app on a site that pays nothing extra. */
export const JIRA_LIMITS: Limits = {
  operation: { reads: { count: 100, windowMs: 1000 }, writes: { count: 50, windowMs: 1000 } },
  issueWrites: [ISSUE_WRITE_LIMIT, { count: 100, windowMs: 30_000 }],
  pointsPerHour: 65_000,
};

/** How much of the limits was used. */
export interface RestUsage {
  /** Points by the hour of the epoch. */
  readonly points: Readonly<Record<number, number>>;
  /** Points by operation. */
  readonly byOperation: Readonly<Record<string, number>>;
  /** Most points in one hour. */
  readonly peak: number;
  readonly limit: number | null;
  /** How many requests were refused, by reason. */
  readonly refused: Readonly<Record<string, number>>;
}

const HOUR = 3_600_000;
/** Below this share of what is left, every answer says so. */
const NEAR = 0.2;
const ISSUE_PATH = /^\/rest\/(?:api\/3\/issue|servicedeskapi\/request)\/([A-Z][A-Z0-9_]*-\d+|\d+)(?:\/|$)/i;

/** Counts requests in sliding windows of the virtual clock, and points by the hour. */
export class RateLimiter {
  readonly #seen = new Map<string, number[]>();
  readonly #points = new Map<number, number>();
  readonly #byOperation = new Map<string, number>();
  readonly #refused = new Map<string, number>();
  #stormUntil = 0;
  #stormRetryAfter = 0;

  constructor(public limits: Limits | null) {}

  /** Refuses everything of the app until then, and tells it to come back after so many seconds. */
  storm(until: number, retryAfter: number): void {
    this.#stormUntil = until;
    this.#stormRetryAfter = retryAfter;
  }

  get usage(): RestUsage {
    return {
      points: Object.fromEntries(this.#points),
      byOperation: Object.fromEntries(this.#byOperation),
      peak: Math.max(0, ...this.#points.values()),
      limit: this.limits?.pointsPerHour ?? null,
      refused: Object.fromEntries(this.#refused),
    };
  }

  /** @throws 429 with `Retry-After` in whole seconds. */
  check(
    request: { method: string; path: string; caller: string; isApp: boolean; issue: (idOrKey: string) => string },
    now: number,
  ): void {
    const { requests, operation, issueWrites, pointsPerHour } = this.limits ?? {};
    if (request.isApp && now < this.#stormUntil) {
      throw this.#refuse(0, now + this.#stormRetryAfter * 1000, now, 'storm');
    }
    if (request.isApp && pointsPerHour !== undefined && this.#spent(now) >= pointsPerHour) {
      throw this.#refuse(pointsPerHour, topOfNextHour(now), now, 'jira-quota-global-based');
    }
    if (requests) this.#count(`caller ${request.caller}`, requests, now, 'jira-burst-based');
    if (operation) {
      const window = request.method === 'GET' || request.method === 'POST' ? operation.reads : operation.writes;
      this.#count(`${request.method} ${placeOf(request.path)}`, window, now, 'jira-burst-based');
    }
    const idOrKey = ISSUE_PATH.exec(request.path)?.[1];
    if (issueWrites && idOrKey && request.method !== 'GET') {
      for (const window of [issueWrites].flat()) {
        const key = `issue ${request.issue(idOrKey)} ${window.windowMs}`;
        this.#count(key, window, now, 'jira-per-issue-on-write');
      }
    }
  }

  /** Takes points off the hour's; gives what the answer says of the quota. */
  charge(points: number, now: number, method: string, path: string): Record<string, string> {
    const { pointsPerHour } = this.limits ?? {};
    if (pointsPerHour === undefined) return {};
    const hour = Math.floor(now / HOUR);
    const spent = this.#spent(now) + points;
    this.#points.set(hour, spent);
    const operation = `${method} ${placeOf(path)}`;
    this.#byOperation.set(operation, (this.#byOperation.get(operation) ?? 0) + points);
    const left = Math.max(0, pointsPerHour - spent);
    return {
      'x-ratelimit-limit': String(pointsPerHour),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-nearlimit': String(left < pointsPerHour * NEAR),
    };
  }

  #spent(now: number): number {
    return this.#points.get(Math.floor(now / HOUR)) ?? 0;
  }

  #count(key: string, { count, windowMs }: Window, now: number, reason: string): void {
    const recent = (this.#seen.get(key) ?? []).filter((at) => at > now - windowMs);
    if (recent.length >= count) throw this.#refuse(count, recent[0]! + windowMs, now, reason);
    recent.push(now);
    this.#seen.set(key, recent);
  }

  #refuse(limit: number, resetAt: number, now: number, reason: string): Failure {
    this.#refused.set(reason, (this.#refused.get(reason) ?? 0) + 1);
    return new Failure(
      429,
      ['Rate limit exceeded.'],
      {},
      {
        'retry-after': String(Math.max(1, Math.ceil((resetAt - now) / 1000))),
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': new Date(resetAt).toISOString(),
        'ratelimit-reason': reason === 'storm' ? 'jira-burst-based' : reason,
      },
    );
  }
}

const topOfNextHour = (now: number): number => (Math.floor(now / HOUR) + 1) * HOUR;

/** The operation behind a path: ids and keys do not tell two operations apart. */
const placeOf = (path: string): string => path.replace(/\/(?:[A-Z][A-Z0-9_]*-)?\d+(?=\/|$)/gi, '/*');
