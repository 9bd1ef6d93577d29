import type { BoardWords } from '../en/board';

const inZone = (options: Intl.DateTimeFormatOptions) => (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('de-DE', { ...options, timeZone }).format(at);
const month = inZone({ month: 'long' });
const year = inZone({ year: 'numeric' });
const monthAndYear = inZone({ month: 'long', year: 'numeric' });
const day = inZone({ day: 'numeric', month: 'short' });
const dayAlone = inZone({ day: 'numeric' });

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What the board says. Instants are epoch ms. */
export const boardWords: BoardWords = {
  day: inZone({ weekday: 'long', day: 'numeric', month: 'short' }),
  weekday: inZone({ weekday: 'long' }),
  time: inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nowIs: (date, time, place) => `${date}, ${time} in ${place}.`,
  openUntil: (time) => `Geöffnet bis ${time}.`,
  closedUntil: (moment) => `Geschlossen bis ${moment}.`,
  holiday: (weekday) => (weekday ? `${weekday} ist ein Feiertag.` : 'Heute ist ein Feiertag.'),
  groups: { label: 'Gruppen', mine: 'Meine Gruppen', all: 'Alle Gruppen' },
  stale: (platform, time) => `${platform} hat nicht geantwortet. Stand von ${time}.`,
  loading: 'Die Übersicht wird geladen',
  notSetUp: {
    title: 'Noch nicht eingerichtet',
    text: 'Der Prozess ist hier nicht eingerichtet. Ein Administrator kann das tun.',
  },
  failed: {
    title: 'Die Übersicht konnte nicht geladen werden',
    text: (platform) => `${platform} hat die Vorfälle nicht geliefert. Sie sind unversehrt.`,
  },
  forbidden: {
    title: 'Keine Berechtigung',
    text: (platform) => `Ihre Rolle in ${platform} kann den Prozess nicht lesen. Ein Administrator kann das ändern.`,
  },
  numbers: {
    label: 'Nur zeigen',
    breached: (today) => (today ? 'heute überschritten' : 'überschritten, unbeantwortet'),
    hour: 'in einer Stunde fällig',
    call: 'Anruf steht aus',
    verification: 'Prüfung steht aus',
    closing: 'schließen diese Woche',
    all: 'Alles zeigen',
  },
  list: {
    title: 'Was als Nächstes ansteht',
    earliest: 'Früheste zuerst',
    columns: { due: 'Fällig', incident: 'Vorfall', toDo: 'Zu tun', who: 'Wer' },
    more: (count) => `${count} weitere zeigen`,
    empty: 'Nichts ist fällig.',
    next: (moment) => `Die nächste Frist ist ${moment}.`,
    export: 'Als CSV exportieren',
    exporting: 'Als CSV exportieren: was als Nächstes ansteht',
    tab: (count) => `Als Nächstes (${count})`,
    most: (count) =>
      `Es gibt mehr, als hier steht: Von jeder Art werden die ersten ${count} gelesen, nach dem Zeitpunkt ihrer Fälligkeit.`,
    all: (platform) => `Alle in der Suche von ${platform} öffnen`,
  },
  noDeadline: 'Keine Frist',
  onHold: 'Angehalten',
  ahead: (distance) => `in ${distance}`,
  overdue: (distance) => `seit ${distance} überfällig`,
  supportTime: (distance) => `${distance} Servicezeit`,
  you: 'Sie',
  nobody: 'Noch niemand',
  somebody: 'Jemand',
  customer: 'der Kunde',
  noSubject: '(kein Betreff)',
  noOrganization: 'Keine Organisation',
  severity: (severity) => `Schweregrad ${severity}`,
  toDo: {
    decide: (verdict) => (verdict ? `Entscheiden: ${verdict}` : 'Entscheiden'),
    respond: 'Erste Antwort senden',
    'answer-supervisor': 'Antworten: verlangt einen Supervisor',
    update: 'Statusmeldung senden',
    call: (name) => `${name} anrufen`,
    ask: (name, details) => `${name} nach ${many(details, 'Angabe', 'Angaben')} fragen`,
    answer: (name) => `${name} antworten`,
    andCall: (name) => ` und ${name} anrufen`,
    andSupervisor: ': verlangt einen Supervisor',
    wait: (name) => `Schließt, falls ${name} nicht antwortet`,
  },
  closing: {
    title: 'Schließt bald',
    tab: (count) => `Schließt bald (${count})`,
    only: 'Nur, wenn der Kunde weiter schweigt',
    all: (count) => `Alle ${count}`,
    none: 'Nichts schließt bald von selbst.',
  },
  held: { tab: (count) => `Prüfung steht aus (${count})`, none: 'Nichts wartet auf eine Prüfung.' },
  kept: {
    title: 'Rechtzeitig',
    period: 'Zeitraum',
    month: (start, zone, now) => (year(start, zone) === year(now, zone) ? month : monthAndYear)(start, zone),
    months: (count) => `Letzte ${count} Monate`,
    names: {
      firstResponse: 'Erste Antwort',
      customerResponse: 'Kundenantworten',
      statusUpdate: 'Statusmeldungen',
    },
    of: (kept, all) => `${kept} von ${all}`,
    percent: (whole) => `${whole} %`,
    late: (count) => `${count} verspätet`,
    lateFull: (count, what) => `${count} verspätet: ${what}. Zeigen`,
    counts:
      'Gezählt werden Vorfälle, die im Zeitraum gemeldet wurden, erledigte und überfällige; laufende bleiben außen vor. Ein Vorfall mit mehreren Fragen oder Meldungen ist verspätet, wenn eine davon es war.',
    nothing: 'Noch ist nichts gezählt.',
    bySeverity: 'Nach Schweregrad',
    byWeek: 'Nach Woche',
    byMonth: 'Nach Monat',
    most: (count) => `Gezählt sind die ${count} zuletzt gemeldeten; der Zeitraum hat mehr.`,
    trend: 'Rechtzeitig, in Prozent',
    open: (count, what, platform) => `${count} verspätete in ${platform} öffnen: ${what}`,
    span: (start, end, zone) => {
      const last = day(end - 1, zone);
      return day(start, zone) === last ? last : `${dayAlone(start, zone)}.–${last}`;
    },
    reading: 'Der Zeitraum wird gelesen',
    failed: (platform) => `${platform} hat den Zeitraum nicht geliefert.`,
    export: 'Den Zeitraum als CSV exportieren',
  },
  lateOnes: {
    title: (what, period) => `Verspätet: ${what}, ${period}`,
    back: 'Zurück',
    columns: { reported: 'Gemeldet', incident: 'Vorfall', status: 'Status' },
  },
  survey: {
    title: 'Was Kunden sagten',
    chart: 'Antworten nach Note',
    mean: (mean) => `${mean.toFixed(1).replace('.', ',')} von 5`,
    answers: (count) => many(count, 'Antwort', 'Antworten'),
    none: 'In diesem Zeitraum hat niemand geantwortet.',
    score: (score) => `${score} von 5`,
    columns: { score: 'Note', count: 'Antworten' },
  },
  copy: {
    title: 'Als CSV exportieren',
    how: (platform, file) =>
      `${platform} lässt eine App keine Datei ausgeben. Markieren Sie den ganzen Text, kopieren Sie ihn und speichern Sie ihn als ${file}; eine Tabellenkalkulation öffnet das.`,
    label: 'Die Zeilen der Datei',
    close: 'Schließen',
  },
  gadget: {
    thisMonth: 'Dieser Monat',
    project: 'Projekt',
    choose: 'Projekt wählen',
    nothing: 'Kein Projekt, das Sie sehen können, folgt dem Prozess.',
    unchosen: {
      title: 'Noch kein Projekt gewählt',
      text: 'Bearbeiten Sie dieses Gadget und wählen Sie das Projekt, das es zählt.',
    },
    unseen: {
      title: 'Hier gibt es nichts zu sehen',
      text: 'Sie sehen keine Vorfälle dieses Projekts, oder der Prozess ist darin ausgeschaltet.',
    },
    save: 'Speichern',
  },
  announce: {
    soon: (id) => `#${id} ist in 5 Minuten fällig.`,
    breached: (id) => `#${id} ist überfällig.`,
  },
  csv: {
    incident: 'Vorfall',
    subject: 'Betreff',
    organization: 'Organisation',
    severity: 'Schweregrad',
    status: 'Status',
    due: (place) => `Fällig (${place})`,
    toDo: 'Zu tun',
    who: 'Wer',
    closes: (place) => `Schließt (${place})`,
    reported: (place) => `Gemeldet (${place})`,
    firstResponse: 'Erste Antwort',
    customerResponse: 'Kundenantwort',
    statusUpdate: 'Statusmeldungen',
    score: 'Umfrage',
    kept: 'rechtzeitig',
    late: 'verspätet',
  },
};
