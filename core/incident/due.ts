import { isCounting, isOpenOutcome, type Track } from '../clocks/track';
import type { State } from './state';
import { breakClock } from './targets';
import { checkAgain, nextCheck } from './verification';

/**
 * Lets everything happen that time alone makes due after `from` and up to `to`, each at its own instant (section 1:
 * before what people do at that instant). Notices and closures are not here: they count only once carried out.
 */
export function passTime(state: State, from: number, to: number): void {
  let now = from;
  for (let next = nextDue(state, now); next !== null && next.at <= to; next = nextDue(state, now)) {
    now = next.at;
    next.happen();
  }
}

interface Due {
  readonly at: number;
  readonly happen: () => void;
}

function nextDue(state: State, now: number): Due | null {
  // Nothing is promised about what is no incident (yet).
  if (state.standing !== 'incident') return null;
  const check = nextCheck(state, now);
  const candidates: Due[] = [state.firstResponse, state.customerResponse, state.statusUpdate]
    .filter((track): track is Track => track !== null && isOpenOutcome(track) && isCounting(track))
    .map((track) => {
      // Still met at the due instant itself, so breached one millisecond later.
      const at = track.due + 1;
      return { at, happen: () => breakClock(state, track, at, false) };
    });
  if (check !== null) candidates.push({ at: check, happen: () => checkAgain(state, check) });
  return candidates.reduce<Due | null>((best, due) => (best === null || due.at < best.at ? due : best), null);
}
