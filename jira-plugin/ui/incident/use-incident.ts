import { useCallback, useEffect, useState } from 'react';
import { type Actor, type Judged, judgeFor, type ReviewInput } from '../../../core';
import type { PanelAnswer } from '../../resolvers/panel';
import type { Because } from '../../resolvers/result';
import { askForPanel } from './ask';

/** The panel in one of its states. */
export type IncidentView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'forbidden'; readonly because: Because }
  | { readonly phase: 'none'; readonly why: 'not-set-up' | 'no-incident' }
  | { readonly phase: 'ready'; readonly judged: Judged; readonly me: Actor; readonly place: Place };

/** What Jira knows around the incident, and the process does not need. */
export type Place = Pick<Extract<PanelAnswer, { state: 'incident' }>, 'keys' | 'hasManagers' | 'asked'>;

interface Loaded {
  readonly input: ReviewInput;
  readonly me: Actor;
  readonly place: Place;
  /** How far Jira's clock is ahead of this one. */
  readonly ahead: number;
}

const MINUTE = 60_000;

/** The incident as it is now: asked for once, and after each act; judged anew each minute without a call. */
export function useIncident(): { readonly view: IncidentView; readonly reload: () => Promise<void> } {
  const [view, setView] = useState<IncidentView>({ phase: 'loading' });
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  const reload = useCallback(async () => {
    try {
      const answer = await askForPanel();
      if ('refused' in answer) return setView({ phase: 'forbidden', because: answer.refused });
      if (answer.state !== 'incident') return setView({ phase: 'none', why: answer.state });
      const { input, me, now, keys, hasManagers, asked } = answer;
      const place = { keys, hasManagers, asked };
      setLoaded({ input, me, place, ahead: now - Date.now() });
      setView({ phase: 'ready', judged: judgeFor(input, now), me, place });
    } catch {
      setView((before) => (before.phase === 'ready' ? before : { phase: 'failed' }));
    }
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  useEffect(() => {
    if (!loaded) return;
    const { input, me, place, ahead } = loaded;
    const tick = setInterval(
      () => setView({ phase: 'ready', judged: judgeFor(input, Date.now() + ahead), me, place }),
      MINUTE,
    );
    return () => clearInterval(tick);
  }, [loaded]);
  const retry = useCallback(async () => {
    setView((before) => (before.phase === 'failed' ? { phase: 'loading' } : before));
    await reload();
  }, [reload]);
  return { view, reload: retry };
}
