import type { AppRefusal } from '../app-refusal';

/** What is wrong, then what to do or who can lift it. */
export const appRefusals: Readonly<Record<AppRefusal, string>> = {
  'administrators-only': 'Das kann nur, wer Jira verwaltet. Bitte jemanden von dort fragen.',
  'still-on': 'Der Prozess ist in diesem Projekt eingeschaltet. Bitte zuerst ausschalten.',
  'no-former-workflow':
    'Es ist nicht bekannt, welchen Workflow das Projekt vorher hatte. Bitte in seinen Einstellungen einen wählen.',
  'not-set-up': 'Der Prozess ist in diesem Projekt nicht eingerichtet. Bitte zuerst einrichten.',
  'no-one-organization': 'Der Kunde gehört zu keiner oder zu mehreren Organisationen: Bitte eine nennen.',
  'no-room':
    'Jira hat keinen Platz für weitere Änderungen an dieser Organisation. Bitte eine neue Organisation anlegen und ihre Personen dorthin verschieben.',
  'not-understood': 'Die App hat das nicht verstanden. Bitte die Seite neu laden.',
};
