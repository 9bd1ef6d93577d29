import type { Labels } from '../catalogue';

/** The labels of the organization's and the user's sidebar; what agreements and verdicts mean is said by the core's texts. */
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
  agreement: 'Wartungsvertrag',
  enterDates: 'Daten eintragen',
  changeDates: 'Daten ändern',
  whoEntersDates: 'Ein Administrator kann die Daten eintragen oder ändern.',
  onHold: 'Deswegen angehalten:',
  waiting: {
    title: 'Eine Entscheidung steht aus',
    notOnList: (name) => `${name} steht nicht auf der Liste`,
    reported: (name) => `Gemeldet von ${name}: Vorfall`,
    told: (name, incidents) => `${incidents === 1 ? 'Er ist' : 'Sie sind'} angehalten, und ${name} weiß, warum.`,
    agreementToo: 'Außerdem ist ein Wartungsvertrag nötig, der heute gilt.',
    oncePermitted: (name, what) => `Sobald ${name} meldeberechtigt ist: ${what}`,
    stranger: (name, organization) => `${name} gehört nicht mehr zu ${organization}.`,
    who: (name) => `Wer Benutzer bearbeiten darf, kann ${name} meldeberechtigt machen.`,
  },
  letReport: (name) => `${name} melden lassen`,
  mayReport: 'Meldeberechtigt',
  people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  nobody: 'Noch niemand. Vorfälle werden angehalten, bis jemand auf der Liste steht.',
  nobodyNeeded: 'Niemand. Die Richtlinie verlangt keine Liste: Alle dürfen melden.',
  remove: 'Entfernen',
  removeName: (name) => `${name} entfernen`,
  keepName: (name) => `${name} behalten`,
  removeWhat: (name, required) =>
    required
      ? `Neue Vorfälle von ${name} werden angehalten. Begonnene laufen weiter.`
      : `Die Richtlinie verlangt keine Liste: ${name} darf trotzdem melden.`,
  add: {
    title: 'Person hinzufügen',
    hint: 'Jemand aus dieser Organisation',
    label: 'Name oder E-Mail',
    button: 'Hinzufügen',
    empty: 'Bitte einen Namen oder eine E-Mail-Adresse eingeben.',
    unknown: (text, organization) =>
      `Niemand in ${organization} heißt „${text}“. Bitte die Person zuerst der Organisation zuordnen.`,
    several: (text) => `„${text}“ passt auf mehrere Personen. Bitte die E-Mail-Adresse eingeben.`,
    already: (name) => `${name} ist bereits meldeberechtigt.`,
  },
  dates: {
    first: 'Erster Tag',
    last: 'Letzter Tag',
    lastHint: 'Auch an diesem Tag gibt es Support.',
    whenSaved: 'Beim Speichern',
    save: 'Daten speichern',
    saveAnyway: 'Meine Daten speichern',
    firstMissing: 'Bitte den ersten Tag des Wartungsvertrags eingeben.',
    lastMissing: 'Bitte den letzten Tag des Wartungsvertrags eingeben.',
    noDate: 'Diesen Tag gibt es nicht. Bitte Tag, Monat und Jahr eingeben.',
    order: (first) => `Der letzte Tag liegt vor dem ersten. Bitte ${first} oder einen späteren Tag eingeben.`,
  },
  saved: 'Gespeichert.',
  notSaved: {
    title: 'Nicht gespeichert',
    datesChanged: (now) => `Jemand hat die Daten inzwischen geändert. Jetzt gilt: ${now} Die Eingaben sind noch da.`,
    datesGone: 'Jemand hat die Daten inzwischen entfernt. Die Eingaben sind noch da.',
    personChanged: (name) => `Jemand hat ${name} inzwischen geändert. So steht es jetzt.`,
    organizationForbidden:
      'Zendesk erlaubt Ihnen nicht, Organisationen zu ändern. Ein Administrator kann Ihrer Rolle dieses Recht geben oder die Daten eintragen.',
    userForbidden:
      'Zendesk erlaubt Ihnen nicht, diese Person zu ändern. Ein Administrator kann Ihrer Rolle dieses Recht geben oder es selbst tun.',
    refused:
      'Zendesk hat das nicht angenommen. Ein Administrator kann die Felder von Organisationen und Benutzern ansehen.',
    unreachable: 'Zendesk hat nicht geantwortet. Es wurde nichts geändert; bitte erneut versuchen.',
  },
  user: {
    yes: (name) => `${name} ist meldeberechtigt`,
    no: (name) => `${name} ist nicht meldeberechtigt`,
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
  back: 'Zurück',
  cancel: 'Abbrechen',
  tryAgain: 'Erneut versuchen',
};
