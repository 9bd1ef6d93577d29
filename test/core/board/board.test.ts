import { describe, expect, test } from 'vitest';
import {
  attainmentOf,
  BOARD_IN_ENGLISH,
  type BoardIncident,
  type BoardNames,
  bySeverity,
  calendarLine,
  closuresOf,
  countedDeadlines,
  createCalendar,
  csvFile,
  csvLines,
  defaultPolicy,
  dueWords,
  lateOnes,
  listCells,
  loadScreens,
  mergePolicy,
  NUMBERS,
  newsWords,
  numbersOf,
  numberWords,
  type Policy,
  partWords,
  percent,
  periodCells,
  periodsAt,
  periodWords,
  preparePolicy,
  rowsOf,
  surveyOf,
  toDoOf,
  toDoWords,
  whoWords,
  within,
} from '../../../core';

const SPEECH = BOARD_IN_ENGLISH;
const NO_NAMES: BoardNames = { people: new Map(), organizations: new Map() };
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
  ...{ assignee: null, wantsSupervisor: false, callOutstanding: false, missing: 0, due: nothingDue },
  ...{ closesAt: null, kept: nothingDue, score: null, reportedAt: NOW - HOUR },
  ...changes,
});
const due = (firstResponse: number | null, statusUpdate: number | null = null) => ({
  due: { ...nothingDue, firstResponse, statusUpdate },
});
const names = { people: new Map([[7, 'Ann Becker']]), organizations: new Map([[8, 'Acme']]) };
const said = (changes: Partial<BoardIncident>) => {
  const [row] = rowsOf([incident(changes)]);
  return row ? toDoWords(row, names, SPEECH) : null;
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
    const who = (assignee: number | null) => whoWords(incident({ assignee }), names, 9, SPEECH);
    expect([who(9), who(7), who(null), who(6)]).toEqual(['You', 'Ann', 'Nobody yet', 'Somebody']);
  });

  test('a requester whose name is not to be seen is the customer', () => {
    const [row] = rowsOf([incident()]);
    expect(toDoWords(row!, NO_NAMES, SPEECH)).toBe('Answer the customer');
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
    expect(toDoWords(rows[0]!, names, SPEECH)).toBe('Closes unless Ann answers');
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
    Object.values(dueWords(rowsOf([incident({ ...due(at), ...changes })])[0]!, prepared, NOW, SPEECH));

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
    expect(calendarLine(calendar, NOW, SPEECH)).toBe(
      'Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.',
    );
    const evening = Date.parse('2026-11-26T00:00:00Z');
    expect(calendarLine(calendar, evening, SPEECH)).toBe(
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

  test('each severity is counted by itself, the gravest first', () => {
    const list = [incident({ severity: 3 }), incident({ severity: 1 }), incident({ severity: 3 })];
    expect(bySeverity(list).map((part) => part.incidents.length)).toEqual([1, 0, 2]);
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

describe('the export', () => {
  const about = { names, timeZone: 'America/Chicago', speech: SPEECH };

  test('is UTF-8 that Excel knows, with times in support’s time zone', () => {
    const rows = rowsOf([incident({ ...due(NOW), subject: 'Größe, „rund“', closesAt: NOW + HOUR })]);
    expect(csvFile(listCells(rows, { ...about, me: 9 }))).toBe(
      '\uFEFFDue (Chicago),Incident,Subject,Organization,Severity,Status,To do,Who,Closes (Chicago)\r\n' +
        '2026-11-24 15:06,1,"Größe, „rund“",Acme,2,Open,Send the first response,Nobody yet,2026-11-24 16:06',
    );
  });

  test('a cell keeps its quotes, commas, lines and white space', () => {
    expect(csvLines([['say "so"', 'a,b', 'two\nlines', ' edge', 'plain', 7]])).toBe(
      '"say ""so""","a,b","two\nlines"," edge",plain,7',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=1\nmore', '\r=1'])(
    'a cell that begins with %j is no formula',
    (subject) => {
      const [, line = ''] = csvFile(periodCells([incident({ subject })], about)).split(/\r\n(?=2026)/);
      expect(line).toContain(`'${subject}`);
    },
  );

  test('of a period says what became of each incident, and not whose it was', () => {
    const kept = { ...nothingDue, firstResponse: 'late' as const, customerResponse: 'kept' as const };
    const cells = periodCells([incident({ kept, score: 4, assignee: 7 })], about);
    expect(cells[1]).toEqual(['2026-11-24 14:06', 1, 'Export', 'Acme', 2, 'Open', 'late', 'kept', '', 4]);
  });
});

describe('news for those who hear the board', () => {
  const rows = rowsOf([incident(due(NOW)), incident({ id: 2, ...due(NOW + 5 * MINUTE) }), incident({ id: 3 })]);
  const news = (since: number, now: number) => newsWords(rows, since, now, (id) => id, SPEECH);

  test('name what became late, and what is due in five minutes, once', () => {
    expect(news(NOW - 1, NOW)).toBe('#1 is overdue. #2 is due in 5 minutes.');
    expect(news(NOW, NOW + 1)).toBe('');
    expect(news(NOW + 5 * MINUTE - 1, NOW + 5 * MINUTE)).toBe('#2 is overdue.');
  });
});

describe('names', () => {
  test('of the numbers', () => {
    const words = NUMBERS.map((name) => numberWords(name, { breachedToday: false }, SPEECH));
    expect(words[0]).toBe('breached, not answered');
    expect(numberWords('breached', { breachedToday: true }, SPEECH)).toBe('breached today');
    expect(words.slice(1)).toEqual([
      ...['due within the hour', 'call outstanding', 'waiting for verification', 'close this week'],
    ]);
  });

  test('of periods and their parts', () => {
    const [november, ...others] = periodsAt(calendar, Date.parse('2027-01-15T12:00:00Z')).slice(2);
    expect(periodWords(november!, 'America/Chicago', NOW, SPEECH)).toBe('November');
    expect(partWords(november!, 'America/Chicago', SPEECH).slice(0, 2)).toEqual(['1 Nov', '2–8 Nov']);
    expect(periodWords(november!, 'America/Chicago', NOW + 90 * 24 * HOUR, SPEECH)).toBe('November 2026');
    const all = others.at(-1)!;
    expect(periodWords(all, 'America/Chicago', NOW, SPEECH)).toBe('Last 6 months');
    expect(partWords(all, 'America/Chicago', SPEECH).at(-1)).toBe('January');
  });

  test('of the deadlines of which something is counted', () => {
    const kept = { ...nothingDue, statusUpdate: 'late' as const };
    expect(countedDeadlines([incident(), incident({ kept })])).toEqual(['statusUpdate']);
  });
});

describe('in another language', () => {
  test('the same rows are said in the reader’s words', async () => {
    const speech = await loadScreens('de');
    const [row] = rowsOf([incident({ ...due(NOW + HOUR), callOutstanding: true })]);
    expect(toDoWords(row!, names, speech)).toBe('Erste Antwort senden und Ann anrufen');
    expect(dueWords(row!, prepared, NOW, speech)).toMatchObject({ moment: 'Heute 16:06', distance: 'in 1 Std.' });
    expect(calendarLine(calendar, NOW, speech)).toMatch(
      /^Dienstag, 24\. Nov\.?, 15:06 in Chicago\. Geöffnet bis 17:00\./,
    );
    const [headings] = listCells([row!], { names, timeZone: 'America/Chicago', speech, me: 9 });
    expect(headings).toContain('Organisation');
  });
});
