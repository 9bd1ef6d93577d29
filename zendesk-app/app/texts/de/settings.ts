import type { Labels } from '../catalogue';

/** What administrators read around the tabs of the settings. */
export const settingsWords: Labels['settings'] = {
  name: 'Einstellungen',
  tabs: {
    setup: 'Einrichtung',
    policy: 'Richtlinie',
    agreements: 'Organisationen',
    changes: 'Änderungen',
    health: 'Zustand',
  },
  notSetUp: {
    title: 'Der Prozess ist hier noch nicht eingerichtet',
    text: 'Seine Richtlinie liegt auf Zendesk, sobald der Dienst das Konto eingerichtet hat.',
  },
  failed: {
    title: 'Die Einstellungen konnten nicht gelesen werden',
    text: 'Zendesk hat sie nicht geliefert. Es wurde nichts geändert.',
  },
  faultyVersion: {
    title: 'Eine Version der Richtlinie ist nicht lesbar',
    text: (version) =>
      `Version ${version} liegt auf Zendesk und ist fehlerhaft, daher gilt sie nicht. Bitte ihren Datensatz unter „Objekte“ berichtigen oder löschen, dann diese Seite neu laden.`,
  },
};
