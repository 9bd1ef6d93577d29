import type { PreviewKind, Reader } from '../core';
import type { PolicyChange } from './policy-changes';
import type { Tally } from './tally';

/** A line that was left out, where it stands and why. */
export interface Skipped {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** All that is shown of one run, by the text and by the page. */
export interface Result {
  readonly kind: PreviewKind;
  /** As of when, and in the time zone of the present policy's calendar. */
  readonly reader: Reader;
  readonly changes: readonly PolicyChange[];
  readonly tally: Tally;
  readonly tickets: number;
  /** Tickets of which the export holds only a part of the history. */
  readonly cutShort: number;
  /** The first few lines that were left out, and how many there were. */
  readonly skipped: readonly Skipped[];
  readonly skippedCount: number;
  /** Statuses that were read as Open for want of better knowledge, with how often. */
  readonly guessed: readonly { readonly name: string; readonly times: number }[];
}

export const questionText = (kind: PreviewKind): string =>
  kind === 'from-the-report'
    ? 'As if the changed policy had been theirs from the report on, with every reminder and closure on time.'
    : 'If the open incidents are judged anew by the changed policy now. What was met, breached or closed stays as it is.';

/** What had to be assumed about an export, and what can be done about it. */
export function remarks({ cutShort, guessed, tally }: Result): readonly string[] {
  const names = guessed.slice(0, 8).map(({ name, times }) => `${name} (${times})`);
  const { notIncidents } = tally.summary;
  return [
    ...(notIncidents > 0
      ? [
          `Tickets that are no incidents, but automatic mail or mail that belongs to another one: ${grouped(notIncidents)}.`,
        ]
      : []),
    ...(names.length > 0
      ? [`Read as Open, because nothing says what they mean: ${names.join(', ')}. Name them with --statuses FILE.`]
      : []),
    ...(cutShort > 0
      ? [
          `Tickets of which the export holds only a part of the changes or comments: ${grouped(cutShort)}. Their figures may be off.`,
        ]
      : []),
    'Every reporter is taken as somebody who has support, unless the ticket itself says otherwise.',
  ];
}

export const grouped = (count: number): string => count.toLocaleString('en');
