import { useCallback, useEffect, useState } from 'react';
import { type AccountSetup, readAccountSetup } from '../account/account-setup';
import { correction } from '../zaf/host-clock';
import type { Zaf } from '../zaf/zaf';
import type { Caller } from './caller/caller';
import type { Draft } from './draft';
import type { JudgedReport } from './judge-report';

export type SetupView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'not-set-up' }
  | { readonly phase: 'ready'; readonly setup: AccountSetup };

/** What the account's process is: read once; one request. */
export function useSetup(zaf: Zaf): { readonly view: SetupView; readonly retry: () => void } {
  const [view, setView] = useState<SetupView>({ phase: 'loading' });
  const load = useCallback(() => {
    setView({ phase: 'loading' });
    readAccountSetup(zaf).then(
      (setup) => setView(setup ? { phase: 'ready', setup } : { phase: 'not-set-up' }),
      (error: unknown) => setView({ phase: 'failed', error }),
    );
  }, [zaf]);
  useEffect(load, [load]);
  return { view, retry: load };
}

const MINUTE = 60_000;

export const taking = () => import('./taking');

/** What would become of the draft if it were saved now: anew with every change, and each minute. */
export function useJudged(setup: AccountSetup, caller: Caller | null, draft: Draft): JudgedReport | null {
  const [judged, setJudged] = useState<JudgedReport | null>(null);
  const [tick, setTick] = useState(0);
  useEffect(() => {
    void taking();
    const timer = setInterval(() => setTick((count) => count + 1), MINUTE);
    return () => clearInterval(timer);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute it is judged anew.
  useEffect(() => {
    if (!caller) return setJudged(null);
    let latest = true;
    const now = (): number => Date.now() + correction(setup.date, setup.readAt);
    taking()
      .then(({ judgedWhole }) => judgedWhole(setup, caller, draft, now()))
      .then(
        (made) => latest && setJudged(made),
        () => undefined,
      );
    return () => {
      latest = false;
    };
  }, [setup, caller, draft, tick]);
  return judged;
}
