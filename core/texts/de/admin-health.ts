import type { adminHealth as english } from '../en/admin-health';
import type { Worded } from '../worded';

/** What administrators read of the Jira app's health, each with what it means and what to do. */
export const adminHealth: Worded<typeof english> = {
  title: 'Wie der Prozess läuft',
  checking: 'Wird geprüft',
  again: 'Erneut prüfen',
  good: 'Alles ist in Ordnung.',
  bad: 'Etwas braucht einen Blick.',
  columns: { what: 'Was', now: 'Jetzt', means: 'Was es bedeutet', todo: 'Was zu tun ist' },
  nothing: 'Nichts',
  never: 'Nie',
  version: (version) => `Version ${version} der Richtlinie`,
  on: {
    what: 'Der Prozess',
    now: (projects) => `Eingeschaltet in ${projects}`,
    off: 'Ausgeschaltet',
    means: 'Solange er ausgeschaltet ist, wird niemand informiert, erinnert oder gewarnt, und nichts schließt.',
    todo: 'Bitte unter „Einrichtung“ einschalten.',
  },
  sweep: {
    what: 'Letzter Blick auf alle Vorfälle',
    means: 'Alle fünf Minuten findet die App von selbst, was ein verlorenes Ereignis gemeldet hätte.',
    todo: 'Mehr als eine Viertelstunde ist zu lang. Die Statusseite von Atlassian sagt, ob Forge langsam ist; sonst die App erneut installieren.',
  },
  overdue: {
    what: 'Verspätet',
    now: (count, since) => `${count} ${count === 1 ? 'Vorfall' : 'Vorfälle'}, seit ${since}`,
    none: 'Kein Vorfall',
    means: 'Vorfälle, die schon hätten angesehen werden sollen: Ihre Fristen und Mails sind verspätet.',
    todo: 'Einige Minuten vergehen von selbst. Wird es nicht weniger, sagt das Protokoll der App in der Developer Console, warum.',
  },
  roles: {
    what: 'Rollen zuletzt gelesen',
    means: 'Jede Stunde fragt die App, wer welche Rolle hat: Änderungen gelten ab dann.',
  },
  setup: {
    what: 'Letzte Einrichtung',
    done: (project, when) => `${project}, ${when}`,
    means: 'Was bei der Einrichtung entsteht, lässt sich jederzeit ansehen und reparieren.',
    todo: (why) => `Sie kam nicht weiter: ${why}`,
  },
};
