import {
  type Change,
  type ClockChange,
  clockLabel,
  moment,
  type PreviewedClock,
  type PreviewedIncident,
  priorityLabel,
  type Reader,
  statusLabel,
} from '../core';

/** One line about an incident: what, as it is now, and after the change. `graver`: a breach is gained. */
export interface ChangeRow {
  readonly what: string;
  readonly now: string;
  readonly after: string;
  readonly graver: boolean;
}

/** What the change does to one incident, deadlines first. */
export function changeRows(incident: PreviewedIncident, reader: Reader): readonly ChangeRow[] {
  const { clocks, closure, notice, status, priority } = incident;
  const at = (t: number | null): string => (t === null ? 'none' : moment(t, reader));
  const row = <T>(what: string, change: Change<T> | null, words: (value: T) => string): ChangeRow[] =>
    change ? [{ what, now: words(change.from), after: words(change.to), graver: false }] : [];
  return [
    ...clocks.map((change) => clockRow(change, reader)),
    ...row('Automatic closure', closure, at),
    ...row('Reminder', notice, at),
    ...row('Status', status, statusLabel),
    ...row('Priority', priority, priorityLabel),
  ];
}

function clockRow({ clock, from, to }: ClockChange, reader: Reader): ChangeRow {
  return {
    what: upperFirst(clockLabel(clock)),
    now: clockWords(from, reader),
    after: clockWords(to, reader),
    graver: (to?.breaches ?? 0) > (from?.breaches ?? 0),
  };
}

function clockWords(clock: PreviewedClock | null, reader: Reader): string {
  if (!clock) return 'No deadline';
  const { state, dueAt, breaches } = clock;
  const due = dueAt === null ? 'never due' : moment(dueAt, reader);
  const before = breaches - (state === 'breached' ? 1 : 0);
  const earlier = before > 0 ? `, ${before} breached before` : '';
  switch (state) {
    case 'running':
      return `Due ${due}${earlier}`;
    case 'met':
      return `Met, was due ${due}${earlier}`;
    case 'breached':
      return `Breached, was due ${due}${earlier}`;
    case 'stopped':
      return `Stopped, was due ${due}${earlier}`;
    case 'held':
      return 'On hold';
    default:
      return state satisfies never;
  }
}

export const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
