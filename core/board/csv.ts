import { placeOf } from '../texts/wall-reading';
import type { BoardIncident, BoardNames, Id } from './incident';
import { DEADLINES } from './outcomes';
import type { Row } from './rows';
import type { BoardSpeech } from './speech';
import { toDoWords, whoWords } from './to-do-words';

/** The cells of a table, line by line. */
export type Cells = readonly (readonly (string | number)[])[];

/** By what the cells of a board are read. */
export interface CsvReading {
  readonly names: BoardNames;
  readonly timeZone: string;
  readonly speech: BoardSpeech;
}

/** What is to be done, a line each, after a line of headings. `me` is who reads it. */
export function listCells(rows: readonly Row[], { me, ...reading }: CsvReading & { readonly me: Id }): Cells {
  const { names, timeZone, speech } = reading;
  const { csv } = speech.board;
  const place = placeOf(timeZone);
  return [
    [csv.due(place), ...headings(reading), csv.toDo, csv.who, csv.closes(place)],
    ...rows.map((row) => [
      stamp(row.toDo?.due ?? null, timeZone),
      ...about(row.incident, reading),
      toDoWords(row, names, speech),
      whoWords(row.incident, names, me, speech),
      stamp(row.incident.closesAt, timeZone),
    ]),
  ];
}

/** What became of each incident of a period. Whose they were is left out: nobody is measured by it. */
export function periodCells(incidents: readonly BoardIncident[], reading: CsvReading): Cells {
  const { timeZone, speech } = reading;
  const { csv } = speech.board;
  return [
    [csv.reported(placeOf(timeZone)), ...headings(reading), ...DEADLINES.map((deadline) => csv[deadline]), csv.score],
    ...incidents.map((incident) => [
      stamp(incident.reportedAt, timeZone),
      ...about(incident, reading),
      ...DEADLINES.map((deadline) => {
        const kept = incident.kept[deadline];
        return kept === null ? '' : csv[kept];
      }),
      incident.score ?? '',
    ]),
  ];
}

function headings({ speech }: CsvReading): string[] {
  const { incident, subject, organization, severity, status } = speech.board.csv;
  return [incident, subject, organization, severity, status];
}

const about = (
  { id, subject, organization, severity, status }: BoardIncident,
  { names, speech }: CsvReading,
): (string | number)[] => [
  id,
  subject,
  (organization === null ? null : names.organizations.get(organization)) ?? '',
  severity,
  speech.process.statuses[status],
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

/** What has to stand in quotes (RFC 4180), and white space that would be cut off at either end. */
const TO_QUOTE = /[",\r\n]|^\s|\s$/;

/** Lines of CSV that no spreadsheet takes for formulas: a cell that begins like one gets an apostrophe in front. */
export const csvLines = (cells: Cells): string =>
  cells.map((row) => row.map((cell) => field(cell)).join(',')).join('\r\n');

/** The lines as a file that Excel reads. */
export const csvFile = (cells: Cells): string => BYTE_ORDER_MARK + csvLines(cells);

function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return safe !== cell || TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
