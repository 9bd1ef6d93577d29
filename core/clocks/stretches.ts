import { addLocalDays, type Calendar } from '../calendar';
import { NEVER } from '../calendar/horizon';
import type { Stretch } from './clock';
import type { Track } from './track';

/**
 * Why a clock stands as it does: every stretch from the report to `t` (or to where the clock ended), counted or not and
 * why. The counted ones add up to `elapsed` exactly. Adjacent closed days of one reason are one stretch.
 */
export function stretchesUntil(track: Track, reportedAt: number, t: number): Stretch[] {
  const { calendar, basis } = track.rule;
  const end = Math.min(track.endedAt ?? t, t);
  if (!track.ran) return end > reportedAt ? [{ start: reportedAt, end, counted: false, reason: 'verification' }] : [];
  const held: Stretch[] =
    track.name === 'firstResponse' && track.from > reportedAt
      ? [{ start: reportedAt, end: Math.min(track.from, end), counted: false, reason: 'verification' }]
      : [];
  if (end <= track.from) return held.filter(({ start, end: until }) => until > start);
  if (basis === 'elapsed') {
    const wait = closedStretches(calendar, track.from, Math.min(track.start, end));
    return [...held, ...wait, ...(end > track.start ? [counted(track.start, end)] : [])];
  }
  return [...held, ...businessStretches(calendar, track.from, end)];
}

/**
 * What is still to come: every stretch from `t` to the deadline of a clock that runs, as if nothing else happened. The
 * counted ones add up to `remaining` exactly. None once it is due, held or ended, or when it is due at no time.
 */
export function stretchesAhead(track: Track, t: number): Stretch[] {
  if (track.state !== 'running' || track.due <= t || track.due === NEVER) return [];
  const { calendar, basis } = track.rule;
  const from = Math.max(t, track.from);
  if (basis === 'business') return businessStretches(calendar, from, track.due);
  const start = Math.max(from, track.start);
  return [...closedStretches(calendar, from, start), counted(start, track.due)];
}

function businessStretches(calendar: Calendar, from: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const open of calendar.openIntervals(from, end)) {
    stretches.push(...closedStretches(calendar, at, open.start), counted(open.start, open.end));
    at = open.end;
  }
  return [...stretches, ...closedStretches(calendar, at, end)];
}

/** A closed stretch, cut where the local date changes, so that each day has its own reason; equal ones joined again. */
function closedStretches(calendar: Calendar, from: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = from; at < end; ) {
    const midnight = calendar.startOfLocalDate(addLocalDays(calendar.localDate(at), 1));
    const until = Math.min(end, midnight > at ? midnight : end);
    const reason = reasonAt(calendar, at);
    const last = stretches.at(-1);
    if (last && last.reason === reason) stretches[stretches.length - 1] = { ...last, end: until };
    else stretches.push({ start: at, end: until, counted: false, reason });
    at = until;
  }
  return stretches;
}

const counted = (start: number, end: number): Stretch => ({ start, end, counted: true, reason: 'counted' });

function reasonAt(calendar: Calendar, at: number): Stretch['reason'] {
  const closed = calendar.whyClosed(at);
  return closed ? (closed.reason === 'between' ? 'between-hours' : closed.reason) : 'before-start';
}
