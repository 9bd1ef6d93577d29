import { placeOf, statusLabel } from '../../../../core';
import { boardWords } from '../../texts/board';
import { type BoardIncident, DEADLINES } from './incident';
import type { Row } from './rows';
import type { Names } from './search';
import { toDoWords, whoWords } from './to-do-words';

export type Cells = readonly (readonly (string | number)[])[];

interface Reading {
  readonly names: Names;
  readonly timeZone: string;
}

/** What is to be done, a line each, after a line of headings. */
export function listCells(rows: readonly Row[], { names, timeZone, me }: Reading & { readonly me: number }): Cells {
  const { csv } = boardWords;
  const place = placeOf(timeZone);
  return [
    [csv.due(place), ...ABOUT, csv.toDo, csv.who, csv.closes(place)],
    ...rows.map((row) => [
      stamp(row.toDo?.due ?? null, timeZone),
      ...about(row.incident, names),
      toDoWords(row, names),
      whoWords(row.incident, names, me),
      stamp(row.incident.closesAt, timeZone),
    ]),
  ];
}

/** What became of each incident of a period. Whose they were is left out: nobody is measured by it. */
export function periodCells(incidents: readonly BoardIncident[], { names, timeZone }: Reading): Cells {
  const { csv } = boardWords;
  return [
    [csv.reported(placeOf(timeZone)), ...ABOUT, ...DEADLINES.map((deadline) => csv[deadline]), csv.score],
    ...incidents.map((incident) => [
      stamp(incident.reportedAt, timeZone),
      ...about(incident, names),
      ...DEADLINES.map((deadline) => {
        const kept = incident.kept[deadline];
        return kept === null ? '' : csv[kept];
      }),
      incident.score ?? '',
    ]),
  ];
}

const ABOUT = [
  boardWords.csv.incident,
  boardWords.csv.subject,
  boardWords.csv.organization,
  boardWords.csv.severity,
  boardWords.csv.status,
];

const about = ({ id, subject, organization, severity, status }: BoardIncident, { organizations }: Names) => [
  id,
  subject,
  organizations.get(organization ?? 0) ?? '',
  severity,
  statusLabel(status),
];

/** `2026-11-24 15:30`, which spreadsheets read as a date. */
function stamp(at: number | null, timeZone: string): string {
  if (at === null) return '';
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return date.format(at);
}

/** Excel takes a file for UTF-8 only by this first character. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, also after white space and in a cell of several lines. */
const LIKE_A_FORMULA = /^(?:\s*[=+\-@]|[\t\r])/;

/** CSV text that no spreadsheet takes for formulas: a cell that begins like one gets an apostrophe in front. */
export async function csvOf(cells: Cells): Promise<string> {
  const { default: Papa } = await import('papaparse');
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      cells.map((row) => [...row]),
      { escapeFormulae: LIKE_A_FORMULA, newline: '\r\n' },
    )
  );
}
