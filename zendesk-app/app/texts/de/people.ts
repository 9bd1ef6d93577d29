import type { Labels } from '../catalogue';

/** What only this app's sidebars of organizations and users say; the rest is said by the core's texts. */
export const peopleWords: Labels['people'] = {
  loading: 'Der Wartungsvertrag wird geladen',
  failed: {
    title: 'Der Wartungsvertrag konnte nicht geladen werden',
    text: 'Zendesk hat nicht geantwortet. Es wurde nichts geändert.',
  },
  forbidden: {
    title: 'Keine Berechtigung',
    text: 'Ihre Rolle in Zendesk kann keine Wartungsverträge lesen. Ein Administrator kann das ändern.',
  },
  notSetUp: {
    title: 'Noch nicht eingerichtet',
    text: 'Der Prozess ist für dieses Konto noch nicht eingerichtet. Ein Administrator kann das tun.',
  },
  whoEntersDates: 'Ein Administrator kann die Daten eintragen oder ändern.',
  whoLets: (name) => `Wer Benutzer bearbeiten darf, kann ${name} meldeberechtigt machen.`,
  notSaved: {
    organizationForbidden:
      'Zendesk erlaubt Ihnen nicht, Organisationen zu ändern. Ein Administrator kann Ihrer Rolle dieses Recht geben oder die Daten eintragen.',
    userForbidden:
      'Zendesk erlaubt Ihnen nicht, diese Person zu ändern. Ein Administrator kann Ihrer Rolle dieses Recht geben oder es selbst tun.',
    refused:
      'Zendesk hat das nicht angenommen. Ein Administrator kann die Felder von Organisationen und Benutzern ansehen.',
    unreachable: 'Zendesk hat nicht geantwortet. Es wurde nichts geändert; bitte erneut versuchen.',
  },
  user: {
    held: (name) => `Neue Vorfälle von ${name} werden angehalten`,
    staff: (name) => `${name} arbeitet im Support`,
    staffWhy: 'Nur Kunden melden Vorfälle.',
    noOrganization: (name) => `${name} zuerst einer Organisation zuordnen; alles Weitere folgt von selbst.`,
    takeBack: (name) => `${name} die Meldeberechtigung entziehen`,
    takeBackSure: 'Entziehen',
    keep: 'So lassen',
    notListed: (name) => `${name} steht nicht auf der Liste der Meldeberechtigten.`,
  },
  incidents: {
    title: (name) => `Offene Vorfälle von ${name}`,
    none: (name) => `${name} hat keinen offenen Vorfall.`,
    firstResponse: 'Erste Antwort',
    customerResponse: 'Antwort',
    statusUpdate: 'Statusmeldung',
    closes: (when) => `Schließt ${when}`,
    nothingDue: 'Nichts ist fällig.',
    held: 'Angehalten',
  },
  tryAgain: 'Erneut versuchen',
};
