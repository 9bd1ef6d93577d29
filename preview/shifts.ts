const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Sizes of a move in plain time; each bin reaches from the one before it up to its own `upTo`. */
const SIZES = [
  { upTo: HOUR, words: 'up to 1 h' },
  { upTo: 4 * HOUR, words: '1 to 4 h' },
  { upTo: 8 * HOUR, words: '4 to 8 h' },
  { upTo: DAY, words: '8 to 24 h' },
  { upTo: 3 * DAY, words: '1 to 3 days' },
  { upTo: 7 * DAY, words: '3 to 7 days' },
  { upTo: Number.POSITIVE_INFINITY, words: 'over 7 days' },
] as const;

/** How many moves there are of each size, the furthest earlier first, the furthest later last. */
export type Shifts = readonly number[];

export const NO_SHIFTS: Shifts = Array.from({ length: 2 * SIZES.length }, () => 0);

/** The names of the bins, as `Shifts` has them. */
export const SHIFT_BINS: readonly { readonly words: string; readonly direction: 'earlier' | 'later' }[] = [
  ...SIZES.toReversed().map(({ words }) => ({ words, direction: 'earlier' as const })),
  ...SIZES.map(({ words }) => ({ words, direction: 'later' as const })),
];

/** With one more move of so many ms; null or 0 is none. */
export function withShift(shifts: Shifts, shift: number | null): Shifts {
  if (shift === null || shift === 0) return shifts;
  const size = SIZES.findIndex(({ upTo }) => Math.abs(shift) <= upTo);
  const place = shift < 0 ? SIZES.length - 1 - size : SIZES.length + size;
  return shifts.map((count, bin) => (bin === place ? count + 1 : count));
}

export const movesIn = (shifts: Shifts): number => shifts.reduce((sum, count) => sum + count, 0);
