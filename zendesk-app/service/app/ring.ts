import type { Clock } from '../clock';
import { together } from '../queue/together';

const MINUTE = 60_000;
/** More rings than people at work on an account's pages ask for. */
export const MOST_RINGS_A_MINUTE = 60;

/** What pages ask for when something on the account has changed: looking again, one look at a time. */
export interface Ring {
  /** Looks again; rings that come meanwhile share the next look. `too-many`: not now, by the account's measure. */
  look(): Promise<'looked' | 'too-many'>;
}

export function createRing(clock: Clock, refresh: () => Promise<void>): Ring {
  const lookAgain = together<null>(() => refresh());
  let rung: readonly number[] = [];
  return {
    async look() {
      const now = clock.now();
      rung = rung.filter((at) => at > now - MINUTE);
      if (rung.length >= MOST_RINGS_A_MINUTE) return 'too-many';
      rung = [...rung, now];
      await lookAgain(null);
      return 'looked';
    },
  };
}
