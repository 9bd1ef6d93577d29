import { describe, expect, test } from 'vitest';
import { YearTotals } from '../../../core/calendar/year-totals';

/** Totals of which year `y` has `y` ms, and the years that were asked for. */
function watched() {
  const asked: number[] = [];
  const totals = new YearTotals((year) => {
    asked.push(year);
    return year;
  });
  return { totals, asked };
}

describe('E1: the open time of whole years is summed', () => {
  test('of none, of one, of several', () => {
    const { totals } = watched();
    expect(totals.between(2020, 2020)).toBe(0);
    expect(totals.between(2020, 2021)).toBe(2020);
    expect(totals.between(2020, 2023)).toBe(2020 + 2021 + 2022);
    expect(totals.between(2021, 2022)).toBe(2021);
  });

  test('the run of years grows at both ends, and a span within it asks for nothing', () => {
    const { totals, asked } = watched();
    totals.between(2020, 2022);
    expect(totals.between(2018, 2021)).toBe(2018 + 2019 + 2020);
    expect(totals.between(2021, 2024)).toBe(2021 + 2022 + 2023);
    asked.length = 0;
    expect(totals.between(2018, 2024)).toBe(2018 + 2019 + 2020 + 2021 + 2022 + 2023);
    expect(asked).toEqual([]);
  });

  test('years far from the run leave out what lies between', () => {
    const { totals, asked } = watched();
    totals.between(2020, 2022);
    expect(totals.between(2050, 2052)).toBe(2050 + 2051);
    expect(totals.between(1990, 1991)).toBe(1990);
    expect(asked).toEqual([2020, 2021, 2050, 2051, 1990]);
  });
});

describe('E1: the year in which an amount is reached', () => {
  test.each([
    [1, 2020],
    [2020, 2020],
    [2021, 2021],
    [2020 + 2021, 2021],
    [2020 + 2021 + 1, 2022],
  ])('%s ms from 2020 on: %s', (ms, year) => {
    expect(watched().totals.reaching(ms, 2020, 2030)).toBe(year);
    const grown = watched().totals;
    grown.between(2015, 2029);
    expect(grown.reaching(ms, 2020, 2030)).toBe(year);
  });

  test('is null when the last year ends before, and no year after it is asked for', () => {
    const { totals, asked } = watched();
    expect(totals.reaching(2020 + 2021, 2020, 2021)).toBe(2021);
    expect(totals.reaching(2020 + 2021 + 1, 2020, 2021)).toBeNull();
    expect(asked).toEqual([2020, 2021]);
  });
});
