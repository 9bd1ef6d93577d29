import { moment, severityLabel } from '../core';
import { changeRows } from './change-rows';
import { FIGURE_COLUMNS, figureGroups, headlines } from './figures';
import { grouped, questionText, type Result, remarks } from './result';

/** The preview as lines of plain text. */
export function textReport(result: Result): readonly string[] {
  const { tally, reader, changes, kind } = result;
  return [
    'What this change does',
    ...table(
      ['', 'Now', 'After'],
      changes.map(({ what, now, after }) => [what, now, after]),
    ),
    ...(changes.length === 0 ? ['Nothing: the two policies say the same.'] : []),
    '',
    `As of ${moment(reader.now, { ...reader, now: 0 })} (${reader.timeZone})`,
    questionText(kind),
    headlines(tally.summary, kind)
      .map(({ number, words }) => `${grouped(number)} ${words}`)
      .join(', '),
    '',
    ...table(
      ['', ...FIGURE_COLUMNS],
      figureGroups(tally.summary).flatMap(({ title, figures }) => [
        [title],
        ...figures.map(({ name, numbers }) => [`  ${name}`, ...numbers.map(grouped)]),
      ]),
      true,
    ),
    ...largest(result),
    ...leftOut(result),
    '',
    ...remarks(result),
  ];
}

function largest({ tally, reader }: Result): string[] {
  if (tally.worst.length === 0) return [];
  const rows = tally.worst.flatMap((incident) =>
    changeRows(incident, reader).map(({ what, now, after }, place) => [
      place === 0 ? `#${incident.number}` : '',
      place === 0 ? severityLabel(incident.severity) : '',
      what,
      now,
      after,
    ]),
  );
  return ['', 'What changes most', ...table(['Incident', '', 'What', 'Now', 'After'], rows)];
}

function leftOut({ skipped, skippedCount }: Result): string[] {
  if (skippedCount === 0) return [];
  const more = skippedCount - skipped.length;
  return [
    '',
    `${grouped(skippedCount)} ${skippedCount === 1 ? 'line' : 'lines'} left out`,
    ...skipped.map(({ file, line, why }) => `  ${file}:${line}: ${why}`),
    ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
  ];
}

/** Columns as wide as they need to be; `numbers`: all but the first are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], numbers = false): string[] {
  if (rows.length === 0) return [];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        numbers && column > 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
