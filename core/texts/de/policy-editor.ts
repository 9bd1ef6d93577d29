import type { policyEditor as english, policyExamples as englishExamples } from '../en/policy-editor';
import type { Worded } from '../worded';

/** What administrators read beside the entries of the policy. */
export const policyEditor: Worded<typeof english> = {
  hours: { title: 'Servicezeiten', text: 'Zeit zählt nur, solange der Support geöffnet ist.' },
  timeZone: 'Zeitzone',
  zoneNow: (zone, time) => `${zone} (jetzt ${time})`,
  closed: 'Geschlossen',
  addHours: 'Zeiten hinzufügen',
  addBreak: 'Pause hinzufügen',
  remove: 'Entfernen',
  to: 'bis',
  opens: (days) => `${days}: öffnet`,
  closes: (days) => `${days}: schließt`,
  eachDay: 'Andere Zeiten an einzelnen Tagen',
  holidays: 'Feiertage',
  noHolidays: 'Keine. Ohne Feiertage fallen Fristen auch auf sie.',
  holiday: 'Ein Tag, an dem der Support geschlossen ist',
  addHoliday: 'Feiertag hinzufügen',
  removeHoliday: (day) => `${day} entfernen`,
  newDay: 'neu',
  overrides: 'Tage mit anderen Zeiten',
  override: 'Ein Tag mit eigenen Zeiten',
  addOverride: 'Tag hinzufügen',
  ownHours: (severity) => `${severity} hat eigene Servicezeiten`,
  ownHoursOf: (severity) => `Servicezeiten von ${severity}`,
  times: {
    title: 'Antwortzeiten',
    text: 'Servicestunden halten an, wenn der Support schließt. Stunden rund um die Uhr laufen nachts weiter.',
  },
  columns: {
    severity: 'Schweregrad',
    first: 'Unsere erste Antwort',
    answer: 'Kundenantwort',
    updates: 'Statusmeldungen',
  },
  basis: { business: 'Servicestunden', elapsed: 'rund um die Uhr' },
  basisOf: (what) => `${what}: gezählt in`,
  none: 'Keine',
  off: 'Aus',
  calls: {
    title: 'Anrufe und Prioritäten',
    text: 'Ob ein Schweregrad neben der schriftlichen Meldung einen Anruf verlangt, und welche Priorität er setzt.',
  },
  call: 'Anruf',
  phone: { required: 'Verlangt', optional: 'Möglich', none: 'Nicht verlangt' },
  priority: 'Priorität',
  restore: {
    label: 'Eine Antwort des Kunden stellt eine gesenkte Priorität wieder her',
    on: 'Vom Support um 10:00 gesenkt, der Kunde schreibt um 11:00: Um 11:00 gilt wieder die Priorität des Schweregrads.',
    off: 'Vom Support um 10:00 gesenkt, der Kunde schreibt um 11:00: Sie bleibt gesenkt.',
  },
  warnings: {
    title: 'Warnungen',
    text: 'Der Support wird gewarnt, wenn dieser Anteil einer Zeit aufgebraucht ist.',
  },
  warnAt: 'Warnen bei (Prozent, durch Kommas getrennt)',
  closure: {
    title: 'Automatisches Schließen',
    text: 'Geschäftstage ohne Antwort. Eine Erinnerung kommt immer zuerst.',
  },
  closureColumns: { status: 'Status', after: 'Schließt nach', reminder: 'Erinnerung' },
  closesAfter: (status) => `${status}: schließt nach`,
  notice: 'Erinnerung vor dem Schließen',
  before: (days) => `${days} vorher`,
  sameDay: 'am selben Tag',
  report: {
    title: 'Meldung',
    text: 'Wonach das Formular fragt. Eine fehlende Angabe verhindert nie eine Meldung.',
  },
  intake: { required: 'Erforderlich', recommended: 'Empfohlen', off: 'Nicht gefragt' },
  more: (count) => `Alle ${count} zeigen`,
  entitlement: { title: 'Wartungsverträge', text: 'Wer Vorfälle melden darf.' },
  required: 'Vorfälle brauchen einen Wartungsvertrag, der nicht abgelaufen ist',
  requiredOff: 'Vorfälle aller Kunden werden bearbeitet, mit oder ohne Wartungsvertrag.',
  graceDays: 'Tage Kulanz nach dem letzten Tag eines Wartungsvertrags',
  survey: {
    title: 'Umfrage',
    text: 'Eine Frage zum Support, unter der Mail zum Schließen. Eine Antwort ist nie Pflicht.',
  },
  perIncident: 'Nach einem Vorfall fragen',
  perSession: 'Nach einer Sitzung fragen',
  quietDays: 'Tage zwischen zwei Fragen an dieselbe Person',
  vendor: { title: 'In Mails', text: 'Wie Mails und Seiten Sie nennen.' },
  vendorName: 'Ihr Name',
  vendorPhone: 'Telefon',
  documentation: 'Dokumentation (Webadresse)',
  feedback: 'Adresse für Rückmeldungen',
  was: (words) => `zuvor ${words}`,
  wholeNumber: 'Bitte eine ganze Zahl eingeben.',
  inForce: (version, since) => `Version ${version}, in Kraft seit ${since}.`,
  unsaved: (count) =>
    count === 0
      ? 'Nichts geändert.'
      : count === 1
        ? '1 Änderung nicht gespeichert.'
        : `${count} Änderungen nicht gespeichert.`,
  faults: (count) =>
    count === 1 ? 'Ein Eintrag braucht noch einen Blick.' : `${count} Einträge brauchen noch einen Blick.`,
  discard: 'Verwerfen',
  see: 'Auswirkungen ansehen',
  nothing: 'Noch gibt es nichts zu sehen: zuerst etwas ändern.',
};

/** Sentences that say what a number of the policy does; a moment follows, or stands within. */
export const policyExamples: Worded<typeof englishExamples> = {
  due: (severity, reported) => `${severity}, gemeldet ${reported}: erste Antwort fällig `,
  elapsedToo: (due) => `. Rund um die Uhr wäre es ${due}.`,
  businessToo: (due) => `. In Servicestunden wäre es ${due}.`,
  answer: (severity, asked) => `${severity}, Kunde gefragt ${asked}: Antwort fällig `,
  update: (severity, from) => `${severity}, zuletzt informiert ${from}: nächste Statusmeldung fällig `,
  warned: (warnings) => `Schweregrad 2, dieselbe Meldung: Der Support wird gewarnt ${warnings}`,
  noWarning: 'Niemand wird gewarnt, bevor eine Zeit abgelaufen ist.',
  closes: (status, since, notice) => `${status} seit ${since}: Erinnerung ${notice}, schließt `,
  grace: (ends) => `Wartungsvertrag bis ${ends}: Der letzte Tag mit Support ist `,
  quiet: (asked) => `Gefragt ${asked}: frühestens wieder gefragt `,
};
