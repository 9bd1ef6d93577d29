import { useCallback, useEffect, useRef, useState } from 'react';
import type { Zaf } from '../zaf/zaf';

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly value: T };

/** What a page shows: read once, and again when asked or when the agent comes back to it. What is shown stays until then. */
export function useLoaded<T>(
  zaf: Zaf,
  load: (zaf: Zaf) => Promise<T>,
): { readonly view: Loaded<T>; readonly reload: () => Promise<void> } {
  const [view, setView] = useState<Loaded<T>>({ phase: 'loading' });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const next: Loaded<T> = await load(zaf).then(
      (value) => ({ phase: 'ready', value }),
      (error: unknown) => ({ phase: 'failed', error }),
    );
    // An answer that was overtaken says what was.
    if (mine === latest.current) setView(next);
  }, [zaf, load]);
  useEffect(() => {
    void reload();
    return zaf.on('app.activated', (message) => {
      const first = (message as { readonly firstLoad?: unknown } | undefined)?.firstLoad;
      if (first !== true) void reload();
    });
  }, [zaf, reload]);
  return { view, reload };
}
