import { expect, test } from 'vitest';
import { createOffsetReader } from '../../../core/calendar/offset-reader';
import type { Stretch } from '../../../core/calendar/offsets';
import { createOffsets } from '../../../core/calendar/offsets';
import { RUNS } from '../law';
import { HOUR, iso } from './office-hours';

const ZONES = Intl.supportedValuesOf('timeZone');
/** Every zone at 2,000 runs and more; one in forty at a hundred. */
const EVERY = Math.max(1, Math.round(4000 / RUNS));
/** In order by a step that shares no factor with it, so that a few zones are not all of one continent. */
const CHOSEN = ZONES.map((_, i) => ZONES[(i * 151) % ZONES.length]!).filter((_, i) => i % EVERY === 0);

test.each(CHOSEN)('E1: no offset change of %s from 1970 to 2037 is missed, and each is exact', (timeZone) => {
  const read = createOffsetReader(timeZone)!;
  const offsets = createOffsets(read);
  const missed: string[] = [];
  for (let year = 1970; year <= 2037; year++) {
    const stretches = offsets.of(year);
    for (let t = Date.UTC(year, 0, 1), i = 0; t < Date.UTC(year + 1, 0, 1); t += 6 * HOUR) {
      while (t >= stretches[i]!.end) i++;
      if (read(t) !== stretches[i]!.offset) missed.push(iso(t));
    }
    const changes = stretches.slice(1).map((next, i): [Stretch, Stretch] => [stretches[i]!, next]);
    for (const [before, after] of changes) {
      expect(after.start).toBe(before.end);
      expect(after.offset).not.toBe(before.offset);
      expect(read(after.start - 1)).toBe(before.offset);
      expect(read(after.start)).toBe(after.offset);
    }
  }
  expect(missed).toEqual([]);
});
