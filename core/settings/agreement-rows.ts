import { z } from 'zod';
import { isLocalDate } from '../calendar/local-date';
import type { agreementImport } from '../texts/en/agreement-import';
import type { Worded } from '../texts/worded';

/** What may be wrong with a file of agreements, in the reader's language. */
export type AgreementProblems = Worded<ReturnType<typeof agreementImport>['problems']>;

/** One line of the file, understood. */
export interface AgreementLine {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly organization: string;
  readonly externalId: string;
  /** Null: the agreement stays as it is. */
  readonly agreement: { readonly startsOn: string; readonly endsOn: string } | null;
  /** Addresses in small letters. */
  readonly representatives: readonly string[];
}

/** What is wrong with a line of the file, in words. Lines are counted from 1, the heading's. */
export interface AgreementLineFault {
  readonly line: number;
  readonly words: string;
}

/** The lines of a file with their faults; or why it is none that can be read, in words. */
export type AgreementRows =
  | { readonly ok: true; readonly lines: readonly AgreementLine[]; readonly faults: readonly AgreementLineFault[] }
  /** The file as a whole cannot be imported. */
  | { readonly ok: false; readonly words: string };

const COLUMNS: Readonly<Record<string, Column>> = {
  organization: 'organization',
  organisation: 'organization',
  'organization name': 'organization',
  name: 'organization',
  'external id': 'externalId',
  'organization external id': 'externalId',
  'starts on': 'startsOn',
  'agreement starts on': 'startsOn',
  'ends on': 'endsOn',
  'agreement ends on': 'endsOn',
  representatives: 'representatives',
  'may report': 'representatives',
};
type Column = 'organization' | 'externalId' | 'startsOn' | 'endsOn' | 'representatives';
type Cells = Readonly<Record<Column, string>>;

/** Reads the rows of a CSV file, each with its cells. Every fault is said by its line. */
export function readAgreementRows(rows: readonly (readonly string[])[], problems: AgreementProblems): AgreementRows {
  const numbered = withLines(rows).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...rest] = numbered;
  if (!head) return { ok: false, words: problems.empty };
  const columns = head.cells.map((title) => COLUMNS[title.trim().toLowerCase().replace(/[_-]+/g, ' ')]);
  if (!columns.includes('organization') && !columns.includes('externalId'))
    return { ok: false, words: problems.noOrganization };
  const hasDates = columns.includes('startsOn') && columns.includes('endsOn');
  if (!hasDates && !columns.includes('representatives')) return { ok: false, words: problems.noFacts };
  const read = rest.map(({ line, cells }) => readLine(line, cellsOf(columns, cells), problems));
  return {
    ok: true,
    lines: read.flatMap((one) => ('words' in one ? [] : [one])),
    faults: read.flatMap((one) => ('words' in one ? [one] : [])),
  };
}

/** Text in quotation marks may hold line breaks, so records and lines are counted apart. */
function withLines(
  rows: readonly (readonly string[])[],
): { readonly line: number; readonly cells: readonly string[] }[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += cells.join('').split('\n').length;
    return { line, cells };
  });
}

const cellsOf = (columns: readonly (Column | undefined)[], cells: readonly string[]): Cells => {
  const cell = (name: Column): string => (cells[columns.indexOf(name)] ?? '').trim();
  return {
    organization: cell('organization'),
    externalId: cell('externalId'),
    startsOn: cell('startsOn'),
    endsOn: cell('endsOn'),
    representatives: cell('representatives'),
  };
};

function readLine(line: number, cells: Cells, problems: AgreementProblems): AgreementLine | AgreementLineFault {
  const { organization, externalId, startsOn, endsOn } = cells;
  const representatives = [
    ...new Set(
      cells.representatives
        .toLowerCase()
        .split(/[\s,;]/)
        .filter(Boolean),
    ),
  ];
  const fault = (words: string): AgreementLineFault => ({ line, words });
  if (organization === '' && externalId === '') return fault(problems.whichOrganization);
  const wrongDate = [startsOn, endsOn].find((date) => date !== '' && !isLocalDate(date));
  if (wrongDate !== undefined) return fault(problems.noDate(wrongDate));
  if ((startsOn === '') !== (endsOn === '')) return fault(problems.oneDate);
  if (startsOn > endsOn) return fault(problems.backwards(startsOn, endsOn));
  const wrongAddress = representatives.find((email) => !z.email().safeParse(email).success);
  if (wrongAddress !== undefined) return fault(problems.noAddress(wrongAddress));
  return {
    ...{ line, organization, externalId, representatives },
    agreement: startsOn === '' ? null : { startsOn, endsOn },
  };
}
