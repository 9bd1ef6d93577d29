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
  onlyAdministrators: 'Das kann nur, wer Jira verwaltet. Bitte jemanden von dort fragen.',
  somebody: 'Jemand',
  stillOn: 'Der Prozess ist in diesem Projekt eingeschaltet. Bitte zuerst ausschalten.',
  noFormer:
    'Es ist nicht bekannt, welchen Workflow das Projekt vorher hatte. Bitte in seinen Einstellungen einen wählen.',
  notSetUp: 'Der Prozess ist in diesem Projekt nicht eingerichtet. Bitte zuerst einrichten.',
};
