import type { Screens } from '../screens';

/** The labels of a panel that shows an organization's agreement and who may report. */
export const panelPeople: Screens['people'] = {
  agreement: 'Wartungsvertrag',
  enterDates: 'Daten eintragen',
  changeDates: 'Daten ändern',
  onHold: 'Deswegen angehalten:',
  waiting: {
    title: 'Eine Entscheidung steht aus',
    notOnList: (name) => `${name} steht nicht auf der Liste`,
    reported: (name) => `Gemeldet von ${name}: Vorfall`,
    told: (name, incidents) => `${incidents === 1 ? 'Er ist' : 'Sie sind'} angehalten, und ${name} weiß, warum.`,
    agreementToo: 'Außerdem ist ein Wartungsvertrag nötig, der heute gilt.',
    oncePermitted: (name, what) => `Sobald ${name} meldeberechtigt ist: ${what}`,
    stranger: (name, organization) => `${name} gehört nicht mehr zu ${organization}.`,
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
  unsaved: {
    title: 'Nicht gespeichert',
    datesChanged: (now) => `Jemand hat die Daten inzwischen geändert. Jetzt gilt: ${now} Die Eingaben sind noch da.`,
    datesGone: 'Jemand hat die Daten inzwischen entfernt. Die Eingaben sind noch da.',
    personChanged: (name) => `Jemand hat ${name} inzwischen geändert. So steht es jetzt.`,
  },
  reports: {
    yes: (name) => `${name} ist meldeberechtigt`,
    no: (name) => `${name} ist nicht meldeberechtigt`,
  },
  back: 'Zurück',
  cancel: 'Abbrechen',
};
