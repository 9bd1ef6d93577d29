import { describe, expect, test } from 'vitest';
import { inGroups } from '../../../zendesk-app/app/nav-bar/board/groups';
import { incidentOn } from '../../../zendesk-app/app/nav-bar/board/incident';
import type { Ticket } from '../../../zendesk-app/client';
import { INSTALLATION } from '../installation';

describe('the groups', () => {
  const list = [
    { id: 1, group: 5 },
    { id: 2, group: 6 },
    { id: 3, group: null },
  ];
  const ids = (choice: Parameters<typeof inGroups>[1]) =>
    inGroups(list, choice, { groups: [{ id: 5 }] }).map(({ id }) => id);

  test('an incident without a group is everybody’s', () => {
    expect([ids('mine'), ids('all'), ids(6)]).toEqual([
      [1, 3],
      [1, 2, 3],
      [2, 3],
    ]);
  });
});

describe('an incident on its ticket', () => {
  const { fields, statuses, systemNew } = INSTALLATION;
  const ticket = (changes: Partial<Ticket> = {}): Ticket => ({
    ...{ id: 3, subject: 'Export', status: 'open', custom_status_id: statuses.Open, requester_id: 7 },
    ...{ created_at: '2026-11-24T20:00:00Z', updated_at: '2026-11-24T20:05:00Z' },
    custom_fields: [
      { id: fields.severity, value: 'sp_severity_1' },
      { id: fields.firstResponseDue, value: '2026-11-24T20:30Z' },
      { id: fields.statusUpdateDue, value: 'soon' },
      { id: fields.missing, value: 'Log files, Screen shots' },
      { id: fields.customerResponseOutcome, value: 'sp_customerresponseoutcome_late' },
    ],
    ...changes,
  });

  test('is what the service wrote; what somebody wrote over it is nothing', () => {
    expect(incidentOn(ticket(), INSTALLATION)).toMatchObject({
      ...{ severity: 1, status: 'Open', missing: 2, score: null },
      due: { firstResponse: Date.parse('2026-11-24T20:30:00Z'), statusUpdate: null },
      kept: { firstResponse: null, customerResponse: 'late' },
    });
  });

  test.each<[string, Partial<Ticket>, string | null]>([
    ['Zendesk’s own New is New', { custom_status_id: systemNew }, 'New'],
    ['what Zendesk closed for good is closed', { status: 'closed', custom_status_id: statuses.Open }, 'Closed'],
    ['a status of somebody else’s is none of the process', { custom_status_id: 1 }, null],
    ['without a severity there is no incident', { custom_fields: [] }, null],
  ])('%s', (_, changes, status) => {
    expect(incidentOn(ticket(changes), INSTALLATION)?.status ?? null).toBe(status);
  });
});
