import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../core/calendar';
import type { Clock } from '../../../core/clocks/clock';
import { defaultPolicy } from '../../../core/policy';
import { deadlineText, moment } from '../../../core/texts';
import { at, now } from './context';

const timeZone = 'America/Chicago';
const calendar = createCalendar({ ...defaultPolicy.calendar, timeZone, holidays: ['2026-11-26'] });
const clock = (change: Partial<Clock>): Clock => ({
  name: 'firstResponse',
  state: 'running',
  cycle: 1,
  startedAt: now,
  dueAt: at('2026-11-24T21:30:00Z'),
  target: 1,
  basis: 'business',
  elapsed: 0,
  remaining: 0,
  endedAt: null,
  breachedAt: null,
  ...change,
});

describe('A moment', () => {
  it.each([
    ['2026-11-24T21:30:00Z', 'today 15:30'],
    ['2026-11-24T06:00:00Z', 'today 00:00'],
    ['2026-11-24T05:59:59Z', 'Mon 23 Nov 23:59'],
    ['2026-11-25T15:00:00Z', 'tomorrow 09:00'],
    ['2026-11-26T05:59:59Z', 'tomorrow 23:59'],
    ['2026-11-26T23:00:00Z', 'Thu 26 Nov 17:00'],
    ['2027-01-04T15:00:00Z', 'Mon 4 Jan 2027 09:00'],
  ])('%s reads %s', (iso, text) => {
    expect(moment(at(iso), { now, timeZone })).toBe(text);
  });

  it('tomorrow is the next local date, also where the day has 25 hours', () => {
    const evening = at('2026-11-01T04:30:00Z');
    expect(moment(at('2026-11-01T06:30:00Z'), { now: evening, timeZone })).toBe('tomorrow 01:30');
    expect(moment(at('2026-11-02T05:59:00Z'), { now: evening, timeZone })).toBe('tomorrow 23:59');
  });
});

describe('A deadline', () => {
  const read = (change: Partial<Clock>, when = now) => deadlineText(clock(change), { now: when, timeZone, calendar });

  it.each<[string, Partial<Clock>, string]>([
    ['E2: while support stays open, in plain time', {}, 'Due today 15:30, in 24 min'],
    [
      'E1: past the close, in support time',
      { dueAt: at('2026-11-25T17:20:00Z') },
      'Due tomorrow 11:20, in 4 h 14 min of support time',
    ],
    [
      'E1: over a holiday, in support time',
      { dueAt: at('2026-11-27T15:06:00Z') },
      'Due Fri 27 Nov 09:06, in 10 h of support time',
    ],
    [
      'E1: round the clock, in plain time',
      { basis: 'elapsed', dueAt: at('2026-11-25T17:20:00Z') },
      'Due tomorrow 11:20, in 20 h 14 min',
    ],
    ['less than a minute', { dueAt: now + 59_999 }, 'Due today 15:06, in less than a minute'],
    ['at the very instant', { dueAt: now }, 'Due today 15:06, in less than a minute'],
    [
      'E6: overdue',
      { state: 'breached', dueAt: at('2026-11-24T20:30:00Z'), breachedAt: now },
      'Due today 14:30, 36 min overdue',
    ],
    [
      'E6: answered late',
      { state: 'breached', dueAt: at('2026-11-24T20:30:00Z'), breachedAt: now, endedAt: now - 24 * 60_000 },
      'Due today 14:30, answered 12 min later',
    ],
    ['E2: met', { state: 'met', endedAt: at('2026-11-23T21:12:00Z') }, 'Met: Mon 23 Nov 15:12'],
    ['I2: stopped', { state: 'stopped', endedAt: now }, 'Stopped: today 15:06'],
    ['F3: held', { state: 'held', startedAt: null, dueAt: null }, 'On hold'],
  ])('%s', (_fact, change, text) => {
    expect(read(change)).toBe(text);
  });

  it('F3: on hold since', () => {
    const held = clock({ state: 'held', startedAt: null, dueAt: null });
    expect(deadlineText(held, { now, timeZone, calendar, heldSince: at('2026-11-24T20:20:00Z') })).toBe(
      'On hold since today 14:20',
    );
  });
});
