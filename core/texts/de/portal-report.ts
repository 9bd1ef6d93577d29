import type { portalReport as english } from '../en/portal-report';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';

/** What the form for a report asks and says on a portal, to customers. */
export const portalReport: Worded<typeof english> = {
  reading: 'Die Fragen werden geladen',
  failed: {
    title: 'Unsere Fragen konnten nicht geladen werden',
    text: 'Sie können Ihre Meldung trotzdem senden. Bitte nennen Sie uns die Produktversion, die Fehlermeldungen und die Schritte, die dazu führen.',
    again: 'Noch einmal versuchen',
  },
  closed: {
    title: 'Der Support ist gerade geschlossen',
    text: (at) => `Er öffnet ${at}. Was Sie jetzt senden, zählt als dann eingegangen.`,
  },
  documentation: { before: 'Vielleicht steht die Antwort schon da:', link: 'Produktdokumentation' },
  about: {
    title: 'Worum geht es?',
    choices: {
      problem: 'Etwas funktioniert nicht',
      enhancement: 'Eine Idee für das Produkt',
      information: 'Eine Frage',
    },
    help: 'Bitte wählen Sie, worum es geht.',
  },
  down: { title: 'Steht Ihre Produktion?', missing: 'ob die Produktion steht' },
  workaround: {
    title: 'Hilft ein Neustart oder eine Umgehungslösung?',
    missing: 'ob eine Umgehungslösung hilft',
  },
  impact: {
    title: 'Was ist betroffen?',
    choices: {
      'documented-functionality': 'Etwas, das das Produkt tun soll',
      cosmetic: 'Nur das Aussehen',
    },
  },
  yesNo: { yes: 'Ja', no: 'Nein', unknown: 'Nicht sicher' },
  found: {
    title: (severity) => `${severities[severity]}: ${severityMeanings[severity]}`,
    due: (by) => `Wenn Sie jetzt senden, hören Sie bis ${by} von uns.`,
    minor: (severity, by) =>
      `Fragen und Ideen sind ${severities[severity]}. Sie erhalten spätestens bis ${by} eine Antwort.`,
    minorOpen: (severity) => `Fragen und Ideen sind ${severities[severity]}.`,
    unverified: 'Zuerst sehen wir nach, ob Ihre Organisation Support hat. Dazu erhalten Sie eine Nachricht.',
  },
  call: {
    title: (severity) => `${severities[severity]}: Bitte rufen Sie uns auch an`,
    open: (phone, by, until) =>
      [
        phone === null
          ? 'Senden Sie diese Meldung, dann rufen Sie uns an.'
          : `Senden Sie diese Meldung, dann rufen Sie an: ${phone}.`,
        by === null ? '' : `Wir antworten bis ${by}.`,
        until === null ? '' : `Der Support ist bis ${until} geöffnet.`,
      ]
        .filter(Boolean)
        .join(' '),
    closed: (phone, at) =>
      `Senden Sie diese Meldung jetzt. Der Support öffnet ${at}; rufen Sie dann an${phone === null ? '' : `: ${phone}`}.`,
    keep: 'Bitte halten Sie jemanden bereit, der mit uns daran arbeiten kann.',
  },
  own: {
    title: 'Wie ernst ist es für Sie? (freiwillig)',
    none: 'Keine Angabe',
    choices: { 1: 'Schweregrad 1: kritisch', 2: 'Schweregrad 2: ernst', 3: 'Schweregrad 3: gering' },
    hint: 'Wir entscheiden gemeinsam mit Ihnen. Ihre Sicht bleibt beim Fall vermerkt.',
  },
  details: {
    reporterName: { label: 'Ihr Name', missing: 'Ihr Name', help: 'Bitte nennen Sie uns Ihren Namen.' },
    organization: {
      label: 'Ihre Organisation',
      missing: 'Ihre Organisation',
      help: 'Bitte nennen Sie die Organisation, für die Sie schreiben.',
    },
    productVersion: {
      label: 'Produktversion',
      missing: 'Produktversion',
      help: 'Bitte nennen Sie die Version, zum Beispiel 9.4.1.',
    },
    errorMessages: {
      label: 'Fehlermeldungen',
      missing: 'Fehlermeldungen',
      help: 'Bitte übernehmen Sie die Meldungen Wort für Wort. Gibt es keine, schreiben Sie das.',
    },
    stepsToReproduce: {
      label: 'Schritte, die dazu führen',
      missing: 'Schritte, die dazu führen',
      help: 'Bitte schreiben Sie, was man tun muss, um es zu sehen.',
    },
    actionsTaken: {
      label: 'Was haben Sie kurz zuvor getan?',
      missing: 'was Sie kurz zuvor getan haben',
      help: 'Bitte schreiben Sie, was vorausging. „Nichts“ ist auch eine Antwort.',
    },
    changesMade: {
      label: 'Was hat sich zuletzt geändert?',
      missing: 'was sich zuletzt geändert hat',
      hint: 'Netzwerk, Arbeitsplatz, Updates, Einstellungen. „Nichts“ ist auch eine Antwort.',
      help: 'Bitte schreiben Sie, was sich geändert hat, oder dass es nichts war.',
    },
    persistence: {
      label: 'Seit wann?',
      missing: 'seit wann',
      help: 'Bitte schreiben Sie, seit wann, zum Beispiel: heute 14:30.',
    },
    operatingSystem: {
      label: 'Betriebssystem',
      missing: 'Betriebssystem',
      help: 'Bitte nennen Sie das System, zum Beispiel Windows Server 2022.',
    },
    serverRoles: {
      label: 'Rollen des Servers',
      missing: 'Rollen des Servers',
      help: 'Bitte nennen Sie die Rollen, zum Beispiel: Datenbank, Dateiablage.',
    },
    logFiles: { label: 'Protokolldateien', missing: 'Protokolldateien', help: '' },
    screenshots: { label: 'Screenshots', missing: 'Screenshots', help: '' },
  },
  tooLong:
    'Das ist länger, als wir hier aufnehmen können. Bitte kürzen Sie es auf 2.500 Zeichen und fügen Sie den Rest als Datei hinzu.',
  optional: (label) => `${label} (freiwillig)`,
  concerns: 'Was betrifft es?',
  area: { software: 'Die Software', server: 'Einen Server' },
  files: { title: 'Welche Dateien fügen Sie diesem Formular hinzu?' },
  progress: {
    title: (given, all) => `${given} von ${all} Angaben`,
    why: 'Je mehr wir wissen, desto schneller können wir es lösen.',
    missing: (labels) => `Es fehlen noch: ${labels}.`,
    complete: 'Es fehlt nichts.',
  },
  lacking: {
    anyway: (count) => (count === 1 ? 'Senden, obwohl 1 Angabe fehlt' : `Senden, obwohl ${count} Angaben fehlen`),
    how: 'Ergänzen Sie, was fehlt, oder setzen Sie hier ein Häkchen, um so zu senden.',
  },
};
