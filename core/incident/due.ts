import { isCounting, isOpenOutcome, type Track } from '../clocks/track';
import type { State } from './state';
import { breakClock } from './targets';
import { checkAgain, nextCheck } from './verification';

/**
 * Lets everything happen that time alone makes due after `from` and up to `to`, each at its own instant (section 1:
 * before what people do at that instant). Notices and closures are not here: they count only once carried out.
 */
export function passTime(state: State, from: number, to: number): void {
  // Nothing is promised about what is no incident (yet).
  if (state.standing !== 'incident') return;
  for (let now = from; ; ) {
    const track = nextBreach(state);
    // Still met at the due instant itself, so breached one millisecond later.
    const breach = track ? track.due + 1 : Number.POSITIVE_INFINITY;
    const check = nextCheck(state, now) ?? Number.POSITIVE_INFINITY;
    now = Math.min(breach, check);
    if (now > to) return;
    if (track && breach <= check) breakClock(state, track, now, false);
    else checkAgain(state, now);
  }
}

/** The clock that is breached first if nothing happens. */
const nextBreach = ({ firstResponse, customerResponse, statusUpdate }: State): Track | null =>
  sooner(sooner(breakable(firstResponse), breakable(customerResponse)), breakable(statusUpdate));

const breakable = (track: Track | null): Track | null =>
  track && isOpenOutcome(track) && isCounting(track) ? track : null;

const sooner = (a: Track | null, b: Track | null): Track | null => (a && !(b && b.due < a.due) ? a : b);
