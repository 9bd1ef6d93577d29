import type { BoardSpeech, Period } from '../../../core';

/** `November`, `December 2025`, `Last 6 months`. */
export const periodName = ({ kind, start, parts }: Period, timeZone: string, now: number, { board }: BoardSpeech) =>
  kind === 'months' ? board.kept.months(parts.length) : board.kept.month(start, timeZone, now);

/** What the parts of a period are called. */
export const partNames = ({ kind, parts }: Period, timeZone: string, { board }: BoardSpeech): string[] =>
  parts.map(({ start, end }) =>
    kind === 'month' ? board.kept.span(start, end, timeZone) : board.kept.month(start, timeZone, start),
  );
