import type { Period } from './periods';
import type { BoardSpeech } from './speech';

/** `November`, `December 2025`, `Last 6 months`, as it is read at `now` (epoch ms). */
export const periodWords = (
  { kind, start, parts }: Period,
  timeZone: string,
  now: number,
  { board: { kept } }: BoardSpeech,
): string => (kind === 'months' ? kept.months(parts.length) : kept.month(start, timeZone, now));

/** What the parts of a period are called: `9–15 Nov` in a month, `November` in several. */
export const partWords = ({ kind, parts }: Period, timeZone: string, { board: { kept } }: BoardSpeech): string[] =>
  parts.map(({ start, end }) =>
    kind === 'month' ? kept.span(start, end, timeZone) : kept.month(start, timeZone, start),
  );
