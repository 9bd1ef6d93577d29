import { describe, expect, test } from 'vitest';
import type { HealthAnswer } from '../../../jira-plugin/resolvers/health';
import { healthRows } from '../../../jira-plugin/ui/admin/health/health-rows';
import { MINUTE, MONDAY } from '../example-site';

const WELL: HealthAnswer = {
  now: MONDAY,
  on: ['SUP'],
  sweptAt: MONDAY - 5 * MINUTE,
  refreshedAt: MONDAY - 30 * MINUTE,
  overdue: { count: 0, since: null },
  setup: null,
  policyVersion: 2,
  timeZone: 'UTC',
};
const bad = (health: Partial<HealthAnswer>): string[] =>
  healthRows({ ...WELL, ...health }).flatMap((row) => (row.bad ? [row.id] : []));

describe('the health of the Jira app', () => {
  test.each([
    ['all is well', {}, []],
    ['off', { on: [] }, ['on']],
    ['off, and so without a look', { on: [], sweptAt: null }, ['on']],
    ['a look a quarter of an hour ago', { sweptAt: MONDAY - 15 * MINUTE }, []],
    ['a look longer ago', { sweptAt: MONDAY - 15 * MINUTE - 1 }, ['sweep']],
    ['no look yet', { sweptAt: null }, ['sweep']],
    ['incidents that are late', { overdue: { count: 2, since: MONDAY - 10 * MINUTE } }, ['overdue']],
    [
      'a setup that was kept from going on',
      {
        setup: {
          projectKey: 'SUP',
          run: '1',
          at: MONDAY,
          changed: [],
          checklist: [],
          blocked: { block: 'jira-refused', about: 'No.' },
          running: null,
        },
      },
      ['setup'],
    ],
  ] as const)('%s', (_, health, expected) => {
    expect(bad(health as Partial<HealthAnswer>)).toEqual(expected);
  });

  test('says since when incidents are late, and why setup did not go on', () => {
    const rows = healthRows({ ...WELL, overdue: { count: 2, since: MONDAY - 10 * MINUTE } });
    expect(rows.find(({ id }) => id === 'overdue')?.now).toBe('2 incidents, since today 08:50');
  });
});
