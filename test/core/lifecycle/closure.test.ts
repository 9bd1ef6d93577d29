import { describe, expect, test } from 'vitest';
import type { CalendarDefinition } from '../../../core/calendar';
import { NEVER } from '../../../core/calendar/horizon';
import { planClosure, type Wait } from '../../../core/lifecycle/closure';
import { defaultPolicy, preparePolicy } from '../../../core/policy';
import { wall } from '../incident/wall';

const { calendar } = preparePolicy(defaultPolicy);
const plan = (since: string, change: Partial<Wait> = {}) =>
  planClosure({ calendar, days: 3, notice: 1, since: wall(since), resumedAt: [], sentAt: () => null, ...change });

describe('a wait in business dates', () => {
  test.each([
    [3, 1, 'Wed 09:00', 'Thu 17:00'],
    [5, 1, 'Fri 09:00', 'Mon+1 17:00'],
    [20, 1, 'Fri+3 09:00', 'Mon+4 17:00'],
    [2, 1, 'Tue 09:00', 'Wed 17:00'],
    [3, 2, 'Tue 09:00', 'Thu 17:00'],
    [3, 0, 'Thu 09:00', 'Thu 17:00'],
    [1, 0, 'Tue 09:00', 'Tue 17:00'],
  ])(
    'of %i with notice %i, begun Monday 10:00: notice %s, closure %s (I2, I3, I5, I6)',
    (days, notice, noticeAt, closesAt) => {
      expect(plan('Mon 10:00', { days, notice })).toMatchObject({
        noticeAt: wall(noticeAt),
        closesAt: wall(closesAt),
        noticeSentAt: null,
      });
    },
  );

  test('each wait has a notice of its own name (I3)', () => {
    expect(plan('Mon 10:00').noticeKey).not.toBe(plan('Mon 10:01').noticeKey);
  });
});

test.each([
  ['in time', 'Wed 09:00', 'Thu 17:00'],
  ['a day late', 'Thu 09:00', 'Fri 17:00'],
  ['on a Friday', 'Fri 16:59', 'Mon+1 17:00'],
  ['on a Saturday', 'Sat 12:00', 'Mon+1 17:00'],
])(
  'a notice that goes out %s: the closure never comes sooner than planned nor without its period (I3, I6)',
  (_, sent, closes) => {
    expect(plan('Mon 10:00', { sentAt: () => wall(sent) })).toMatchObject({
      noticeSentAt: wall(sent),
      closesAt: wall(closes),
    });
  },
);

test('after a suspension that outlasted the closure, another notice is due from then on (J3)', () => {
  const resumedAt = [wall('Fri 12:00')];
  const first = plan('Mon 10:00').noticeKey;
  const renewed = plan('Mon 10:00', { resumedAt, sentAt: (key) => (key === first ? wall('Wed 09:00') : null) });
  expect(renewed).toMatchObject({ noticeAt: wall('Fri 12:00'), noticeSentAt: null, closesAt: wall('Mon+1 17:00') });
  expect(renewed.noticeKey).not.toBe(first);
});

describe('a calendar that ends', () => {
  const weekly = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const office: CalendarDefinition = {
    ...defaultPolicy.calendar,
    weekly,
    overrides: { '2026-03-02': [['09:00', '17:00']] },
  };
  const ended = preparePolicy({ ...defaultPolicy, calendar: office }).calendar;

  test('before the wait does: neither notice nor closure ever comes (I2)', () => {
    expect(plan('Mon 10:00', { calendar: ended })).toMatchObject({ noticeAt: NEVER, closesAt: NEVER });
  });

  test('after the notice went out: the closure never comes (I3)', () => {
    expect(plan('Mon 10:00', { calendar: ended, sentAt: () => wall('Mon 11:00') }).closesAt).toBe(NEVER);
  });
});

describe('a notice of no business date before', () => {
  const late = (sent: string) => plan('Mon 10:00', { notice: 0, sentAt: () => wall(sent) }).closesAt;

  test.each([
    ['before the end of business of a business date: that date’s', 'Fri 16:59', 'Fri 17:00'],
    ['at the end of business: the next business date’s', 'Fri 17:00', 'Mon+1 17:00'],
    ['on a Saturday: the next business date’s', 'Sat 12:00', 'Mon+1 17:00'],
  ])('that goes out late, %s (I3)', (_, sent, closes) => {
    expect(late(sent)).toBe(wall(closes));
  });
});

test('a supervisor’s answer before the closure lets the notice stand (J3)', () => {
  const resumedAt = [wall('Thu 16:59')];
  const standing = plan('Mon 10:00', { resumedAt, sentAt: () => wall('Wed 09:00') });
  expect(standing).toMatchObject({ noticeSentAt: wall('Wed 09:00'), closesAt: wall('Thu 17:00') });
});

test('a supervisor’s answer at the very closure is after it: another notice is due (J3)', () => {
  const resumedAt = [wall('Thu 17:00')];
  const first = plan('Mon 10:00').noticeKey;
  const renewed = plan('Mon 10:00', { resumedAt, sentAt: (key) => (key === first ? wall('Wed 09:00') : null) });
  expect(renewed).toMatchObject({ noticeAt: wall('Thu 17:00'), noticeSentAt: null, closesAt: wall('Fri 17:00') });
});
