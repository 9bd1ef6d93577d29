import type { Labels } from '../catalogue';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read of the service's health, each with what it means and what to do. */
export const healthWords: Labels['health'] = {
  title: 'Wie es dem Dienst geht',
  checking: 'Der Dienst wird gefragt',
  again: 'Erneut fragen',
  unreachable: {
    title: 'Der Dienst antwortet nicht',
    text: 'Nichts ist verloren: Er findet jede Änderung, sobald er zurück ist. Bis dahin wird keine Frist überwacht und keine Mail gesendet. Wer ihn betreibt, kann ihn starten; seine Adresse und sein Geheimnis stehen in den Einstellungen der App.',
  },
  good: 'Alles ist in Ordnung.',
  bad: 'Etwas braucht einen Blick.',
  version: (version) => `Version ${version} des Dienstes, Version der Richtlinie: `,
  columns: { what: 'Was', now: 'Jetzt', means: 'Was es bedeutet', todo: 'Was zu tun ist' },
  nothing: 'Nichts',
  never: 'Nie',
  webhook: {
    what: 'Letzte Nachricht von Zendesk',
    means: 'Zendesk teilt dem Dienst jede Änderung an einem Ticket mit.',
    none: 'Wenn seither Tickets geändert wurden, bitte unter „Einrichtung“ die Auslöser und Webhooks ansehen.',
  },
  sweep: {
    what: 'Letzter Blick auf alle Tickets',
    means: 'Der Dienst findet von selbst, was eine verlorene Nachricht gemeldet hätte.',
    late: 'Er sollte etwa jede Stunde nachsehen. Wer den Dienst betreibt, muss in sein Protokoll sehen.',
  },
  waiting: {
    what: 'Wartend',
    now: (waiting, active) => `${counted(waiting, 'Ticket', 'Tickets')}, ${active} in Arbeit`,
    means: 'Tickets, die sich geändert haben und noch nicht neu beurteilt sind.',
  },
  lag: {
    what: 'Längste Wartezeit',
    none: 'Nichts wartet',
    means: 'Um so viel sind Fristen und Mails höchstens verspätet.',
    late: 'Mehr als fünf Minuten sind zu lang, außer wenn sich viele Tickets zugleich geändert haben. Wird es nicht weniger, braucht der Dienst einen Blick.',
  },
  failed: {
    what: 'Wird erneut versucht',
    now: (count) => counted(count, 'Ticket', 'Tickets'),
    means: 'Zendesk hat nicht geantwortet oder abgelehnt. Der Dienst versucht es von selbst erneut.',
  },
  dead: {
    what: 'Aufgegeben',
    means:
      'Mehrmals ohne Erfolg versucht. Die nächste Änderung des Tickets oder der nächste Blick auf alle beginnt von vorn.',
    todo: 'Wer den Dienst betreibt, findet den Grund in seinem Protokoll.',
  },
  refused: {
    what: (version) => `Version ${version} der Richtlinie`,
    now: 'Gilt nicht',
    todo: 'Bitte ihren Datensatz in Zendesk unter „Objekte“ löschen, dann die Richtlinie erneut speichern.',
  },
};
