import type { adminAgreements as english } from '../en/admin-agreements';
import type { Worded } from '../worded';
import { agreementImport } from './agreement-import';

const common = agreementImport('Jira');

/** What administrators read on the Jira app's page when they import agreements. The names of the columns are the file's own. */
export const adminAgreements: Worded<typeof english> = {
  ...common,
  columns: [
    'organization: ihr Name in Jira, oder ihre Nummer dort in einer Spalte external id',
    'starts on, ends on: der erste und der letzte Tag, wie 2026-12-31; beide leer lassen, um zu behalten, was da ist',
    'representatives: E-Mail-Adressen der Meldeberechtigten, durch Leerzeichen, Kommas oder Semikolons getrennt; ein Import fügt Meldeberechtigte hinzu und entfernt keine',
  ],
  paste: 'Zeilen der CSV-Datei, mit der Zeile, die die Spalten benennt',
  compare: 'Ansehen, was sich ändern würde',
  more: (count) =>
    `Jira hat mehr als die ${count} Organisationen, die gelesen wurden: Die übrigen werden nicht gefunden.`,
  results: {
    ...common.results,
    text: 'Angehaltene Vorfälle beginnen ohne weiteres Zutun.',
    unreachable: 'Jira hat nicht geantwortet.',
  },
  problems: {
    ...common.problems,
    unknownPerson: (email) => `Niemand aus der Organisation hat die Adresse ${email}, oder Jira nennt sie nicht.`,
  },
};
