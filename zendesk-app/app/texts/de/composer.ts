import type { Labels } from '../catalogue';

/** The labels of what belongs to Zendesk's own composer, where the reply itself is written. */
export const composerWords: Labels['composer'] = {
  statusUpdate: 'Statusmeldung',
  statusUpdateHint: 'Sie geht ohne Art hinaus. Zum Senden erneut absenden.',
  countsAsFirst: 'Sie zählt als erste Antwort: Bisher gab es keine.',
  add: 'In die Antwort einfügen',
  added: 'Es steht in der Antwort. Nach Belieben bearbeiten, dann absenden.',
  notAdded: 'Nicht in die Antwort eingefügt',
  stop: 'Noch nicht gesendet: Die Eingaben im Panel „Support-Prozess“ stehen nicht im Text. Dort „In die Antwort einfügen“ wählen und erneut absenden.',
  notSet: {
    text: 'Zendesk hat den Text nicht angenommen. Alle Eingaben sind noch da; bitte erneut versuchen.',
    type: 'Der Text steht in der Antwort, aber Zendesk hat seine Art nicht angenommen. Alle Eingaben sind noch da; bitte erneut versuchen.',
    status:
      'Text und Art stehen in der Antwort, aber Zendesk hat den Status nicht angenommen. Bitte über die Schaltfläche „Senden“ wählen oder erneut versuchen.',
  },
};
