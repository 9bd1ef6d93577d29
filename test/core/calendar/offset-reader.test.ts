import { expect, test } from 'vitest';
import { createOffsetReader } from '../../../core/calendar/offset-reader';
import { at } from './office-hours';

const MINUTE = 60_000;

test.each([
  ['UTC', '2026-01-01T00:00Z', 0],
  ['Europe/London', '2026-01-01T00:00Z', 0],
  ['America/New_York', '2026-01-01T00:00Z', -300 * MINUTE],
  ['America/St_Johns', '2026-01-01T00:00Z', -210 * MINUTE],
  ['Asia/Kathmandu', '2026-01-01T00:00Z', 345 * MINUTE],
  ['Pacific/Kiritimati', '2026-01-01T00:00Z', 840 * MINUTE],
  ['Africa/Monrovia', '1971-06-01T00:00Z', -44.5 * MINUTE],
  ['Europe/Amsterdam', '1800-01-01T00:00Z', 17.5 * MINUTE],
  ['America/New_York', '1800-01-01T00:00Z', -(296 * MINUTE + 2000)],
])('E1: the offset of %s at %s is read to the second', (timeZone, t, offset) => {
  expect(createOffsetReader(timeZone)!(at(t))).toBe(offset);
});

test.each(['', '+02:00', '-0300', ' UTC', 'Mars/Olympus', 'Europe/'])('"%s" is no zone to read', (timeZone) => {
  expect(createOffsetReader(timeZone)).toBeNull();
});
