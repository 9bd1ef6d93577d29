import type { Labels } from './catalogue';

/** The labels of this app's screens for agents in German. */
export const labels: Labels = {
  reading: 'Der Verlauf wird gelesen',
  failed: {
    title: 'Der Prozess konnte nicht geladen werden',
    text: 'Jira hat nicht rechtzeitig geantwortet. Es wurde nichts geändert.',
  },
  forbidden: {
    title: 'Keine Berechtigung',
    ask: 'Wer Jira verwaltet, kann Ihnen eine Rolle in diesem Projekt geben.',
  },
  notIncident: {
    title: 'Kein Vorfall',
    notSetUp: 'Der Prozess ist hier noch nicht eingerichtet. Ein Administrator kann das tun.',
    other: 'Dieser Vorgang gehört nicht zum Prozess.',
  },
  send: {
    title: (name) => `Antwort an ${name}`,
    words: 'Ihr Text',
    send: (name) => `An ${name} senden`,
    note: 'Als interne Notiz speichern',
    nothing: 'Bitte eingeben, was gesagt werden soll.',
    consequences: 'Beim Senden',
    sent: (name) => `An ${name} gesendet.`,
    noted: 'Als interne Notiz gespeichert.',
    notSent: 'Nicht gesendet',
    notNoted: 'Die Notiz wurde nicht gespeichert',
  },
  close: 'Schließen',
};
