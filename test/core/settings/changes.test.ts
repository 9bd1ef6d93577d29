import { describe, expect, test } from 'vitest';
import { mergePolicy, type Policy } from '../../../core/policy';
import {
  changesBetween,
  SETTINGS_IN_ENGLISH as ENGLISH,
  noticeWords,
  pathKey,
  withValue,
} from '../../../core/settings';
import { policyEntries } from '../../../core/settings/entries';
import { CHICAGO, OTHER } from './chicago';

const changed = (change: unknown): Policy => mergePolicy(CHICAGO, change) as Policy;
const sentences = (to: Policy, from = CHICAGO, said = ENGLISH): string[] =>
  changesBetween(from, to, said).map(({ sentence }) => sentence);
const target = (span: string, basis = 'business') => ({ target: span, basis });

describe('a version that changed one thing says so in a sentence', () => {
  test.each<[string, unknown, string]>([
    ['its zone', { calendar: { timeZone: 'UTC' } }, 'Time zone: UTC instead of America/Chicago.'],
    [
      'hours of a weekday',
      { calendar: { weekly: { wed: [['09:00', '12:00']] } } },
      'Wednesday: 09:00 to 12:00 instead of 09:00 to 17:00.',
    ],
    ['a closed weekday', { calendar: { weekly: { fri: [] } } }, 'Friday: closed instead of 09:00 to 17:00.'],
    [
      'an opened weekday',
      {
        calendar: {
          weekly: {
            sun: [
              ['09:00', '12:00'],
              ['13:00', '17:00'],
            ],
          },
        },
      },
      'Sunday: 09:00 to 12:00 and 13:00 to 17:00 instead of closed.',
    ],
    [
      'a first response',
      { severities: { 2: { firstResponse: target('1h30m') } } },
      'Severity 2, first response: 1 h 30 min of support time instead of 24 h of support time.',
    ],
    [
      'how a first response is counted',
      { severities: { 1: { firstResponse: target('30m', 'elapsed') } } },
      'Severity 1, first response: 30 min round the clock instead of 30 min of support time.',
    ],
    [
      'an answer that is no longer expected',
      { severities: { 2: { customerResponse: null } } },
      'Severity 2, customer’s answer: None instead of 24 h of support time.',
    ],
    [
      'status updates that are promised now',
      { severities: { 1: { statusUpdate: target('1h', 'elapsed') } } },
      'Severity 1, status updates: 1 h round the clock instead of None.',
    ],
    ['a call', { severities: { 3: { phone: 'optional' } } }, 'Severity 3, call: Possible instead of Not asked for.'],
    ['another call', { severities: { 1: { phone: 'none' } } }, 'Severity 1, call: Not asked for instead of Required.'],
    ['a priority', { severities: { 3: { priority: 'low' } } }, 'Severity 3, priority: Low instead of Normal.'],
    [
      'hours of a severity’s own',
      { severities: { 1: { calendar: CHICAGO.calendar } } },
      'Severity 1, support hours: hours of its own instead of the support hours of all.',
    ],
    [
      'what a reply restores',
      { priorityLowering: { restoreOnReply: true } },
      'A reply of the customer restores a priority that was lowered: Yes instead of No.',
    ],
    ['the warnings', { warnAt: [0.5, 0.9] }, 'Warnings: 50, 90 % instead of 75 %.'],
    ['no warnings', { warnAt: [] }, 'Warnings: None instead of 75 %.'],
    [
      'a wait',
      { closure: { waits: { 'Software Change Required': 1 } } },
      'Software Change Required, closes after: 1 day instead of 20 days.',
    ],
    ['the reminder', { closure: { notice: 0 } }, 'Reminder before closing: on the same day instead of 1 day before.'],
    [
      'a longer reminder',
      { closure: { notice: 2 } },
      'Reminder before closing: 2 days before instead of 1 day before.',
    ],
    [
      'a detail that is not asked for',
      { intake: { logFiles: 'off' } },
      'Report, Log files: Not asked for instead of Recommended.',
    ],
    [
      'a detail that is recommended',
      { intake: { productVersion: 'recommended' } },
      'Report, Product version: Recommended instead of Required.',
    ],
    [
      'whether agreements are needed',
      { entitlement: { required: false } },
      'Incidents need an agreement that has not ended: No instead of Yes.',
    ],
    [
      'days of grace',
      { entitlement: { graceDays: 14 } },
      'Days of grace after an agreement’s last day: 14 days instead of 0 days.',
    ],
    ['the survey of an incident', { survey: { perIncident: false } }, 'Ask after an incident: No instead of Yes.'],
    ['the survey of a session', { survey: { perSession: false } }, 'Ask after a session: No instead of Yes.'],
    [
      'the quiet days',
      { survey: { quietDays: 1 } },
      'Days between two questions to one person: 1 day instead of 30 days.',
    ],
    ['the vendor’s name', { vendor: { name: 'Meridian' } }, 'Your name: Meridian instead of Support.'],
    ['its phone', { vendor: { phone: '+1 800' } }, 'Phone: +1 800 instead of None.'],
    [
      'its documentation',
      { vendor: { documentationUrl: 'https://docs.test/' } },
      'Documentation (web address): https://docs.test/ instead of None.',
    ],
    ['its address', { vendor: { feedbackEmail: 'a@b.test' } }, 'Address for feedback: a@b.test instead of None.'],
  ])('%s', (_, change, sentence) => {
    expect(sentences(changed(change))).toEqual([sentence]);
  });

  test('a severity’s own hours only that they changed, once', () => {
    const own = changed({ severities: { 1: { calendar: CHICAGO.calendar } } });
    const other = changed({ severities: { 1: { calendar: { ...CHICAGO.calendar, timeZone: 'UTC' } } } });
    expect(changesBetween(own, other, ENGLISH)).toEqual([
      {
        key: 'severities.1.calendar',
        what: 'Severity 1, support hours',
        from: 'hours of its own',
        to: 'changed',
        sentence: 'Severity 1, support hours: changed.',
      },
    ]);
  });

  test('in the reader’s words for what is counted', () => {
    const to = changed({
      severities: { 2: { firstResponse: target('30m') } },
      closure: { notice: 2, waits: { 'Software Change Required': 1 } },
      entitlement: { graceDays: 3 },
      survey: { quietDays: 1 },
      calendar: { weekly: { sat: [['09:00', '12:00']] } },
    });
    expect(changesBetween(CHICAGO, to, OTHER).map(({ what, to: after }) => `${what}: ${after}`)).toEqual([
      'Samedi: 09:00 to 12:00',
      'Severity 2, first response: 30\u00A0Min. of support time',
      'Software Change Required, closes after: 1\u00A0Tag',
      'Reminder before closing: 2\u00A0Tage before',
      'Days of grace after an agreement’s last day: 3\u00A0Tage',
      'Days between two questions to one person: 1\u00A0Tag',
    ]);
  });
});

describe('holidays and days with other hours', () => {
  test('are told by their date, what is new first', () => {
    const to = changed({ calendar: { holidays: ['2026-11-27', '2026-12-25'] } });
    expect(changesBetween(CHICAGO, to, ENGLISH)).toEqual([
      {
        key: 'holidays.2026-11-27',
        what: 'Holidays',
        from: 'Fri 27 Nov 2026 open',
        to: 'Fri 27 Nov 2026 closed',
        sentence: 'Fri 27 Nov 2026 becomes a holiday.',
      },
      expect.objectContaining({ sentence: 'Fri 25 Dec 2026 becomes a holiday.' }),
      {
        key: 'holidays.2026-11-26',
        what: 'Holidays',
        from: 'Thu 26 Nov 2026 closed',
        to: 'Thu 26 Nov 2026 open',
        sentence: 'Thu 26 Nov 2026 is no longer a holiday.',
      },
    ]);
    expect(sentences(changed({ calendar: { holidays: [...CHICAGO.calendar.holidays] } }))).toEqual([]);
  });

  test('with other hours are told in the order of their dates, against the weekly hours where there were none', () => {
    const withOverrides = (overrides: Policy['calendar']['overrides']): Policy => ({
      ...CHICAGO,
      calendar: { ...CHICAGO.calendar, overrides },
    });
    const from = withOverrides({
      '2026-12-31': [['09:00', '12:00']],
      '2026-12-30': [['09:00', '12:00']],
      '2026-12-28': [['09:00', '12:00']],
    });
    const to = withOverrides({
      '2026-12-31': [['10:00', '12:00']],
      '2026-12-24': [],
      '2026-12-28': [['09:00', '12:00']],
    });
    expect(sentences(to, from)).toEqual([
      'Hours on Thu 24 Dec 2026: closed instead of the weekly hours.',
      'Hours on Wed 30 Dec 2026: the weekly hours instead of 09:00 to 12:00.',
      'Hours on Thu 31 Dec 2026: 10:00 to 12:00 instead of 09:00 to 12:00.',
    ]);
    expect(changesBetween(from, to, ENGLISH)[0]).toMatchObject({ key: 'overrides.2026-12-24', to: 'closed' });
  });

  test('are said in the reader’s words for days', () => {
    const process = {
      ...ENGLISH.process,
      time: {
        ...ENGLISH.process.time,
        at: (_: unknown, sameYear: boolean) => `ven. 27 nov.${sameYear ? '' : ' 2026'} 12:00`,
      },
    };
    const to = changed({ calendar: { holidays: ['2026-11-26', '2026-11-27'], overrides: { '2026-11-27': [] } } });
    expect(sentences(to, CHICAGO, { ...ENGLISH, process })).toEqual([
      'ven. 27 nov. 2026 becomes a holiday.',
      'Hours on ven. 27 nov. 2026: closed instead of the weekly hours.',
    ]);
  });
});

describe('what two versions differ in', () => {
  test('is nothing where only their numbers and dates do', () => {
    expect(changesBetween(CHICAGO, { ...CHICAGO, version: 2, effectiveFrom: '2026-12-01T00:00:00Z' }, ENGLISH)).toEqual(
      [],
    );
  });

  test('stands in the order of the screen', () => {
    const to = changed({
      vendor: { name: 'Meridian' },
      severities: { 2: { firstResponse: target('20h') } },
      warnAt: [],
      calendar: { holidays: [], overrides: { '2026-12-24': [] }, timeZone: 'UTC' },
    });
    expect(changesBetween(CHICAGO, to, ENGLISH).map(({ key }) => key)).toEqual([
      'holidays.2026-11-26',
      'overrides.2026-12-24',
      'calendar.timeZone',
      'severities.2.firstResponse',
      'warnAt',
      'vendor.name',
    ]);
  });

  test('is found wherever a policy decides something: each entry changed alone is one change, with its key', () => {
    for (const { path } of policyEntries(ENGLISH)) {
      const to = withValue(CHICAGO, path, undefined) as Policy;
      const without = path.at(-1) === 'calendar' ? changed({ severities: { [path[1]!]: { calendar: {} } } }) : to;
      expect(changesBetween(CHICAGO, without, ENGLISH).map(({ key }) => key)).toEqual([pathKey(path)]);
    }
  });

  test('covers every number, choice and text of a policy', () => {
    const covered = policyEntries(ENGLISH).map(({ path }) => `${pathKey(path)}.`);
    const leaves = leavesOf(CHICAGO).filter(
      (key) => !/^(?:version|effectiveFrom|calendar\.holidays|calendar\.overrides)\b/.test(key),
    );
    expect(leaves.length).toBeGreaterThan(40);
    expect(leaves.filter((key) => !covered.some((entry) => `${key}.`.startsWith(entry)))).toEqual([]);
  });
});

const leavesOf = (data: unknown, path = ''): string[] =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.entries(data).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`))
    : [path];

describe('a value that cannot stand in a policy is told as it is', () => {
  const wordsOf = (key: string) => policyEntries(ENGLISH).find(({ path }) => pathKey(path) === key)?.words;

  test.each<[string, unknown, string]>([
    ['severities.1.priority', 'somewhat', 'somewhat'],
    ['severities.1.firstResponse', { target: 'soon', basis: 'elapsed' }, 'soon round the clock'],
    ['severities.1.firstResponse', undefined, 'None'],
    ['warnAt', ['half'], 'half %'],
    ['closure.notice', 'two', 'two before'],
    ['vendor.name', '', 'None'],
    ['vendor.name', undefined, 'None'],
    ['vendor.name', null, 'None'],
    ['entitlement.required', undefined, 'No'],
    ['calendar.weekly.mon', undefined, 'closed'],
  ])('%s of %j: %s', (key, value, said) => expect(wordsOf(key)?.(value)).toBe(said));
});

test.each([
  [0, 'on the same day'],
  [1, '1 day before'],
  [3, '3 days before'],
])('a reminder of %i days goes out %s (I3)', (notice, said) => expect(noticeWords(notice, ENGLISH)).toBe(said));
