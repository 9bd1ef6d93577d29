import { describe, expect, test } from 'vitest';
import type { CalendarDefinition } from '../../../core/calendar';
import { NEVER } from '../../../core/calendar/horizon';
import {
  answer,
  breach,
  elapsedAt,
  isCounting,
  release,
  retarget,
  startTrack,
  stop,
  type Track,
} from '../../../core/clocks/track';
import { viewClock } from '../../../core/clocks/view';
import { warningsOf } from '../../../core/clocks/warnings';
import { defaultPolicy, preparePolicy } from '../../../core/policy';
import { HOUR, MINUTE, wall } from '../incident/wall';

const WEEK_CLOSED = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const { severities } = preparePolicy(defaultPolicy);
const clock = (from = 'Mon 10:00', held = false): Track =>
  startTrack('firstResponse', 1, 'first-response', wall(from), severities[1].firstResponse, held);

describe('a clock’s outcome', () => {
  test('an answer meets a running one, and only ends a breached one (E2)', () => {
    const met = clock();
    answer(met, wall('Mon 10:10'));
    expect(viewClock(met, wall('Tue 10:00'))).toMatchObject({
      state: 'met',
      elapsed: 10 * MINUTE,
      remaining: 20 * MINUTE,
    });
    const late = clock();
    breach(late, wall('Mon 10:31'));
    answer(late, wall('Mon 11:00'));
    expect(viewClock(late, wall('Tue 10:00'))).toMatchObject({ state: 'breached', elapsed: HOUR, remaining: 0 });
  });

  test('what ended once does not end again (E2)', () => {
    const track = clock();
    answer(track, wall('Mon 10:10'));
    stop(track, wall('Mon 10:20'));
    answer(track, wall('Mon 10:25'));
    expect(track).toMatchObject({ state: 'met', endedAt: wall('Mon 10:10') });
  });

  test('a held one is neither met nor released twice (F3)', () => {
    const track = clock('Mon 10:00', true);
    answer(track, wall('Mon 10:10'));
    expect(track).toMatchObject({ state: 'held', endedAt: null });
    release(track, wall('Mon 11:00'));
    release(track, wall('Mon 12:00'));
    expect(track).toMatchObject({ state: 'running', start: wall('Mon 11:00'), due: wall('Mon 11:30') });
  });

  test('stopped while held it has neither start nor due instant (F3)', () => {
    const track = clock('Mon 10:00', true);
    stop(track, wall('Mon 11:00'));
    expect(viewClock(track, wall('Tue 10:00'))).toMatchObject({
      state: 'stopped',
      startedAt: null,
      dueAt: null,
      elapsed: 0,
    });
  });
});

test('counted anew by another target it starts where it did, and has the time that elapsed (C5)', () => {
  const track = clock();
  retarget(track, severities[2].firstResponse, wall('Mon 10:00'));
  expect(track).toMatchObject({ start: wall('Mon 10:00'), due: wall('Thu 10:00') });
  expect(elapsedAt(track, wall('Mon 12:00'))).toBe(2 * HOUR);
});

test.each([
  ['before the start', 'Sat 09:00', 'Sat 12:00', 0],
  ['at the start', 'Sat 09:00', 'Mon+1 09:00', 0],
  ['1 ms after it', 'Sat 09:00', 'Mon+1 09:00:00.001', 1],
  ['over the night', 'Mon 16:00', 'Tue 10:00', 2 * HOUR],
])('elapsed %s (E1, A3)', (_, from, at, elapsed) => {
  expect(elapsedAt(clock(from), wall(at))).toBe(elapsed);
});

test('a clock counts until something ends it: held not yet, breached still (E1, F3)', () => {
  const [running, held, ended, late] = [clock(), clock('Mon 10:00', true), clock(), clock()];
  answer(ended!, wall('Mon 10:10'));
  breach(late!, wall('Mon 10:31'));
  expect([running, held, ended, late].map((track) => isCounting(track!))).toEqual([true, false, false, true]);
  stop(late!, wall('Mon 11:00'));
  expect(isCounting(late!)).toBe(false);
});

describe('counted round the clock', () => {
  const target = { ...severities[1].firstResponse, basis: 'elapsed' } as const;
  const weekend = startTrack('firstResponse', 1, 'first-response', wall('Sat 09:00'), target);

  test.each([
    ['before its start', 'Sun 09:00', 0],
    ['at its start', 'Mon+1 09:00', 0],
    ['1 ms after it', 'Mon+1 09:00:00.001', 1],
    ['over a night', 'Tue+1 09:00', 24 * HOUR],
  ])('nothing has elapsed before its start, all time after it: %s (E1, A3)', (_, at, elapsed) => {
    expect(elapsedAt(weekend, wall(at))).toBe(elapsed);
  });
});

test('a clock whose calendar never opens again is never due, on either basis (A3)', () => {
  const once: CalendarDefinition = {
    ...defaultPolicy.calendar,
    weekly: WEEK_CLOSED,
    overrides: { '2026-03-02': [['09:00', '17:00']] },
  };
  const ended = preparePolicy({ ...defaultPolicy, calendar: once }).severities[1].firstResponse;
  for (const basis of ['business', 'elapsed'] as const) {
    const track = startTrack('firstResponse', 1, 'first-response', wall('Tue 10:00'), { ...ended, basis });
    expect([track.start, track.due]).toEqual([NEVER, NEVER]);
    expect(elapsedAt(track, wall('Fri 10:00'))).toBe(0);
  }
});

describe('warnings', () => {
  test('are each at its share of the target, the earliest first, each with a key of its own (E2)', () => {
    expect(warningsOf(clock(), [0.75, 0.5]).map(({ at, key }) => [at, key])).toEqual([
      [wall('Mon 10:15'), 'clock-warning:first-response:0.5'],
      [wall('Mon 10:22:30'), 'clock-warning:first-response:0.75'],
    ]);
  });

  test('are none once it is held, met, breached or stopped (E2)', () => {
    const tracks = [clock('Mon 10:00', true), clock(), clock(), clock()];
    answer(tracks[1]!, wall('Mon 10:10'));
    breach(tracks[2]!, wall('Mon 10:31'));
    stop(tracks[3]!, wall('Mon 10:10'));
    expect(tracks.flatMap((track) => warningsOf(track, [0.75]))).toEqual([]);
  });
});
