import { describe, expect, test } from 'vitest';
import { stretchesAhead, stretchesUntil } from '../../../core/clocks/stretches';
import { answer, release, startTrack, type Track } from '../../../core/clocks/track';
import { defaultPolicy, mergePolicy, type Policy, preparePolicy } from '../../../core/policy';
import { wall } from '../incident/wall';

const prepared = (change: unknown) => preparePolicy(mergePolicy(defaultPolicy, change) as Policy).severities;
const halfHour = { firstResponse: { target: '30m', basis: 'elapsed' } };
const DEFAULT = prepared({});
const ROUND_THE_CLOCK = prepared({ severities: { 1: halfHour } });
const HOLIDAYS = prepared({ calendar: { holidays: ['2026-03-09', '2026-03-10'] } });

const first = (from: string, severities = DEFAULT, held = false): Track =>
  startTrack('firstResponse', 1, 'first-response', wall(from), severities[1].firstResponse, held);

/** As `reason start end`, a row a stretch. */
const until = (track: Track, reportedAt: string, t: string) =>
  stretchesUntil(track, wall(reportedAt), wall(t)).map(({ start, end, counted, reason }) => [
    counted ? 'counted' : reason,
    start,
    end,
  ]);
const rows = (...list: [string, string, string][]) => list.map(([what, start, end]) => [what, wall(start), wall(end)]);

describe('a clock that was held (F3)', () => {
  const released = first('Mon 10:00', DEFAULT, true);
  release(released, wall('Mon 12:00'));

  test.each([
    ['at the report', 'Mon 10:00', []],
    ['before it was let pass', 'Mon 11:00', rows(['verification', 'Mon 10:00', 'Mon 11:00'])],
    ['at the instant in which it was', 'Mon 12:00', rows(['verification', 'Mon 10:00', 'Mon 12:00'])],
    ['after it', 'Mon 12:10', rows(['verification', 'Mon 10:00', 'Mon 12:00'], ['counted', 'Mon 12:00', 'Mon 12:10'])],
  ])('looked at %s', (_, at, stretches) => {
    expect(until(released, 'Mon 10:00', at)).toEqual(stretches);
  });

  test('and still is: all of it is verification, none of it at the report itself', () => {
    const held = first('Mon 10:00', DEFAULT, true);
    expect(until(held, 'Mon 10:00', 'Mon 10:00')).toEqual([]);
    expect(until(held, 'Mon 10:00', 'Tue 10:00')).toEqual(rows(['verification', 'Mon 10:00', 'Tue 10:00']));
    expect(stretchesAhead(held, wall('Tue 10:00'))).toEqual([]);
  });
});

test('only the first response waits for verification: another clock begins at its request (E4)', () => {
  const asked = startTrack('customerResponse', 1, 'k', wall('Mon 12:00'), DEFAULT[1].customerResponse!);
  expect(until(asked, 'Mon 10:00', 'Mon 12:10')).toEqual(rows(['counted', 'Mon 12:00', 'Mon 12:10']));
});

test('nights, the weekend and holidays are not counted, each for its reason, days of one reason joined (E1)', () => {
  expect(until(first('Fri 16:50', HOLIDAYS), 'Fri 16:50', 'Wed+1 09:10')).toEqual(
    rows(
      ['counted', 'Fri 16:50', 'Fri 17:00'],
      ['after-close', 'Fri 17:00', 'Sat 00:00'],
      ['weekend', 'Sat 00:00', 'Mon+1 00:00'],
      ['holiday', 'Mon+1 00:00', 'Wed+1 00:00'],
      ['before-opening', 'Wed+1 00:00', 'Wed+1 09:00'],
      ['counted', 'Wed+1 09:00', 'Wed+1 09:10'],
    ),
  );
});

describe('a first response that is counted round the clock (semantics.md section 2)', () => {
  const early = first('Mon 08:00', ROUND_THE_CLOCK);

  test.each([
    ['before the office opens', 'Mon 08:30', rows(['before-opening', 'Mon 08:00', 'Mon 08:30'])],
    ['as it opens', 'Mon 09:00', rows(['before-opening', 'Mon 08:00', 'Mon 09:00'])],
    [
      'after that',
      'Mon 09:10',
      rows(['before-opening', 'Mon 08:00', 'Mon 09:00'], ['counted', 'Mon 09:00', 'Mon 09:10']),
    ],
  ])('begins with the office: %s', (_, at, stretches) => {
    expect(until(early, 'Mon 08:00', at)).toEqual(stretches);
  });

  test('has its whole target ahead of it, and nothing once it is due or ended', () => {
    expect(stretchesAhead(early, wall('Mon 08:30')).map(({ start, end }) => [start, end])).toEqual([
      [wall('Mon 08:30'), wall('Mon 09:00')],
      [wall('Mon 09:00'), wall('Mon 09:30')],
    ]);
    expect(stretchesAhead(early, wall('Mon 09:30'))).toEqual([]);
    const met = first('Mon 08:00', ROUND_THE_CLOCK);
    answer(met, wall('Mon 09:10'));
    expect(stretchesAhead(met, wall('Mon 09:10'))).toEqual([]);
  });
});
