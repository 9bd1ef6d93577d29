import { useCallback, useEffect, useRef, useState } from 'react';
import type { Zaf } from '../zaf/zaf';

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly value: T };

/** Reads again. With `keep` what is shown stays where that fails: something may be half typed in it. */
export type Reload = (keep?: 'keep') => Promise<void>;

/** What a page shows: read once, and again when asked or when the agent comes back to it. What is shown stays until then. */
export function useLoaded<T>(
  zaf: Zaf,
  load: (zaf: Zaf) => Promise<T>,
): { readonly view: Loaded<T>; readonly reload: Reload } {
  const [view, setView] = useState<Loaded<T>>({ phase: 'loading' });
  const latest = useRef(0);
  const reload: Reload = useCallback(
    async (keep) => {
      latest.current += 1;
      const mine = latest.current;
      const next: Loaded<T> = await load(zaf).then(
        (value) => ({ phase: 'ready', value }),
        (error: unknown) => ({ phase: 'failed', error }),
      );
      // An answer that was overtaken says what was.
      if (mine !== latest.current) return;
      setView((now) => (keep && now.phase === 'ready' && next.phase === 'failed' ? now : next));
    },
    [zaf, load],
  );
  useEffect(() => {
    void reload();
    return zaf.on('app.activated', (message) => {
      const first = (message as { readonly firstLoad?: unknown } | undefined)?.firstLoad;
      if (first !== true) void reload('keep');
    });
  }, [zaf, reload]);
  return { view, reload };
}
