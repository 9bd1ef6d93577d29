import { createCalendar } from '../../../core';
import type { Desk } from '../desk';
import type { Platform } from '../help-desk';
import type { Draft } from './draft';
import { readWallInput } from './wall';

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;

/** Why the clock cannot be moved. */
const REFUSALS = {
  nowhere: 'Give a date and a time to move to.',
  back: 'The clock only goes forward: choose a later moment.',
  far: 'That is more than a year ahead: move it there in several steps.',
} as const;

type ClockRefusal = keyof typeof REFUSALS;

export const clockRefusal = (code: string | undefined): string | null =>
  code !== undefined && Object.hasOwn(REFUSALS, code) ? REFUSALS[code as ClockRefusal] : null;

/** Moves the desk's clock as the form says; nothing has moved when it is refused. */
export async function moveClock(desk: Desk, platform: Platform, draft: Draft): Promise<ClockRefusal | null> {
  const to = await instantIn(desk, platform, draft);
  if (to === null) return 'nowhere';
  if (to < desk.now()) return 'back';
  if (to > desk.now() + YEAR) return 'far';
  await desk.advanceTo(to);
  return null;
}

async function instantIn(desk: Desk, platform: Platform, draft: Draft): Promise<number | null> {
  const { calendar } = await desk.helpDesk(platform).policy();
  const now = desk.now();
  if (draft.given('minutes')) return whole(now + Number(draft.value('minutes')) * MINUTE);
  if (draft.given('due')) return whole(Number(draft.value('due')));
  if (draft.given('opening')) {
    // From within support hours it is the next day's opening that is meant.
    const hours = createCalendar(calendar);
    const [open] = hours.openIntervals(now, now + YEAR);
    return hours.isOpen(now) && open ? hours.nextOpening(open.end) : hours.nextOpening(now);
  }
  return readWallInput(draft.value('to'), calendar.timeZone);
}

const whole = (t: number): number | null => (Number.isSafeInteger(t) ? t : null);
