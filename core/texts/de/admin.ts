import type { adminWords as english } from '../en/admin';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page around its tabs, and when they may not do something. */
export const adminWords: Worded<typeof english> = {
  tabs: {
    setup: 'Einrichtung',
    policy: 'Richtlinie',
    agreements: 'Organisationen',
    changes: 'Änderungen',
    health: 'Zustand',
  },
  loading: 'Die Site wird geprüft',
  failed: {
    title: 'Jira hat nicht geantwortet',
    text: 'Es wurde nichts geändert.',
  },
  forbidden: 'Diese Seite ist für Administratoren',
  tryAgain: 'Erneut versuchen',
  somebody: 'Jemand',
};
