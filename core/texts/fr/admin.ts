import type { adminWords as english } from '../en/admin';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page around its tabs, and when they may not do something. */
export const adminWords: Worded<typeof english> = {
  tabs: {
    setup: 'Configuration',
    policy: 'Règles',
    agreements: 'Organisations',
    changes: 'Modifications',
    health: 'État',
  },
  loading: 'Vérification du site',
  failed: {
    title: 'Jira n’a pas répondu',
    text: 'Rien n’a été modifié.',
  },
  forbidden: 'Cette page est réservée aux administrateurs',
  tryAgain: 'Réessayer',
  somebody: 'Quelqu’un',
};
