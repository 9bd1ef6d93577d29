import { determineSeverity } from '../../../core/severity';
import type { LabelledReport } from '../../core/severity/reports/reports';
import { HALVES, readReports } from '../../core/severity/reports/reports';
import type { Judge, Score } from './severity-score';
import { MISS_OF_1, scoreOf } from './severity-score';
import { readingSpeed } from './severity-speed';

const said = ({ subject, body }: LabelledReport): string => `${subject}\n${body}`.toLowerCase();

/** Ours beside what a desk does without reading, and beside a list of words. */
const JUDGES: readonly (readonly [name: string, judge: Judge])[] = [
  ['ours', ({ subject, body }) => determineSeverity({}, { subject, body }).severity],
  ['keywords', (report) => (/down|outage/.test(said(report)) ? 1 : /error|fail/.test(said(report)) ? 2 : 3)],
  ['always 2', () => 2],
];

/** How well and how fast a severity is read from a report's words (C2). */
export function benchSeverity(): void {
  console.log(`\nSeverity from text (cost: a missed Severity 1 counts ${MISS_OF_1}, any other wrong level 1)`);
  const table: Record<string, Record<string, string | number>> = {};
  const ratios: Record<string, number> = {};
  let toLearnFrom: readonly string[] = [];
  for (const half of HALVES) {
    const reports = readReports(half);
    for (const [name, judge] of JUDGES) {
      const score = scoreOf(judge, reports);
      table[`${half} (${reports.length}), ${name}`] = rowOf(score, reports.length);
      if (name !== 'ours') continue;
      ratios[`${half} right`] = score.right / reports.length;
      ratios[`${half} cost per report`] = score.cost / reports.length;
      printConfusion(half, score);
      // The held-back half only shows totals: rules are not made for its reports.
      if (half === 'tuning') toLearnFrom = score.mistakes;
    }
  }
  console.table(table);
  console.log(`wrong in the tuning half: ${toLearnFrom.join('; ') || 'none'}`);
  const speed = readingSpeed(HALVES.flatMap(readReports));
  console.table(speed);
  console.log(
    JSON.stringify({
      suite: 'severity',
      ...ratios,
      ...Object.fromEntries(Object.entries(speed).map(([what, row]) => [what, row['µs per 1000 characters']])),
    }),
  );
}

function rowOf({ precision, recall, cost, right }: Score, reports: number): Record<string, string | number> {
  const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${Math.round(share * 100)} %`);
  return {
    right: percent(right / reports),
    'precision 1': percent(precision[1]),
    'recall 1': percent(recall[1]),
    'precision 2': percent(precision[2]),
    'recall 2': percent(recall[2]),
    'precision 3': percent(precision[3]),
    'recall 3': percent(recall[3]),
    cost,
  };
}

function printConfusion(half: string, { confusion }: Score): void {
  const rows = ([1, 2, 3] as const).map((level) => `${level} → ${Object.values(confusion[level]).join(' / ')}`);
  console.log(`${half}, ours, level → read as 1 / 2 / 3: ${rows.join('   ')}`);
}
