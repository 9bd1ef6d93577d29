import type { Labels } from '../catalogue';

/** The labels of the new-ticket sidebar. */
export const reportWords: Labels['report'] = {
  failed:
    'Zendesk hat die Richtlinie und die Kunden nicht geliefert. Das Ticket lässt sich von Hand schreiben: Beurteilt wird es trotzdem.',
  notSetUp: {
    title: 'Nicht eingerichtet',
    text: 'Der Prozess ist für dieses Konto noch nicht eingerichtet. Ein Administrator kann das tun.',
  },
  caller: {
    title: 'Wer ruft an?',
    hint: 'Name, Adresse oder Telefonnummer',
    found: (count) => (count === 0 ? 'Niemand gefunden.' : `${count} ${count === 1 ? 'Person' : 'Personen'} gefunden.`),
    list: 'Gefundene Personen',
    failed: 'Zendesk hat auf die Suche nicht geantwortet. Weitertippen versucht es erneut.',
    add: (name) => `${name} als neuen Kontakt hinzufügen`,
    somebody: 'die anrufende Person',
    paused: 'Noch kein Support',
    readThis: (name) => `Zum Vorlesen für ${name}:`,
    logAnyway: 'Trotzdem aufnehmen',
  },
  contact: {
    title: 'Ein neuer Kontakt',
    name: 'Name',
    email: 'E-Mail-Adresse',
    hint: 'Dorthin gehen der Vorfall und alle Mails dazu',
    nameMissing: 'Bitte den Namen der anrufenden Person eingeben.',
    emailMissing: 'Bitte eine Adresse eingeben, zum Beispiel tom@example.com.',
    save: 'Kontakt hinzufügen',
    taken:
      'Zendesk hat das nicht angenommen. Vielleicht hat schon jemand diese Adresse: zurückgehen und danach suchen. Die Eingaben sind noch da.',
    forbidden: 'Ihre Rolle in Zendesk darf keine Personen hinzufügen. Die Eingaben sind noch da.',
    unreachable: 'Zendesk hat nicht geantwortet. Die Eingaben sind noch da; bitte erneut versuchen.',
    notSaved: 'Nicht hinzugefügt',
  },
  about: {
    title: 'Worum geht es?',
    choices: {
      problem: 'Etwas funktioniert nicht',
      enhancement: 'Eine Idee für das Produkt',
      information: 'Eine Frage',
    },
    documentation: 'Produktdokumentation',
  },
  down: 'Steht die Produktion?',
  workaround: 'Hilft ein Neustart oder eine Umgehungslösung?',
  impact: {
    title: 'Was ist betroffen?',
    choices: {
      'documented-functionality': 'Etwas, das das Produkt tun soll',
      cosmetic: 'Nur das Aussehen',
    },
  },
  yesNo: { yes: 'Ja', no: 'Nein', unknown: 'Nicht sicher' },
  own: {
    title: 'Wie ernst ist es für die anrufende Person?',
    none: 'Nicht gesagt',
    choices: { 1: 'Schweregrad 1, kritisch', 2: 'Schweregrad 2, ernst', 3: 'Schweregrad 3, gering' },
  },
  result: {
    title: 'Schweregrad und Frist',
    ahead: 'Aus den Antworten oben folgen Schweregrad und Frist.',
    firstResponse: 'Erste Antwort',
    ifSavedNow: (place) => `Wenn jetzt gespeichert wird. Zeiten von ${place}.`,
  },
  report: {
    title: 'Meldung',
    of: (given, all) => `${given} von ${all} Angaben`,
    subject: { label: 'Betreff', hint: 'In wenigen Worten' },
    words: { problem: '', enhancement: 'Was würde helfen?', information: 'Was möchte die anrufende Person wissen?' },
    concerns: 'Es betrifft',
    area: { software: 'Software', server: 'Einen Server' },
    attachments: (name) => `${name} kann Protokolldateien und Screenshots auch an die Mail anhängen.`,
  },
  details: {
    reporterName: { label: 'Name der anrufenden Person' },
    organization: { label: 'Organisation' },
    productVersion: { label: 'Produktversion' },
    errorMessages: { label: 'Fehlermeldungen' },
    stepsToReproduce: { label: 'Schritte, die dazu führen' },
    actionsTaken: { label: 'Was wurde kurz zuvor getan?' },
    changesMade: { label: 'Was hat sich zuletzt geändert?', hint: 'Netzwerk, Arbeitsplatz, Updates' },
    persistence: { label: 'Seit wann?' },
    operatingSystem: { label: 'Betriebssystem' },
    serverRoles: { label: 'Rollen des Servers', hint: 'Zum Beispiel: Datenbank, Dateiablage' },
    logFiles: { label: 'Protokolldateien', hint: 'Welche es gibt, und wo' },
    screenshots: { label: 'Screenshots', hint: 'Was sie zeigen' },
  },
  fill: {
    button: 'Ticket ausfüllen',
    after: 'Prüfen und Speichern wie gewohnt.',
    done: 'Das Ticket ist ausgefüllt. Bitte prüfen und wie gewohnt speichern.',
    changed: 'Seither wurde etwas geändert: bitte erneut ausfüllen.',
    failed: 'Nicht ausgefüllt',
    failedText: 'Zendesk hat nicht alles angenommen. Die Eingaben sind noch da; bitte erneut versuchen.',
  },
};
