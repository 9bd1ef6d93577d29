import { type Actor, type DeadlineReader, moment } from '../../../../core';
import type { Judged } from '../judge';

/** Agents read times in the support time zone. */
export const readerOf = ({ prepared, incident, now }: Judged): DeadlineReader => ({
  now,
  timeZone: prepared.calendar.timeZone,
  calendar: prepared.calendar,
  heldSince: incident.statusSince,
});

export const at = (judged: Judged, t: number): string => moment(t, readerOf(judged));

/** `Ann`: how support speaks of somebody. */
export const firstName = ({ name }: Actor): string => (name ?? '').trim().split(/\s+/)[0] || 'the customer';
