import { useCallback, useState } from 'react';
import { defaultPolicy, draftOf, laidOver, type PolicyDraft } from '../../../core';
import type { PoliciesAnswer } from '../../resolvers/policy';
import type { Because } from '../../resolvers/result';
import { ask } from './ask';

export type PoliciesView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'forbidden'; readonly because: Because }
  | { readonly phase: 'ready'; readonly answer: PoliciesAnswer };

export interface Policies {
  readonly view: PoliciesView;
  /** What was entered and not saved; it outlives a look at another tab. */
  readonly draft: PolicyDraft | null;
  readonly change: (change: (draft: PolicyDraft) => PolicyDraft) => void;
  /** Reads the versions again and lays the draft over the newest; `fresh`: what was entered is saved, or given up. */
  readonly load: (fresh?: boolean) => Promise<void>;
}

/** Every version of the policy, and the one that is being entered. */
export function usePolicies(): Policies {
  const [view, setView] = useState<PoliciesView>({ phase: 'loading' });
  const [draft, setDraft] = useState<PolicyDraft | null>(null);
  const load = useCallback(async (fresh = false): Promise<void> => {
    const asked = await ask<PoliciesAnswer>('policies');
    if (asked.kind === 'refused') return setView({ phase: 'forbidden', because: asked.because });
    if (asked.kind === 'unreachable')
      return setView((before) => (before.phase === 'ready' ? before : { phase: 'failed' }));
    const base = asked.answer.versions.at(-1)?.policy ?? defaultPolicy;
    setDraft((before) => (before && !fresh ? laidOver(before, base) : draftOf(base)));
    setView({ phase: 'ready', answer: asked.answer });
  }, []);
  const change = useCallback(
    (edit: (draft: PolicyDraft) => PolicyDraft) => setDraft((before) => before && edit(before)),
    [],
  );
  return { view, draft, change, load };
}
