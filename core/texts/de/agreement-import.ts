import type { agreementImport as english } from '../en/agreement-import';
import type { Worded } from '../worded';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read when they import agreements from a file into a platform. The names of the columns are the file's own. */
export const agreementImport: Worded<typeof english> = (platform) => ({
  title: 'Wartungsverträge importieren',
  text: 'Eine Zeile je Organisation, in einer CSV-Datei, deren erste Zeile die Spalten benennt. Nichts wird geändert, bevor zu sehen war, was sich ändern würde.',
  columns: [
    `organization: ihr Name in ${platform}, oder die externe ID in einer Spalte external id`,
    'starts on, ends on: der erste und der letzte Tag, wie 2026-12-31; beide leer lassen, um zu behalten, was da ist',
    'representatives: E-Mail-Adressen der Meldeberechtigten, durch Leerzeichen, Kommas oder Semikolons getrennt; ein Import fügt Meldeberechtigte hinzu und entfernt keine',
  ],
  file: 'CSV-Datei',
  reading: `Die Datei wird mit ${platform} verglichen`,
  readingMore: (count) => `${counted(count, 'Organisation', 'Organisationen')} gelesen`,
  readFailed: {
    title: 'Die Datei konnte nicht verglichen werden',
    text: `${platform} hat seine Organisationen und Personen nicht geliefert. Es wurde nichts geändert; bitte die Datei erneut wählen.`,
  },
  summary: (changes, same, faults) =>
    `${counted(changes, 'Zeile ändert', 'Zeilen ändern')} etwas, ${counted(same, 'steht', 'stehen')} schon in ${platform}, ${counted(faults, 'Zeile hat', 'Zeilen haben')} einen Fehler.`,
  faults: 'Zeilen mit einem Fehler',
  faultsText: `Sie bleiben außen vor. Bitte in der Datei berichtigen und erneut importieren: Was schon in ${platform} steht, bleibt, wie es ist.`,
  changes: 'Was sich ändern würde',
  changeColumns: {
    line: 'Zeile',
    organization: 'Organisation',
    agreement: 'Wartungsvertrag',
    people: 'Künftig meldeberechtigt',
  },
  line: (line) => `Zeile ${line}`,
  agreement: (from, to) => (from === null ? to : `${to} statt ${from}`),
  span: (startsOn, endsOn) => `${startsOn} bis ${endsOn}`,
  unchanged: 'Wie bisher',
  nobody: 'Niemand Neues',
  all: (count) => `Alle ${count} zeigen`,
  import: (count) => `${counted(count, 'Zeile', 'Zeilen')} importieren`,
  nothing: `Es gibt nichts zu importieren: Alles steht schon in ${platform}.`,
  writing: (done, all) => `${done} von ${all} Zeilen geschrieben`,
  writingNow: `Wird in ${platform} geschrieben`,
  stop: 'Anhalten',
  results: {
    done: (count) => `${counted(count, 'Zeile steht', 'Zeilen stehen')} jetzt in ${platform}`,
    text: 'Der Dienst erfährt davon von selbst. Angehaltene Vorfälle beginnen ohne weiteres Zutun.',
    failed: (count) => `${counted(count, 'Zeile steht', 'Zeilen stehen')} nicht in ${platform}`,
    failedText: 'Bitte dieselbe Datei erneut importieren: Was schon da ist, bleibt, wie es ist.',
    refused: (why) => `${platform} hat es abgelehnt: ${why}`,
    notWritten: 'Es wurde nicht geschrieben.',
    unknown: `${platform} hat nicht gesagt, was daraus wurde. Ein erneuter Import der Datei zeigt es.`,
  },
  problems: {
    empty: 'Die Datei ist leer.',
    unreadable: 'Die Datei ist keine lesbare CSV-Datei: Ihre Anführungszeichen passen nicht zusammen.',
    noOrganization: 'Die erste Zeile nennt weder eine Spalte organization noch external id.',
    noFacts: 'Die erste Zeile nennt keine Spalte zum Importieren: starts on und ends on, oder representatives.',
    whichOrganization: 'Sie nennt keine Organisation.',
    unknownName: (name) => `${platform} hat keine Organisation namens ${name}.`,
    unknownExternalId: (id) => `Keine Organisation in ${platform} hat die externe ID ${id}.`,
    twice: (line) => `Zeile ${line} betrifft dieselbe Organisation.`,
    oneDate: 'Sie braucht beide Daten oder keines.',
    noDate: (text) => `${text} ist kein Datum. Richtig ist zum Beispiel 2026-12-31.`,
    backwards: (startsOn, endsOn) => `Der Vertrag endet am ${endsOn}, vor seinem Beginn am ${startsOn}.`,
    noAddress: (text) => `${text} ist keine E-Mail-Adresse.`,
    unknownPerson: (email) => `Niemand in ${platform} hat die Adresse ${email}.`,
    otherOrganization: (email, organization) => `${email} gehört nicht zu ${organization}.`,
  },
});
