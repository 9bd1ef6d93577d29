import type { Change, PreviewedClock, PreviewedIncident } from '../preview/previewed';
import { capital } from '../texts/capital';
import { statusLabel } from '../texts/labels';
import { moment, type Reader } from '../texts/moment';
import type { SettingsWords } from './words';

/** One thing of an incident that the change touches, by the present policy and after it. */
export interface PreviewRow {
  readonly what: string;
  readonly now: string;
  readonly after: string;
  /** Beside `after`, where a moment explains it. */
  readonly hint: string | null;
  readonly breach: boolean;
}

/** What the change does to one incident, line by line. */
export function previewRows(
  { clocks, closure, status, priority }: PreviewedIncident,
  reader: Reader,
  said: SettingsWords,
): PreviewRow[] {
  const { preview: words, process } = said;
  const due = (clock: PreviewedClock | null): string => clockWords(clock, reader, said);
  const plain = <T>(what: string, change: Change<T> | null, say: (value: T) => string): PreviewRow[] =>
    change ? [{ what, now: say(change.from), after: say(change.to), hint: null, breach: false }] : [];
  return [
    ...clocks.map(({ clock, from, to }): PreviewRow => {
      const breach = to?.state === 'breached' && from?.state !== 'breached';
      const hint = to?.state === 'breached' && to.dueAt !== null ? words.wasDue(moment(to.dueAt, reader)) : null;
      return { what: capital(process.clocks[clock]), now: due(from), after: due(to), hint, breach };
    }),
    ...plain(words.closure, closure, (at) => (at === null ? words.noClosure : capital(moment(at, reader)))),
    ...plain(words.status, status, statusLabel),
    ...plain(words.priority, priority, (value) => process.priorities[value]),
  ];
}

function clockWords(clock: PreviewedClock | null, reader: Reader, { preview: words }: SettingsWords): string {
  if (!clock) return words.none;
  switch (clock.state) {
    case 'running':
      return clock.dueAt === null ? words.held : words.due(moment(clock.dueAt, reader));
    case 'breached':
      return words.breached;
    case 'met':
      return words.met;
    case 'held':
      return words.held;
    case 'stopped':
      return words.stopped;
    default:
      return clock.state satisfies never;
  }
}
