import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardAnswer } from '../../resolvers/board';
import type { Because } from '../../resolvers/result';
import { ask } from '../admin/ask';
import { type BoardData, merged } from './merge';

/** The board in one of its states. */
export type BoardState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'forbidden'; readonly because: Because }
  | { readonly phase: 'none' }
  /** `now` and `readAt` in epoch ms; they differ while Jira does not answer. */
  | { readonly phase: 'ready'; readonly data: BoardData; readonly now: number; readonly readAt: number };

const MINUTE = 60_000;
/** What a search by change misses is found so much later: an issue that was deleted, or may not be seen any more. */
const ALL_AGAIN = 10 * MINUTE;

const isHidden = (): boolean => document.visibilityState === 'hidden';

/**
 * The board as it is now: read once, what changed each minute while somebody sees it, and all of it again each ten minutes. What was
 * read stays when a refresh fails.
 */
export function useBoard(): { readonly state: BoardState; readonly load: () => void } {
  const [state, setState] = useState<BoardState>({ phase: 'loading' });
  const latest = useRef(state);
  latest.current = state;
  const clock = useRef({ ahead: 0, allAt: 0 });
  const busy = useRef(false);

  const read = useCallback(async (lately: boolean): Promise<void> => {
    const { current } = latest;
    const asked = await ask<BoardAnswer>('board', { lately });
    if (asked.kind === 'unreachable') {
      const now = Date.now() + clock.current.ahead;
      return setState(current.phase === 'ready' ? { ...current, now } : { phase: 'failed' });
    }
    if (asked.kind === 'refused') return setState({ phase: 'forbidden', because: asked.because });
    const { answer } = asked;
    if (answer.state === 'not-set-up') return setState({ phase: 'none' });
    clock.current.ahead = answer.now - Date.now();
    if (!lately) clock.current.allAt = answer.now;
    const data = lately && current.phase === 'ready' ? merged(current.data, answer) : answer;
    setState({ phase: 'ready', data, now: answer.now, readAt: answer.now });
  }, []);

  const refresh = useCallback(async (): Promise<void> => {
    if (latest.current.phase !== 'ready' || busy.current || isHidden()) return;
    busy.current = true;
    const { ahead, allAt } = clock.current;
    await read(Date.now() + ahead - allAt < ALL_AGAIN);
    busy.current = false;
  }, [read]);

  const load = useCallback(() => {
    setState({ phase: 'loading' });
    void read(false);
  }, [read]);

  useEffect(() => {
    void read(false);
    const tick = setInterval(() => void refresh(), MINUTE);
    const back = (): void => {
      const { current } = latest;
      if (current.phase === 'ready' && Date.now() + clock.current.ahead - current.readAt >= MINUTE) void refresh();
    };
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', back);
    };
  }, [read, refresh]);
  return { state, load };
}
