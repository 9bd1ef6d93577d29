import { useCallback, useEffect, useRef, useState } from 'react';
import type { Because } from '../../../resolvers/result';
import type { SetupAnswer } from '../../../resolvers/setup';
import type { SetupOutcome } from '../../../store/setup-outcome';
import { adminSetup } from '../../texts/admin';
import { refusedText } from '../../texts/refused';
import { type Asked, ask } from '../ask';

export type SetupView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'forbidden'; readonly because: Because }
  | { readonly phase: 'ready'; readonly answer: SetupAnswer };

/** A run of setup that this page asked for, as far as it has come. */
export interface SetupRun {
  /** Null while it waits for its turn. */
  readonly outcome: SetupOutcome | null;
  readonly late: boolean;
}

const EVERY = 1_500;
const LATE_AFTER = 60;

/** The checklist's side of the app: what stands, what is being made, and what is asked for. */
export function useSetup() {
  const [view, setView] = useState<SetupView>({ phase: 'loading' });
  const [run, setRun] = useState<SetupRun | null>(null);
  const [finished, setFinished] = useState<SetupOutcome | null>(null);
  const [notDone, setNotDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );

  const look = useCallback(async (projectKey?: string): Promise<void> => {
    setBusy(true);
    const asked = await ask<SetupAnswer>('setupState', projectKey === undefined ? {} : { projectKey });
    setBusy(false);
    if (asked.kind === 'answered') setView({ phase: 'ready', answer: asked.answer });
    else if (asked.kind === 'refused') setView({ phase: 'forbidden', because: asked.because });
    else setView({ phase: 'failed' });
  }, []);
  useEffect(() => void look(), [look]);

  /** Asks for something that is done at once, then looks again. */
  const change = async (
    name: string,
    payload: { readonly projectKey: string } & Readonly<Record<string, unknown>>,
  ): Promise<void> => {
    setNotDone(null);
    setFinished(null);
    setBusy(true);
    const asked = await ask(name, payload);
    setBusy(false);
    if (asked.kind !== 'answered') return setNotDone(reasonOf(asked));
    await look(payload.projectKey);
  };

  /** Lets setup run, and follows it until it is through. */
  const setUp = async (projectKey: string): Promise<void> => {
    setNotDone(null);
    setFinished(null);
    const asked = await ask<{ run: string }>('setup', { projectKey });
    if (asked.kind !== 'answered') return setNotDone(reasonOf(asked));
    const { run: own } = asked.answer;
    setRun({ outcome: null, late: false });
    for (let looks = 1; !gone.current; looks += 1) {
      const answered = await ask<{ outcome: SetupOutcome | null }>('setupResult', { projectKey });
      const outcome = answered.kind === 'answered' ? answered.answer.outcome : null;
      const told = outcome?.run === own ? outcome : null;
      if (told && told.running === null) {
        setRun(null);
        setFinished(told);
        return look(projectKey);
      }
      setRun({ outcome: told, late: looks > LATE_AFTER });
      await new Promise((done) => setTimeout(done, EVERY));
    }
  };
  return { view, run, finished, notDone, busy, look, change, setUp };
}

const reasonOf = (asked: Exclude<Asked<object>, { kind: 'answered' }>): string =>
  asked.kind === 'refused' ? refusedText(asked.because) : adminSetup.unreachable;
