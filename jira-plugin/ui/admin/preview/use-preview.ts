import { useEffect, useState } from 'react';
import { addToSummary, EMPTY_SUMMARY, keepWorst, type Policy, type Preview } from '../../../../core';
import type { PreviewPage } from '../../../resolvers/preview';
import { ask } from '../ask';

/** What a change would do, as far as it was looked at. */
export interface PreviewFound {
  /** Had it been theirs from the report on. */
  readonly comparison: Preview;
  /** The open ones, judged anew now. */
  readonly anew: Preview;
  /** Issues that were looked at, and how many there are, about. */
  readonly looked: number;
  readonly all: number;
  readonly unread: number;
  /** Issue keys by incident number. */
  readonly keys: ReadonlyMap<string, string>;
}

export type PreviewView =
  | { readonly phase: 'reading'; readonly done: number; readonly all: number }
  | { readonly phase: 'failed' }
  | { readonly phase: 'ready'; readonly found: PreviewFound };

/** A preview is looked at by a person who waits: the incidents that changed last are read, and how many there are is said. */
const MOST = { open: 200, closed: 50 } as const;
const KEPT = 500;

const NOTHING: Preview = { summary: EMPTY_SUMMARY, changed: [] };
const EMPTY: PreviewFound = { comparison: NOTHING, anew: NOTHING, looked: 0, all: 0, unread: 0, keys: new Map() };

/** Asks page by page; leaving the page ends it. `again` begins anew. */
export function usePreview(changed: Policy): { readonly view: PreviewView; readonly again: () => void } {
  const [view, setView] = useState<PreviewView>({ phase: 'reading', done: 0, all: 0 });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is the reason to begin anew
  useEffect(() => {
    let left = false;
    const run = async (): Promise<void> => {
      let found = EMPTY;
      for (const which of ['open', 'closed'] as const) {
        let page: PreviewPage | null = null;
        for (let read = 0; read < MOST[which] && page?.pageToken !== null; ) {
          const asked = await askFor(changed, which, page);
          if (left) return;
          if (!asked) return setView({ phase: 'failed' });
          const first = page === null;
          page = asked;
          const looked = page.comparison.length + page.others + page.unread;
          read += looked;
          found = { ...added(found, page), looked: found.looked + looked, all: found.all + (first ? page.all : 0) };
          setView({ phase: 'reading', done: found.looked, all: found.all });
          if (looked === 0) break;
        }
      }
      setView({ phase: 'ready', found });
    };
    setView({ phase: 'reading', done: 0, all: 0 });
    void run();
    return () => {
      left = true;
    };
  }, [changed, attempt]);
  return { view, again: () => setAttempt(attempt + 1) };
}

/** Null where the app refused or did not answer. */
async function askFor(
  policy: Policy,
  which: 'open' | 'closed',
  before: PreviewPage | null,
): Promise<PreviewPage | null> {
  const next = before?.pageToken ? { minutes: before.minutes, pageToken: before.pageToken } : {};
  const asked = await ask<PreviewPage>('previewPolicy', { policy, which, ...next });
  return asked.kind === 'answered' ? asked.answer : null;
}

const joined = ({ summary, changed }: Preview, incidents: PreviewPage['comparison']): Preview => ({
  summary: incidents.reduce(addToSummary, summary),
  changed: incidents.reduce((kept, incident) => keepWorst(kept, incident, KEPT), changed),
});

const added = (found: PreviewFound, page: PreviewPage): PreviewFound => ({
  ...found,
  comparison: joined(found.comparison, page.comparison),
  anew: joined(found.anew, page.anew),
  unread: found.unread + page.unread,
  keys: new Map([...found.keys, ...Object.entries(page.keys)]),
});
