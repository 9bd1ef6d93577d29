import { useCallback, useEffect, useRef, useState } from 'react';
import type { Judged } from '../../../core';
import { correction } from '../zaf/host-clock';
import type { Zaf } from '../zaf/zaf';
import { judgeTicket } from './judge';
import { type Loaded, type LoadedTicket, loadTicket, reloadTicket } from './load/load-ticket';
import { readingText } from './load/reading-text';

export type TicketView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'none'; readonly why: 'not-set-up' | 'too-old' }
  | { readonly phase: 'ready'; readonly ticket: LoadedTicket; readonly judged: Judged };

const MINUTE = 60_000;

/** The ticket as it is now: read once, read on when it was saved, judged anew each minute without a request. */
export function useTicket(zaf: Zaf): {
  readonly view: TicketView;
  readonly reload: () => Promise<LoadedTicket | null>;
} {
  const [view, setView] = useState<TicketView>({ phase: 'loading' });
  const known = useRef<LoadedTicket | null>(null);
  const off = useRef(0);
  const clock = useCallback(() => Date.now() + off.current, []);

  const take = useCallback(
    async (read: Promise<Loaded>): Promise<LoadedTicket | null> => {
      try {
        const loaded = await read;
        if (loaded.kind !== 'ticket') {
          setView({ phase: 'none', why: loaded.kind });
          return null;
        }
        const { ticket } = loaded;
        known.current = ticket;
        off.current = correction(ticket.read.date, Date.now());
        setView({ phase: 'ready', ticket, judged: await readingText(() => judgeTicket(ticket, clock())) });
        return ticket;
      } catch (error) {
        setView({ phase: 'failed', error });
        return null;
      }
    },
    [clock],
  );
  const reload = useCallback(
    () => take(known.current ? reloadTicket(zaf, known.current, clock) : loadTicket(zaf, clock)),
    [zaf, take, clock],
  );

  useEffect(() => {
    void take(loadTicket(zaf, clock));
    const ends = ['ticket.saved', 'ticket.updated'].map((event) => zaf.on(event, () => void reload()));
    const tick = setInterval(() => {
      setView((now) => (now.phase === 'ready' ? { ...now, judged: judgeTicket(now.ticket, clock()) } : now));
    }, MINUTE);
    return () => {
      clearInterval(tick);
      for (const end of ends) end();
    };
  }, [zaf, take, reload, clock]);
  return { view, reload };
}
