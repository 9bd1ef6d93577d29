import { useCallback, useEffect, useRef, useState } from 'react';
import { correction } from '../../zaf/host-clock';
import type { Zaf } from '../../zaf/zaf';
import type { TicketIncident } from './incident';
import { type BoardData, loadBoard, refreshBoard, withNames } from './load-board';

export type BoardState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'none' }
  /** `now` and `readAt` in epoch ms; they differ while Zendesk does not answer. */
  | { readonly phase: 'ready'; readonly data: BoardData; readonly now: number; readonly readAt: number };

const MINUTE = 60_000;

export interface UseBoard {
  readonly state: BoardState;
  readonly load: () => Promise<void>;
  /** The data with the names of these incidents. */
  readonly name: (incidents: readonly TicketIncident[]) => Promise<void>;
}

/** The board as it is now: read once, and again each minute while somebody sees it. What was read stays when a refresh fails. */
export function useBoard(zaf: Zaf): UseBoard {
  const [state, setState] = useState<BoardState>({ phase: 'loading' });
  const latest = useRef(state);
  latest.current = state;
  const off = useRef(0);
  const busy = useRef(false);

  const take = useCallback((data: BoardData | null): void => {
    if (!data) return setState({ phase: 'none' });
    off.current = correction(data.date, Date.now());
    const now = Date.now() + off.current;
    setState({ phase: 'ready', data, now, readAt: now });
  }, []);
  const load = useCallback(async () => {
    try {
      take(await loadBoard(zaf));
    } catch (error) {
      setState({ phase: 'failed', error });
    }
  }, [zaf, take]);
  const refresh = useCallback(async () => {
    const { current } = latest;
    if (current.phase !== 'ready' || busy.current || document.visibilityState === 'hidden') return;
    busy.current = true;
    try {
      take(await refreshBoard(zaf, current.data));
    } catch {
      setState({ ...current, now: Date.now() + off.current });
    } finally {
      busy.current = false;
    }
  }, [zaf, take]);
  const name = useCallback(
    async (incidents: readonly TicketIncident[]) => {
      const { current } = latest;
      if (current.phase !== 'ready') return;
      const data = await withNames(zaf, current.data, incidents).catch(() => current.data);
      setState((now) => (now.phase === 'ready' ? { ...now, data } : now));
    },
    [zaf],
  );

  useEffect(() => {
    void load();
    let away = false;
    const tick = setInterval(() => !away && void refresh(), MINUTE);
    const back = (): void => {
      away = false;
      const { current } = latest;
      if (current.phase === 'ready' && Date.now() + off.current - current.readAt >= MINUTE) void refresh();
    };
    document.addEventListener('visibilitychange', back);
    const ends = [
      zaf.on('pane.activated', back),
      zaf.on('pane.deactivated', () => {
        away = true;
      }),
    ];
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', back);
      for (const end of ends) end();
    };
  }, [zaf, load, refresh]);
  return { state, load, name };
}
