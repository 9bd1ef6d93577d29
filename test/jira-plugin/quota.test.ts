import { describe, expect, it } from 'vitest';
import { noteQuota, watchQuota } from '../../jira-plugin/jira/quota';
import { HOUR, MINUTE, MONDAY } from './example-site';

const saidAt = async (now: number, headers: Record<string, string>): Promise<number | null> => {
  const { slowUntil } = await watchQuota(async () => noteQuota(new Headers(headers), now));
  return slowUntil;
};
const left = (remaining: number) => ({ 'x-ratelimit-limit': '65000', 'x-ratelimit-remaining': String(remaining) });

describe('what Jira says of the hour’s quota', () => {
  it.each([
    ['that little is left', { 'x-ratelimit-nearlimit': 'true' }],
    ['how much is left, which it says only then', { ratelimit: '"global-app-quota";r=9000;t=600' }],
  ])('slows down until the next hour when an answer says %s', async (_, headers) => {
    expect(await saidAt(MONDAY + 40 * MINUTE, headers)).toBe(MONDAY + HOUR);
  });

  it('slows down for a while when more is used than even spending would', async () => {
    expect(await saidAt(MONDAY + 30 * MINUTE, left(30_000))).toBeNull();
    expect(await saidAt(MONDAY + 30 * MINUTE, left(24_000))).toBe(MONDAY + 32 * MINUTE);
    expect(await saidAt(MONDAY + 59 * MINUTE, left(500))).toBe(MONDAY + HOUR);
  });

  it.each([
    ['of requests in a second', { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '1' }],
    ['of nothing', {}],
  ])('does not slow down for what is said %s', async (_, headers) => {
    expect(await saidAt(MONDAY, headers)).toBeNull();
  });
});
