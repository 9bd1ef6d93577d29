import { Failure } from './failure';

/** Rate limits; off unless given. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export interface Limits {
  /** Requests of one caller in a window. */
  requests?: { count: number; windowMs: number };
  /** Writes to one issue in a window; Jira's own: 20 in 2 s. */
  issueWrites?: { count: number; windowMs: number };
}

export const ISSUE_WRITE_LIMIT = { count: 20, windowMs: 2000 };

const ISSUE_PATH = /^\/rest\/(?:api\/3\/issue|servicedeskapi\/request)\/([A-Z][A-Z0-9_]*-\d+|\d+)(?:\/|$)/i;

/** Counts requests in sliding windows of the virtual clock. */
export class RateLimiter {
  readonly #seen = new Map<string, number[]>();

  constructor(public limits: Limits | null) {}

  /** @throws 429 with `Retry-After` in whole seconds. */
  check(
    request: { method: string; path: string; caller: string; issue: (idOrKey: string) => string },
    now: number,
  ): void {
    const { requests, issueWrites } = this.limits ?? {};
    if (requests) this.#count(`caller ${request.caller}`, requests, now, 'jira-burst-based');
    const idOrKey = ISSUE_PATH.exec(request.path)?.[1];
    if (issueWrites && idOrKey && request.method !== 'GET') {
      this.#count(`issue ${request.issue(idOrKey)}`, issueWrites, now, 'jira-per-issue-on-write');
    }
  }

  #count(key: string, { count, windowMs }: { count: number; windowMs: number }, now: number, reason: string): void {
    const recent = (this.#seen.get(key) ?? []).filter((at) => at > now - windowMs);
    if (recent.length >= count) {
      const resetAt = recent[0]! + windowMs;
      throw new Failure(
        429,
        ['Rate limit exceeded.'],
        {},
        {
          'retry-after': String(Math.max(1, Math.ceil((resetAt - now) / 1000))),
          'x-ratelimit-limit': String(count),
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': new Date(resetAt).toISOString(),
          'ratelimit-reason': reason,
        },
      );
    }
    recent.push(now);
    this.#seen.set(key, recent);
  }
}
