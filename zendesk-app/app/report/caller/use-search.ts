import { useEffect, useState } from 'react';
import type { Zaf } from '../../zaf/zaf';
import { type Caller, findCallers } from './caller';

export type Search =
  | { readonly phase: 'none' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'found'; readonly query: string; readonly callers: readonly Caller[] };

/** Typing rests for so long before Zendesk is asked (ms). */
const REST = 200;
const SHORTEST = 2;

/** Who answers to what is typed; null: nothing is searched. */
export function useSearch(zaf: Zaf, typed: string | null): Search {
  const [search, setSearch] = useState<Search>({ phase: 'none' });
  useEffect(() => {
    const query = typed?.trim() ?? '';
    if (query.length < SHORTEST) return setSearch({ phase: 'none' });
    let latest = true;
    const timer = setTimeout(() => {
      findCallers(zaf, query).then(
        (callers) => latest && setSearch({ phase: 'found', query, callers }),
        () => latest && setSearch({ phase: 'failed' }),
      );
    }, REST);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [zaf, typed]);
  return search;
}
