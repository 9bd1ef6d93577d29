import { describe, expect, test } from 'vitest';
import { defaultPolicy, mergePolicy, type Policy, preview } from '../../core';
import { readLine } from '../../preview/read-line';
import { StatusReading } from '../../preview/status-reading';
import { exportLines } from '../bench/export/lines';

const NOW = Date.parse('2026-11-24T15:00:00Z');

function inputs(platform: 'jira' | 'zendesk') {
  const reading = { statuses: new StatusReading(), severity: 'priority' as const };
  const lines = [...exportLines({ tickets: 200, seed: 7, platform })];
  const tickets = lines.flatMap((line) => readLine(line, reading));
  return { tickets, lines, guessed: reading.statuses.guessed() };
}

describe.each(['jira', 'zendesk'] as const)('a generated export of %s', (platform) => {
  test('C1: every ticket is read, with every status known', () => {
    const { tickets, guessed } = inputs(platform);
    expect(tickets.filter(({ ok }) => !ok)).toEqual([]);
    expect(tickets).toHaveLength(200);
    expect(guessed).toEqual([]);
  });

  test('C1: the same seed makes the same export', () => {
    const again = [...exportLines({ tickets: 200, seed: 7, platform })];
    expect(again).toEqual(inputs(platform).lines);
    expect(again).not.toEqual([...exportLines({ tickets: 200, seed: 8, platform })]);
  });

  test('I2, E1: a holiday and a longer wait move deadlines and closures later, and nothing earlier', () => {
    const changed = mergePolicy(defaultPolicy, {
      calendar: { holidays: ['2025-12-25'] },
      closure: { waits: { 'Resolved Pending Confirmation': 4 } },
    }) as Policy;
    const histories = inputs(platform).tickets.flatMap((ticket) => (ticket.ok ? [ticket.input] : []));
    const { overall } = preview(histories, defaultPolicy, changed, NOW).summary;
    expect(overall.incidents).toBeGreaterThan(190);
    expect(overall.closures.later).toBeGreaterThan(100);
    expect(overall.closures.earlier).toBe(0);
    expect(overall.clocks.firstResponse.earlier).toBe(0);
  });
});

test('C3: both platforms tell the same story of one life, apart from what mail headers and deleted accounts leave out', () => {
  const changed = mergePolicy(defaultPolicy, { severities: { 2: { firstResponse: { target: '20h' } } } }) as Policy;
  const [jira, zendesk] = (['jira', 'zendesk'] as const).map((platform) => {
    const histories = inputs(platform).tickets.flatMap((ticket) => (ticket.ok ? [ticket.input] : []));
    return preview(histories, defaultPolicy, changed, NOW).summary.overall;
  });
  expect(jira?.incidents).toBe(zendesk?.incidents);
  expect(Math.abs((jira?.open ?? 0) - (zendesk?.open ?? 0))).toBeLessThan(20);
});
