import { view as bridge } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type PortalReader, portalReader, type RequestView } from '../../../core';
import { askForRequest } from './ask';

/** The panel in one of its states. */
export type RequestPhase =
  | { readonly phase: 'loading' | 'failed' | 'hidden' | 'nothing' }
  | { readonly phase: 'ready'; readonly view: RequestView; readonly reader: PortalReader };

interface Loaded {
  readonly view: RequestView;
  /** The reader's own zone, where Jira knows it. */
  readonly zone: string | undefined;
  /** How far Jira's clock is ahead of this one. */
  readonly ahead: number;
}

const MINUTE = 60_000;
/** What the process makes of something that was done comes a moment after it was done. */
const AFTERWARDS = 4000;

interface Request {
  readonly state: RequestPhase;
  /** Asks again, now and once more when the process has done its part. */
  readonly reload: () => Promise<void>;
}

/** The request as it is now: asked for once, and after each act; today becomes yesterday without a call. */
export function useRequest(): Request {
  const [phase, setPhase] = useState<'loading' | 'failed' | 'hidden' | 'nothing' | 'ready'>('loading');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [, tick] = useState(0);
  const later = useRef<ReturnType<typeof setTimeout>>();

  const load = useCallback(async () => {
    try {
      const [answer, { timezone }] = await Promise.all([askForRequest(), bridge.getContext()]);
      if ('refused' in answer) return setPhase('hidden');
      if (answer.state !== 'incident') return setPhase('nothing');
      setLoaded({ view: answer.view, zone: timezone, ahead: answer.now - Date.now() });
      setPhase('ready');
    } catch {
      setPhase((before) => (before === 'ready' ? before : 'failed'));
    }
  }, []);
  useEffect(() => {
    void load();
    const minutes = setInterval(() => tick((count) => count + 1), MINUTE);
    return () => {
      clearInterval(minutes);
      clearTimeout(later.current);
    };
  }, [load]);
  const reload = useCallback(async () => {
    setPhase((before) => (before === 'failed' ? 'loading' : before));
    await load();
    clearTimeout(later.current);
    later.current = setTimeout(() => void load(), AFTERWARDS);
  }, [load]);
  if (phase !== 'ready' || !loaded) return { state: { phase: phase === 'ready' ? 'loading' : phase }, reload };
  const { view, zone, ahead } = loaded;
  return { state: { phase, view, reader: portalReader(zone, view.timeZone, Date.now() + ahead) }, reload };
}
