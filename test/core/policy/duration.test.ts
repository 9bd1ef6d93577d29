import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationFault, formatDuration, parseDuration } from '../../../core/policy';

const minute = 60_000;

describe('Durations of a policy', () => {
  it.each([
    ['30m', 30 * minute],
    ['24h', 24 * 60 * minute],
    ['1h30m', 90 * minute],
    ['45s', 45_000],
    ['1h1m1s', 3_661_000],
    ['90m', 90 * minute],
    ['0m', 0],
  ])('D4, D10: %s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    ['2d', 'duration-days'],
    ['1d12h', 'duration-days'],
    ['10d', 'duration-days'],
    ['24h10d', 'duration-days'],
    ['about 2d', 'duration-invalid'],
    ['2d or so', 'duration-invalid'],
    ['', 'duration-invalid'],
    ['h', 'duration-invalid'],
    ['30', 'duration-invalid'],
    ['-30m', 'duration-invalid'],
    ['1.5h', 'duration-invalid'],
    ['30m1h', 'duration-invalid'],
    ['1h 30m', 'duration-invalid'],
    ['30M', 'duration-invalid'],
    ['99999999999h', 'duration-invalid'],
  ])('%j is no duration: %s', (text, fault) => {
    expect(durationFault(text)).toBe(fault);
    expect(() => parseDuration(text)).toThrow(new RangeError(`"${text}": ${fault}`));
  });

  it.each([
    [0, '0m'],
    [90 * minute, '1h30m'],
    [24 * 60 * minute, '24h'],
    [61_000, '1m1s'],
    [1_499, '1s'],
    [-5, '0m'],
  ])('%i ms reads %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('a formatted duration reads back as itself, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds * 1_000))).toBe(seconds * 1_000);
      }),
    );
  });

  it('any text is either sound or has a fault, and only a sound one is read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (durationFault(text)) expect(() => parseDuration(text)).toThrow(RangeError);
        else expect(parseDuration(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
