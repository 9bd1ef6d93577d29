import type { Screens } from '../screens';

/** The labels of what a panel shows an agent of an incident. */
export const panelLabels: Screens['labels'] = {
  tryAgain: 'Erneut versuchen',
  openPage: (name) => `${name} öffnen`,
  incident: (number) => `Vorfall #${number}`,
  why: 'Warum?',
  phone: {
    title: 'Telefon',
    outstanding: 'Anruf steht aus',
    needed: 'Schweregrad 1 verlangt neben der schriftlichen Meldung einen Anruf.',
    done: 'Ein Anruf ist vermerkt.',
    none: 'Noch kein Anruf.',
    log: 'Anruf vermerken',
    wrote: (name) => `${name} hat diese Nummer geschrieben:`,
  },
  linked: 'Verknüpfte Vorfälle',
  report: {
    title: 'Meldung',
    of: (given, all) => `${given} von ${all} Angaben`,
    missing: 'Es fehlt',
    complete: 'Es fehlt nichts.',
    ask: (name, count) => (count === 1 ? `${name} danach fragen` : `${name} nach diesen ${count} fragen`),
    asked: (count) =>
      count === 1
        ? 'Die fehlende Angabe steht in der Antwort.'
        : `Die ${count} fehlenden Angaben stehen in der Antwort.`,
  },
  help: {
    title: 'Weitere Hilfe',
    escalate: 'An Engineer eskalieren',
    supervisor: 'Supervisor verlangt',
    support: 'Wird vom Support bearbeitet.',
    engineer: 'Wird von einem Product Support Engineer bearbeitet.',
    alone: 'Sonst ist niemand beteiligt.',
    others: (names) => `Ebenfalls beteiligt: ${names}.`,
    around: 'Beide Seiten halten Leute bereit, bis es gelöst ist.',
  },
  reply: {
    title: 'Ihre Antwort',
    first: 'Die erste Antwort schreiben',
    write: (name) => `An ${name} schreiben`,
  },
  steps: { title: 'Letzte Schritte', all: 'Alle zeigen', fewer: 'Weniger zeigen' },
  changeSeverity: 'Schweregrad ändern',
  saved: 'Gespeichert.',
  act: {
    take: 'Ich übernehme',
    allow: 'Für diesen Vorfall zulassen',
    session: 'Sitzung vermerken',
    split: 'Aufteilen',
    splitHint: 'Mehrere Probleme in einer Meldung?',
    close: 'Schließen',
    confirmed: (name) => `${name} hat bestätigt: jetzt schließen`,
    keep: 'Offen halten',
    reopen: 'Wieder öffnen',
    followUp: 'Folgevorfall öffnen',
  },
};
