import type { Actor } from '../incident/actor';
import type { DeadlineReader } from '../texts/deadline';
import { words } from '../texts/en/words';
import { moment } from '../texts/moment';
import type { Judged } from './judged';

/** Agents read times in the support time zone. */
export const agentReader = ({ prepared, incident, now }: Judged): DeadlineReader => ({
  now,
  timeZone: prepared.calendar.timeZone,
  calendar: prepared.calendar,
  heldSince: incident.statusSince,
});

/** An instant (epoch ms) as an agent reads it: `today 15:30`. */
export const agentMoment = (judged: Judged, t: number): string => moment(t, agentReader(judged));

/** `Ann`: how support speaks of somebody. */
export const firstName = ({ name }: Actor, otherwise = words.customer): string =>
  (name ?? '').trim().split(/\s+/)[0] || otherwise;
