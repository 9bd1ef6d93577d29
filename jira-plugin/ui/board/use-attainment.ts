import { useCallback, useEffect, useState } from 'react';
import type { AttainmentAnswer } from '../../resolvers/attainment';
import type { Because } from '../../resolvers/result';
import { ask } from '../admin/ask';

/** What was counted. */
export type AttainmentData = Extract<AttainmentAnswer, { state: 'ready' }>;

/** A period's incidents in one of their states. */
export type AttainmentState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'forbidden'; readonly because: Because }
  | { readonly phase: 'none' }
  | { readonly phase: 'ready'; readonly data: AttainmentData };

/** How deadlines were kept in a period; null: this month. Without a project, in the one where the page stands. */
export function useAttainment(period: string | null, project?: string) {
  const [state, setState] = useState<AttainmentState>({ phase: 'reading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    let wanted = true;
    setState({ phase: 'reading' });
    const payload = { ...(project ? { project } : {}), ...(period ? { period } : {}) };
    void ask<AttainmentAnswer>('attainment', payload).then((asked) => {
      if (!wanted) return;
      if (asked.kind === 'unreachable') return setState({ phase: 'failed' });
      if (asked.kind === 'refused') return setState({ phase: 'forbidden', because: asked.because });
      setState(asked.answer.state === 'none' ? { phase: 'none' } : { phase: 'ready', data: asked.answer });
    });
    return () => {
      wanted = false;
    };
  }, [period, project, tries]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { state, retry };
}
