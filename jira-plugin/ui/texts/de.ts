import type { Labels } from './catalogue';

/** The labels of this app's screens for agents in German. */
export const labels: Labels = {
  reading: (key) => (key === '' ? 'Der Verlauf wird gelesen' : `Der Verlauf von ${key} wird gelesen`),
  failed: {
    title: 'Der Prozess konnte nicht geladen werden',
    text: 'Jira hat nicht rechtzeitig geantwortet. Es wurde nichts geändert.',
  },
  forbidden: {
    title: 'Keine Berechtigung',
    ask: 'Wer Jira verwaltet, kann Ihnen eine Rolle in diesem Projekt geben.',
  },
  notIncident: {
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
  ask: {
    hint: (name) =>
      `Es ist eine interne Notiz, die nennt, wer gefragt wird; Jira sagt es ihnen. ${name} bekommt keine Mail.`,
    nobody: 'Hier hat niemand die Rolle Support Manager. Wer Jira verwaltet, kann sie jemandem geben.',
  },
  organization: {
    loading: 'Der Wartungsvertrag wird geladen',
    failed: {
      title: 'Der Wartungsvertrag konnte nicht geladen werden',
      text: 'Jira hat nicht rechtzeitig geantwortet. Es wurde nichts geändert.',
    },
    notSetUp: 'Noch nicht eingerichtet',
    none: { title: 'Keine Organisation', text: 'Bitte eine Organisation öffnen; hier steht dann ihr Wartungsvertrag.' },
    whoEntersDates: 'Ein Manager oder ein Administrator kann die Daten eintragen oder ändern.',
    whoLets: (name) => `Ein Manager oder ein Administrator kann ${name} meldeberechtigt machen.`,
  },
  copyHint: 'Alles markieren, dann kopieren.',
  close: 'Schließen',
};
