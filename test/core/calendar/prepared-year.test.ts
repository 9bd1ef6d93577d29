import { expect, test } from 'vitest';
import { createHours } from '../../../core/calendar/hours';
import { createOffsetReader } from '../../../core/calendar/offset-reader';
import { createOffsets } from '../../../core/calendar/offsets';
import { OpenClock } from '../../../core/calendar/open-clock';
import { ALWAYS, at, officeHours, week } from './office-hours';

/** A clock whose searched years are written down. */
function watched(definition = officeHours({ timeZone: 'Europe/Berlin' })) {
  const searched: number[] = [];
  const offsets = createOffsets(createOffsetReader(definition.timeZone)!);
  const clock = new OpenClock(createHours(definition), {
    ...offsets,
    of: (year) => {
      searched.push(year);
      return offsets.of(year);
    },
  });
  return { clock, searched };
}

test('a year is prepared when it is first asked for, and once', () => {
  const { clock, searched } = watched();
  expect(searched).toEqual([]);
  clock.between(at('2026-01-05T00:00Z'), at('2026-02-05T00:00Z'));
  clock.next(at('2026-07-04T00:00Z'));
  clock.after(at('2026-05-05T00:00Z'), 1);
  expect(searched).toEqual([2026]);
  clock.between(at('2024-01-05T00:00Z'), at('2028-02-05T00:00Z'));
  clock.between(at('2024-03-05T00:00Z'), at('2028-03-05T00:00Z'));
  expect(searched.sort()).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test('a calendar of a few dates prepares no year without them', () => {
  const { clock, searched } = watched(
    officeHours({ weekly: week([]), overrides: { '2090-03-07': [['10:00', '12:00']] } }),
  );
  expect(clock.next(at('2026-01-01T00:00Z'))).toBe(at('2090-03-07T10:00Z'));
  expect(searched).toEqual([2090]);
});

test('round the clock, the years add up without a seam', () => {
  const { clock } = watched(officeHours({ timeZone: 'Asia/Kolkata', weekly: ALWAYS }));
  const [a, b] = [at('2020-01-01T00:00Z'), at('2030-12-31T23:59:59.999Z')];
  expect(clock.between(a, b)).toBe(b - a);
  expect(clock.after(a, b - a)).toBe(b);
});

test('every other minute of a year is as many intervals, and each is found', () => {
  const minutes = Array.from({ length: 720 }, (_, i) => [wallTime(2 * i), wallTime(2 * i + 1)] as const);
  const { clock } = watched(officeHours({ weekly: week(minutes, minutes) }));
  const [start, end] = [at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z')];
  expect(clock.between(start, end)).toBe((end - start) / 2);
  for (let t = start; t < end; t += 3_607 * 60_000 + 30_000) {
    const minute = Math.floor((t - start) / 60_000);
    const within = (t - start) % 60_000;
    const open = minute % 2 === 0;
    expect(clock.isOpen(t)).toBe(open);
    expect(clock.between(start, t)).toBe(Math.floor(minute / 2) * 60_000 + (open ? within : 60_000));
    // What is left of an open minute counts, and a minute that is used up is due at its end.
    const [tillNextMinute, rest] = open ? [0, within === 0 ? 60_000 : 120_000] : [60_000 - within, 60_000];
    expect(clock.after(t, 60_000)).toBe(t + tillNextMinute + rest);
  }
});

test('one long interval among short ones is no obstacle', () => {
  const { clock } = watched(
    officeHours({ weekly: { ...week([['09:00', '09:01']]), sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] } }),
  );
  const monday = at('2026-03-02T00:00Z');
  expect(clock.after(monday, 5 * 60_000)).toBe(at('2026-03-06T09:01Z'));
  expect(clock.after(monday, 5 * 60_000 + 1)).toBe(at('2026-03-07T00:00:00.001Z'));
  expect(clock.after(monday, 48 * 3_600_000 + 6 * 60_000)).toBe(at('2026-03-09T09:01Z'));
});

function wallTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
