import type { SetupBlocks } from '../setup-blocked';

/** What keeps setup from going on, and what to do about it. */
export const setupBlocks: SetupBlocks = {
  'workflow-incomplete': (about) =>
    `Dem Workflow ${about} fehlen Übergänge, nachdem er gespeichert wurde. Bitte die Einrichtung erneut ausführen.`,
  'resolution-missing': (about) =>
    `Es gibt keine Lösung „${about}“: Das Schließen setzt sie. Bitte anlegen (Einstellungen, Vorgänge, Lösungen).`,
  'project-unfit': (about) =>
    `${about} ist kein vom Unternehmen verwaltetes Serviceprojekt: Der Prozess braucht eines, für seinen Workflow. Bitte ein anderes wählen.`,
  'desk-unseen': (about) =>
    `Die App darf den Service Desk von ${about} nicht sehen. Bitte ihrem Konto Zugriff auf das Projekt geben.`,
  'role-missing': (about) =>
    `Auf der Site gibt es keine Projektrolle „${about}“: Jedes Serviceprojekt hat sie. Bitte anlegen.`,
  'priorities-missing': (about) =>
    `Auf der Site fehlen diese Prioritäten: ${about}. Bitte anlegen (Einstellungen, Vorgänge, Prioritäten).`,
  'field-missing': (about) => `Auf der Site fehlt das Feld vom Typ ${about}: Ist Jira Service Management installiert?`,
  'field-without-context': (about) =>
    `Das Feld ${about} hat keinen Kontext. Bitte einen geben (Einstellungen, Vorgänge, Benutzerdefinierte Felder).`,
  'no-account': () => 'Die App handelt nicht unter einem eigenen Konto. Bitte erneut installieren.',
  'no-issue-type': (about) => `Das Projekt ${about} hat keinen Vorgangstyp. Bitte einen geben.`,
  'jira-refused': (about) => `Jira hat es abgelehnt: ${about}`,
};
