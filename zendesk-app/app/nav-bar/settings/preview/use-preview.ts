import { useEffect, useState } from 'react';
import type { Policy, Preview } from '../../../../../core';
import { loadTextReader } from '../../../ticket/load/text-reader';
import type { Zaf } from '../../../zaf/zaf';
import type { AccountFacts } from '../load/versions';
import { previewInPieces } from './compare';
import { type ReadIncidents, readIncidents } from './read-incidents';

export type PreviewView =
  | { readonly phase: 'reading'; readonly done: number; readonly all: number }
  | { readonly phase: 'failed' }
  | {
      readonly phase: 'ready';
      readonly incidents: ReadIncidents;
      /** Had it been theirs from the report on. */
      readonly comparison: Preview;
      /** The open ones, judged anew now. */
      readonly anew: Preview;
    };

export interface PreviewAsked {
  readonly zaf: Zaf;
  readonly setup: AccountFacts;
  readonly changed: Policy;
  /** Epoch ms. */
  readonly now: number;
}

/** Reads and compares; leaving the page ends it. `again` begins anew. */
export function usePreview({ zaf, setup, changed, now }: PreviewAsked): {
  readonly view: PreviewView;
  readonly again: () => void;
} {
  const [view, setView] = useState<PreviewView>({ phase: 'reading', done: 0, all: 0 });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is the reason to begin anew
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const onProgress = (done: number, all: number): void => {
      if (!signal.aborted) setView({ phase: 'reading', done, all });
    };
    const run = async (): Promise<PreviewView> => {
      const [incidents] = await Promise.all([
        readIncidents(zaf, { setup, now, signal, onProgress }),
        // Reports without answers are read by their words, and those come late.
        loadTextReader(),
      ]);
      const both = [...incidents.open, ...incidents.closed];
      const { policies } = setup;
      return {
        phase: 'ready',
        incidents,
        comparison: await previewInPieces(both, policies, changed, { now, kind: 'from-the-report', signal }),
        anew: await previewInPieces(incidents.open, policies, changed, { now, kind: 'judged-anew', signal }),
      };
    };
    run().then(
      (next) => !signal.aborted && setView(next),
      () => !signal.aborted && setView({ phase: 'failed' }),
    );
    return () => abort.abort();
  }, [zaf, setup, changed, now, attempt]);
  return { view, again: () => setAttempt(attempt + 1) };
}
