import { AsyncLocalStorage } from 'node:async_hooks';

/** What Jira's answers said of the app's hourly quota while something ran. */
interface Watch {
  slowUntil: number | null;
}

const watched = new AsyncLocalStorage<Watch>();

const HOUR = 60 * 60_000;
const MINUTE = 60_000;
/** Quotas are counted by the hour; a limit below this is one on requests in a second. */
const QUOTA_SIZE = 10_000;
/** What cannot wait gets the rest: slow down once less is left than this share of what even spending would leave. */
const EVEN = 0.75;

/**
 * Runs something and gives, beside its result, until when what can wait should go slowly (epoch ms), by what Jira's answers
 * said of the quota meanwhile; null: no need.
 */
export async function watchQuota<T>(run: () => Promise<T>): Promise<{ result: T; slowUntil: number | null }> {
  const watch: Watch = { slowUntil: null };
  const result = await watched.run(watch, run);
  return { result, slowUntil: watch.slowUntil };
}

/** Reads what an answer says of the quota. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export function noteQuota(headers: { get(name: string): string | null }, now: number): void {
  const watch = watched.getStore();
  const until = watch && scarceUntil(headers, now);
  if (watch && until) watch.slowUntil = Math.max(watch.slowUntil ?? 0, until);
}

function scarceUntil(headers: { get(name: string): string | null }, now: number): number | null {
  const nextHour = (Math.floor(now / HOUR) + 1) * HOUR;
  if (headers.get('x-ratelimit-nearlimit') === 'true') return nextHour;
  // Only a quota of which more than four fifths are used says what remains.
  if (/app-quota"[^,]*;\s*r=\d/.test(headers.get('ratelimit') ?? '')) return nextHour;
  const limit = Number(headers.get('x-ratelimit-limit') ?? 0);
  const remaining = Number(headers.get('x-ratelimit-remaining') ?? limit);
  if (!(limit >= QUOTA_SIZE)) return null;
  const hourLeft = (nextHour - now) / HOUR;
  return remaining < limit * hourLeft * EVEN ? Math.min(nextHour, now + 2 * MINUTE) : null;
}
