import { useCallback, useEffect, useState } from 'react';
import { draftOf, laidOver, type PolicyDraft } from '../../../../core';
import type { Zaf } from '../../zaf/zaf';
import { type Account, readAccount } from './load/account';

/** The tabs of the settings, in their order. */
export const SETTINGS_TABS = ['setup', 'policy', 'agreements', 'changes', 'health'] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

export type SettingsView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly account: Account };

/** What was entered and not saved. It outlives the page: a look at the board loses nothing. */
let kept: PolicyDraft | null = null;

export interface Settings {
  readonly view: SettingsView;
  readonly draft: PolicyDraft | null;
  readonly setDraft: (draft: PolicyDraft) => void;
  /** Reads the account again and lays the draft over what it finds; gives it, or null where it could not be read. */
  readonly reload: () => Promise<Account | null>;
  /** Epoch ms, by the host's clock. */
  readonly now: () => number;
}

export function useSettings(zaf: Zaf): Settings {
  const [view, setView] = useState<SettingsView>({ phase: 'loading' });
  const [draft, setOwnDraft] = useState<PolicyDraft | null>(kept);
  const setDraft = useCallback((next: PolicyDraft | null) => {
    kept = next;
    setOwnDraft(next);
  }, []);
  const reload = useCallback(async (): Promise<Account | null> => {
    try {
      const account = await readAccount(zaf);
      const latest = account.versions.at(-1)?.policy;
      setDraft(latest ? (kept ? laidOver(kept, latest) : draftOf(latest)) : null);
      setView({ phase: 'ready', account });
      return account;
    } catch (error) {
      setView({ phase: 'failed', error });
      return null;
    }
  }, [zaf, setDraft]);
  useEffect(() => void reload(), [reload]);
  const off = view.phase === 'ready' ? view.account.off : 0;
  return { view, draft, setDraft, reload, now: useCallback(() => Date.now() + off, [off]) };
}
