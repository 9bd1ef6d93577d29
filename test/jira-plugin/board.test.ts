import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../core';
import type { IssueIncident } from '../../jira-plugin/board/incident-on';
import { openInParts, reportedBetween } from '../../jira-plugin/board/queries';
import { type BoardData, merged } from '../../jira-plugin/ui/board/merge';
import { exampleSettings } from './example-settings';

const site = exampleSettings();
const [project] = site.projects;
const MINUTE = 60_000;
const NOW = 1_000_000 * MINUTE;

describe('what Jira is asked', () => {
  test('each open incident is in one of three parts, in the order of what it waits for', () => {
    const [response, closure, others] = openInParts(site, project!);
    const open = 'project = 10000 AND cf[1] is not EMPTY AND status != 6';
    expect(response).toBe(`${open} AND cf[2] is not EMPTY ORDER BY cf[2] ASC`);
    expect(closure).toBe(`${open} AND cf[4] is not EMPTY ORDER BY cf[4] ASC`);
    expect(others).toBe(`${open} AND cf[2] is EMPTY AND cf[4] is EMPTY ORDER BY priority DESC, created ASC`);
  });

  test('a period is told in minutes back from now, a minute more at either end', () => {
    const asked = reportedBetween(site, project!, NOW - 90.5 * MINUTE, NOW - 30.5 * MINUTE, NOW);
    expect(asked).toContain('created >= "-92m" AND created <= "-29m"');
  });

  test('a period that is not over has no end', () => {
    expect(reportedBetween(site, project!, NOW - MINUTE, NOW + MINUTE, NOW)).not.toContain('<=');
  });
});

describe('what changed lately', () => {
  const incident = (id: string, changes: Partial<IssueIncident> = {}) => ({ id, status: 'Open', ...changes }) as never;
  const data = (incidents: readonly IssueIncident[], changes: Partial<BoardData> = {}): BoardData => ({
    state: 'ready',
    now: NOW,
    policy: defaultPolicy,
    me: 'me',
    incidents,
    names: { people: {}, organizations: {} },
    most: null,
    jql: '',
    ...changes,
  });

  test('takes the place of what was read, arrives anew, and leaves when it closed', () => {
    const before = data([incident('A'), incident('B'), incident('C')]);
    const after = merged(
      before,
      data([incident('B', { missing: 2 }), incident('C', { status: 'Closed' }), incident('D')]),
    );
    expect(after.incidents).toEqual([incident('A'), incident('B', { missing: 2 }), incident('D')]);
  });

  test('adds names and forgets none; how many were read in all stays', () => {
    const before = data([], { most: 300, names: { people: { ann: 'Ann' }, organizations: {} } });
    const lately = data([], { now: NOW + MINUTE, names: { people: { bob: 'Bob' }, organizations: { acme: 'Acme' } } });
    expect(merged(before, lately)).toMatchObject({
      now: NOW + MINUTE,
      most: 300,
      names: { people: { ann: 'Ann', bob: 'Bob' }, organizations: { acme: 'Acme' } },
    });
  });
});
