/** Sums of open time over whole years, kept for one run of years that grows as it is asked about. */
export class YearTotals {
  private readonly totalOf: (year: number) => number;
  private first = 0;
  /** `sums[i]` is the open time of the first `i` years of the run. */
  private sums = [0];

  constructor(totalOf: (year: number) => number) {
    this.totalOf = totalOf;
  }

  /** Open ms of the years `[from, to)`, `from <= to`. */
  between(from: number, to: number): number {
    if (from < this.first || to - this.first >= this.sums.length) this.cover(from, to);
    return this.sums[to - this.first]! - this.sums[from - this.first]!;
  }

  /** The first year from `from` to `last` by whose end `ms` of open time have passed since `from` began; or null. */
  reaching(ms: number, from: number, last: number): number | null {
    if (from < this.first || from - this.first >= this.sums.length) this.cover(from, from);
    const wanted = this.sums[from - this.first]! + ms;
    while (this.sums.at(-1)! < wanted) {
      const year = this.first + this.sums.length - 1;
      if (year > last) return null;
      this.sums.push(this.sums.at(-1)! + this.totalOf(year));
    }
    let low = from - this.first;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sums[middle]! >= wanted) high = middle;
      else low = middle + 1;
    }
    return this.first + low - 1;
  }

  /** Makes the run reach from `from` to `to`; years apart from it begin a run of their own. */
  private cover(from: number, to: number): void {
    const end = this.first + this.sums.length - 1;
    const apart = to < this.first || from > end;
    const begin = apart ? from : Math.min(from, this.first);
    const stop = apart ? to : Math.max(to, end);
    const sums = [0];
    for (let year = begin; year < stop; year++) sums.push(sums.at(-1)! + this.totalOf(year));
    this.first = begin;
    this.sums = sums;
  }
}
