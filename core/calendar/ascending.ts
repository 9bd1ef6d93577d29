/**
 * Whole numbers from 0 up (32 bits) in ascending order, in buckets of equal width: what is spread evenly is found at a
 * glance, the rest by bisection within a bucket.
 */
export interface Ascending {
  readonly values: Int32Array;
  readonly perWidth: number;
  /** Where the values above each bucket's lower bound begin; one entry more than there are buckets. */
  readonly begins: Int32Array;
}

/** Lays out values for searches of anything up to `limit`; the last value is above it, or what is sought is below. */
export function createAscending(values: Int32Array, width: number, limit: number): Ascending {
  const begins = new Int32Array(Math.floor(limit / width) + 2);
  for (let bucket = 0, i = 0; bucket < begins.length; bucket++) {
    while (i < values.length - 1 && values[i]! <= bucket * width) i++;
    begins[bucket] = i;
  }
  return { values, perWidth: 1 / width, begins };
}

/** The index of the first value above `sought`; of the last value when none is. */
export function firstAbove({ values, perWidth, begins }: Ascending, sought: number): number {
  // Rounding may put a bucket's lower bound into the bucket before; the bisection reaches that far.
  const bucket = (sought * perWidth) | 0;
  let low = begins[bucket]!;
  let high = begins[bucket + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > sought) high = middle;
    else low = middle + 1;
  }
  return low;
}
