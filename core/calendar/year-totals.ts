/** Sums of open time over whole years, kept for one run of years that grows as it is asked about. */
export interface YearTotals {
  /** Open ms of the years `[from, to)`, `from <= to`. */
  between(from: number, to: number): number;
  /** The first year from `from` to `last` by whose end `ms` of open time have passed since `from` began; or null. */
  reaching(ms: number, from: number, last: number): number | null;
}

export function createYearTotals(totalOf: (year: number) => number): YearTotals {
  let first = 0;
  /** `sums[i]` is the open time of the first `i` years of the run. */
  let sums = [0];

  /** Makes the run reach from `from` to `to`; years far from it begin a run of their own. */
  const cover = (from: number, to: number): void => {
    const end = first + sums.length - 1;
    if (from >= first && to <= end) return;
    const apart = to < first || from > end;
    const begin = apart ? from : Math.min(from, first);
    const stop = apart ? to : Math.max(to, end);
    const covered = [0];
    for (let year = begin; year < stop; year++) covered.push(covered.at(-1)! + totalOf(year));
    first = begin;
    sums = covered;
  };

  const between = (from: number, to: number): number => {
    cover(from, to);
    return sums[to - first]! - sums[from - first]!;
  };

  const reaching = (ms: number, from: number, last: number): number | null => {
    cover(from, from);
    const wanted = sums[from - first]! + ms;
    while (sums.at(-1)! < wanted) {
      const year = first + sums.length - 1;
      if (year > last) return null;
      sums.push(sums.at(-1)! + totalOf(year));
    }
    let low = from - first;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! >= wanted) high = middle;
      else low = middle + 1;
    }
    return first + low - 1;
  };

  return { between, reaching };
}
