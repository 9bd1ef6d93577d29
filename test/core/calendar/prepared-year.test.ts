import { expect, test } from 'vitest';
import { createHours } from '../../../core/calendar/hours';
import { createOffsetReader } from '../../../core/calendar/offset-reader';
import { createOffsets } from '../../../core/calendar/offsets';
import { createOpenClock } from '../../../core/calendar/open-clock';
import { ALWAYS, at, officeHours, week } from './office-hours';

/** A clock whose searched years are written down. */
function watched(definition = officeHours({ timeZone: 'Europe/Berlin' })) {
  const searched: number[] = [];
  const offsets = createOffsets(createOffsetReader(definition.timeZone)!);
  const clock = createOpenClock(createHours(definition), {
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
