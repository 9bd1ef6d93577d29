import { useCallback, useEffect, useState } from 'react';
import { type OrganizationStanding, supportNow } from '../../../core';
import type { OrganizationAnswer, Reporting } from '../../resolvers/organization';
import type { Because } from '../../resolvers/result';
import { askForOrganization } from './ask';

/** An organization with its people, and the incidents that its facts hold up. */
export interface OrganizationPage extends OrganizationStanding<Reporting> {
  readonly members: readonly Reporting[];
  readonly keys: Readonly<Record<string, string>>;
  readonly mayChange: boolean;
}

/** The panel in one of its states. */
export type OrganizationView =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'forbidden'; readonly because: Because }
  | { readonly phase: 'none'; readonly why: 'not-set-up' | 'no-organization' }
  | { readonly phase: 'ready'; readonly page: OrganizationPage };

/** The organization as it is now: asked for once, and after each change. What is shown stays until then. */
export function useOrganization(): { readonly view: OrganizationView; readonly reload: () => Promise<void> } {
  const [view, setView] = useState<OrganizationView>({ phase: 'loading' });
  const load = useCallback(async () => {
    try {
      const answer = await askForOrganization();
      if ('refused' in answer) return setView({ phase: 'forbidden', because: answer.refused });
      if (answer.state !== 'organization') return setView({ phase: 'none', why: answer.state });
      setView({ phase: 'ready', page: pageOf(answer) });
    } catch {
      setView((before) => (before.phase === 'ready' ? before : { phase: 'failed' }));
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  const reload = useCallback(async () => {
    setView((before) => (before.phase === 'failed' ? { phase: 'loading' } : before));
    await load();
  }, [load]);
  return { view, reload };
}

function pageOf(answer: Extract<OrganizationAnswer, { state: 'organization' }>): OrganizationPage {
  const { organization, agreement, members, held, keys, mayChange, policies, rejudgedAt, now } = answer;
  return {
    here: supportNow(policies, rejudgedAt, now),
    organization,
    agreement,
    members,
    held,
    keys,
    mayChange,
    mayReport: (person) => person.mayReport,
  };
}
