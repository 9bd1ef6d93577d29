import { describe, expect, test } from 'vitest';
import { createCalendar, defaultPolicy, mergePolicy, type Policy, preparePolicy } from '../../../core';
import { attainmentOf, lateOnes, percent, surveyOf } from '../../../zendesk-app/app/nav-bar/board/attainment';
import { calendarLine } from '../../../zendesk-app/app/nav-bar/board/calendar-line';
import { csvOf, listCells, periodCells } from '../../../zendesk-app/app/nav-bar/board/csv';
import { dueWords } from '../../../zendesk-app/app/nav-bar/board/due-words';
import { inGroups } from '../../../zendesk-app/app/nav-bar/board/groups';
import { type BoardIncident, incidentOn } from '../../../zendesk-app/app/nav-bar/board/incident';
import { numbersOf } from '../../../zendesk-app/app/nav-bar/board/numbers';
import { periodsAt, within } from '../../../zendesk-app/app/nav-bar/board/periods';
import { closuresOf, rowsOf } from '../../../zendesk-app/app/nav-bar/board/rows';
import { NO_NAMES } from '../../../zendesk-app/app/nav-bar/board/search';
import { toDoOf } from '../../../zendesk-app/app/nav-bar/board/to-do';
import { toDoWords, whoWords } from '../../../zendesk-app/app/nav-bar/board/to-do-words';
import type { Ticket } from '../../../zendesk-app/client';
import { INSTALLATION } from '../installation';

const NOW = Date.parse('2026-11-24T21:06:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const policy = mergePolicy(defaultPolicy, {
  calendar: { timeZone: 'America/Chicago', holidays: ['2026-11-26'] },
}) as Policy;
const prepared = preparePolicy(policy);
const { calendar } = prepared;
const nothingDue = { firstResponse: null, customerResponse: null, statusUpdate: null };

/** An open incident of Severity 2 of which nothing is due, as far as nothing else is said. */
const incident = (changes: Partial<BoardIncident> = {}): BoardIncident => ({
  ...{ id: 1, subject: 'Export', status: 'Open', severity: 2, entitlement: 'entitled', requester: 7, organization: 8 },
  ...{ assignee: null, group: null, wantsSupervisor: false, callOutstanding: false, missing: 0, due: nothingDue },
  ...{ closesAt: null, kept: nothingDue, score: null, reportedAt: NOW - HOUR, updatedAt: NOW },
  ...changes,
});
const due = (firstResponse: number | null, statusUpdate: number | null = null) => ({
  due: { ...nothingDue, firstResponse, statusUpdate },
});
const names = { people: new Map([[7, 'Ann Becker']]), organizations: new Map([[8, 'Acme']]) };
const said = (changes: Partial<BoardIncident>) => {
  const [row] = rowsOf([incident(changes)]);
  return row ? toDoWords(row, names) : null;
};

describe('what is to be done', () => {
  test.each<[string, Partial<BoardIncident>, string | null]>([
    ['a first response is owed before anything else (E2)', due(NOW), 'Send the first response'],
    [
      'with the call that Severity 1 needs (D3)',
      { ...due(NOW), callOutstanding: true },
      'Send the first response and call Ann',
    ],
    [
      'whoever wants a supervisor is said to (J3)',
      { ...due(NOW), wantsSupervisor: true },
      'Send the first response: wants a supervisor',
    ],
    ['a supervisor is wanted after the first response (J3)', { wantsSupervisor: true }, 'Answer: wants a supervisor'],
    ['a status update is owed (A1)', due(null, NOW), 'Send a status update'],
    ['a call is outstanding (D3)', { callOutstanding: true }, 'Call Ann'],
    ['details are missing (B13)', { missing: 3 }, 'Ask Ann for 3 details'],
    ['one detail is missing (B13)', { missing: 1 }, 'Ask Ann for 1 detail'],
    ['it is support’s turn', {}, 'Answer Ann'],
    [
      'somebody decides on what is held (F3)',
      { status: 'Verification Required', entitlement: 'agreement-expired' },
      'Decide: agreement has ended',
    ],
    ['the customer is awaited', { status: 'Customer Information Requested', missing: 2 }, null],
    ['a solution waits for its confirmation', { status: 'Resolved Pending Confirmation' }, null],
    ['it is closed', { status: 'Closed', callOutstanding: true }, null],
  ])('%s', (_, changes, words) => {
    expect(said(changes)).toBe(words);
  });

  test('of two deadlines the earlier counts; what is held has none', () => {
    expect(toDoOf(incident(due(NOW + HOUR, NOW)))?.due).toBe(NOW);
    expect(toDoOf(incident({ ...due(NOW), status: 'Verification Required' }))?.due).toBeNull();
  });

  test('what is awaited of the customer is no deadline of support', () => {
    expect(rowsOf([incident({ due: { ...nothingDue, customerResponse: NOW } })])[0]?.at).toBeNull();
  });

  test('says whose it is: one’s own, a first name, nobody’s', () => {
    const who = (assignee: number | null) => whoWords(incident({ assignee }), names, 9);
    expect([who(9), who(7), who(null), who(6)]).toEqual(['You', 'Ann', 'Nobody yet', 'Somebody']);
  });

  test('a requester whose name is not to be seen is the customer', () => {
    const [row] = rowsOf([incident()]);
    expect(toDoWords(row!, NO_NAMES)).toBe('Answer the customer');
  });
});

describe('the order of the list', () => {
  test('by the due moment, then who waits without one; of equal ones the graver, then the older', () => {
    const list = [
      incident({ id: 1, missing: 2 }),
      incident({ id: 2, ...due(NOW + HOUR) }),
      incident({ id: 3, ...due(NOW - HOUR) }),
      incident({ id: 4, ...due(NOW + HOUR), severity: 1 }),
      incident({ id: 5, status: 'Verification Required' }),
      incident({ id: 6, wantsSupervisor: true }),
      incident({ id: 7, ...due(NOW + HOUR), reportedAt: NOW - 2 * HOUR }),
      incident({ id: 8 }),
    ];
    expect(rowsOf(list).map((row) => row.incident.id)).toEqual([3, 4, 7, 2, 6, 5, 1, 8]);
  });

  test('closures are by their moment, also of incidents with nothing to do (I1)', () => {
    const list = [incident({ id: 1, closesAt: NOW + HOUR }), incident({ id: 2 }), incident({ id: 3, closesAt: NOW })];
    const rows = closuresOf(list.map((one) => ({ ...one, status: 'Resolved Pending Confirmation' as const })));
    expect(rows.map((row) => row.incident.id)).toEqual([3, 1]);
    expect(toDoWords(rows[0]!, names)).toBe('Closes unless Ann answers');
  });
});

describe('the five numbers', () => {
  const count = (list: readonly BoardIncident[]) => {
    const { lists } = numbersOf(list, calendar, NOW);
    return Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.length]));
  };

  test('a deadline is breached at its moment, and due within the hour until an hour ahead', () => {
    const list = [NOW, NOW + 1, NOW + HOUR, NOW + HOUR + 1].map((at, id) => incident({ id, ...due(at) }));
    expect(count(list)).toMatchObject({ breached: 1, hour: 2 });
  });

  test('a week ends with its Sunday, by support’s own calendar', () => {
    const sunday = Date.parse('2026-11-30T05:59:59Z');
    expect(count([sunday, sunday + 1000].map((closesAt, id) => incident({ id, closesAt })))).toMatchObject({
      closing: 1,
    });
  });

  test('says whether all that is late became so today', () => {
    const today = calendar.startOfLocalDate('2026-11-24');
    expect(numbersOf([incident(due(today))], calendar, NOW).breachedToday).toBe(true);
    expect(numbersOf([incident(due(today - 1))], calendar, NOW).breachedToday).toBe(false);
  });

  test('the next deadline is anybody’s: support’s, a customer’s, a closure', () => {
    const customers = incident({ due: { ...nothingDue, customerResponse: NOW + HOUR } });
    expect(numbersOf([customers, incident({ closesAt: NOW + 2 * HOUR })], calendar, NOW).next).toBe(NOW + HOUR);
    expect(numbersOf([incident(due(NOW))], calendar, NOW).next).toBeNull();
  });
});

describe('a deadline as it is read', () => {
  const read = (at: number, changes: Partial<BoardIncident> = {}) =>
    Object.values(dueWords(rowsOf([incident({ ...due(at), ...changes })])[0]!, prepared, NOW));

  test.each<[string, string, string, string]>([
    ['2026-11-24T20:30:00Z', 'Today 14:30', '36 min overdue', 'danger'],
    ['2026-11-24T21:11:00Z', 'Today 15:11', 'in 5 min', 'danger'],
    ['2026-11-24T21:12:00Z', 'Today 15:12', 'in 6 min', 'warning'],
    ['2026-11-24T22:06:00Z', 'Today 16:06', 'in 1 h', 'warning'],
    ['2026-11-24T22:07:00Z', 'Today 16:07', 'in 1 h 1 min', 'plain'],
    ['2026-11-25T17:20:00Z', 'Tomorrow 11:20', 'in 4 h 14 min of support time', 'plain'],
    ['2026-11-27T15:30:00Z', 'Fri 27 Nov 09:30', 'in 10 h 24 min of support time', 'plain'],
  ])('%s: %s, %s', (at, ...words) => {
    expect(read(Date.parse(at))).toEqual(words);
  });

  test('the head of the board names the time zone once, and the holidays ahead', () => {
    expect(calendarLine(calendar, NOW)).toBe(
      'Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.',
    );
    const evening = Date.parse('2026-11-26T00:00:00Z');
    expect(calendarLine(calendar, evening)).toBe(
      'Wednesday 25 Nov, 18:00 in Chicago. Closed until Fri 27 Nov 09:00. Thursday is a holiday.',
    );
  });
});

describe('kept in time', () => {
  const outcome = (firstResponse: 'kept' | 'late' | null, id = 1) =>
    incident({ id, kept: { ...nothingDue, firstResponse } });

  test('what is open is not counted, and one late of a thousand is not all of them', () => {
    const list = [...Array.from({ length: 999 }, () => outcome('kept')), outcome('late', 2), outcome(null)];
    expect(attainmentOf(list, 'firstResponse')).toEqual({ kept: 999, late: 1 });
    expect(percent(attainmentOf(list, 'firstResponse'))).toBe(99);
    expect(percent(attainmentOf([outcome(null)], 'firstResponse'))).toBeNull();
    expect(lateOnes(list, 'firstResponse').map(({ id }) => id)).toEqual([2]);
  });

  test('what customers said is a mean, rounded down, and a number for each score (K2)', () => {
    const given = [5, 5, 4, 1, null].map((score) => incident({ score }));
    expect(surveyOf(given)).toMatchObject({ answers: 4, mean: 3.7 });
    expect(surveyOf(given).scores.map(({ count }) => count)).toEqual([2, 1, 0, 0, 1]);
    expect(surveyOf([])).toMatchObject({ answers: 0, mean: null });
  });

  test('periods are support’s own months, told by weeks from Monday; six of them by month', () => {
    const [november, , , , , , all] = periodsAt(calendar, NOW);
    expect(november?.start).toBe(Date.parse('2026-11-01T05:00:00Z'));
    expect(november?.parts.map(({ from }) => from)).toEqual([
      ...['2026-11-01', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'],
    ]);
    expect(all?.parts.map(({ from }) => from.slice(0, 7))).toEqual([
      ...['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    ]);
    const first = { reportedAt: november!.start };
    expect(within([first, { reportedAt: november!.end }], november!)).toEqual([first]);
  });

  test('January follows December', () => {
    const [january, december] = periodsAt(createCalendar(defaultPolicy.calendar), Date.parse('2027-01-31T12:00:00Z'));
    expect([december?.from, january?.from, january?.until]).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  });
});

describe('the groups', () => {
  const list = [incident({ id: 1, group: 5 }), incident({ id: 2, group: 6 }), incident({ id: 3 })];
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

describe('the export', () => {
  const about = { names, timeZone: 'America/Chicago' };

  test('is UTF-8 that Excel knows, with times in support’s time zone', async () => {
    const rows = rowsOf([incident({ ...due(NOW), subject: 'Größe, „rund“', closesAt: NOW + HOUR })]);
    expect(await csvOf(listCells(rows, { ...about, me: 9 }))).toBe(
      '\uFEFFDue (Chicago),Incident,Subject,Organization,Severity,Status,To do,Who,Closes (Chicago)\r\n' +
        '2026-11-24 15:06,1,"Größe, „rund“",Acme,2,Open,Send the first response,Nobody yet,2026-11-24 16:06',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=1\nmore', '\r=1'])(
    'a cell that begins with %j is no formula',
    async (subject) => {
      const [, line = ''] = (await csvOf(periodCells([incident({ subject })], about))).split(/\r\n(?=2026)/);
      expect(line).toContain(`'${subject}`);
    },
  );

  test('of a period says what became of each incident, and not whose it was', async () => {
    const kept = { ...nothingDue, firstResponse: 'late' as const, customerResponse: 'kept' as const };
    const cells = periodCells([incident({ kept, score: 4, assignee: 7 })], about);
    expect(cells[1]).toEqual(['2026-11-24 14:06', 1, 'Export', 'Acme', 2, 'Open', 'late', 'kept', '', 4]);
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
