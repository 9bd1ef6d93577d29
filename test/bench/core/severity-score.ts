import type { Severity } from '../../../core/severity';
import { SEVERITIES } from '../../../core/severity';
import type { LabelledReport } from '../../core/severity/reports/reports';

/** Something that gives a report a level. */
export type Judge = (report: LabelledReport) => Severity;

/** A Severity 1 that is not seen costs as much as five wrong levels of any other kind. */
export const MISS_OF_1 = 5;

export interface Score {
  /** Reports by level, then by the level that the judge gave: `confusion[1][2]` are missed outages. */
  readonly confusion: Readonly<Record<Severity, Readonly<Record<Severity, number>>>>;
  readonly precision: Readonly<Record<Severity, number>>;
  readonly recall: Readonly<Record<Severity, number>>;
  /** Wrong levels, a missed Severity 1 counted `MISS_OF_1` times. */
  readonly cost: number;
  readonly right: number;
  readonly mistakes: readonly string[];
}

export function scoreOf(judge: Judge, reports: readonly LabelledReport[]): Score {
  const confusion = { 1: { 1: 0, 2: 0, 3: 0 }, 2: { 1: 0, 2: 0, 3: 0 }, 3: { 1: 0, 2: 0, 3: 0 } };
  const mistakes: string[] = [];
  let cost = 0;
  for (const report of reports) {
    const given = judge(report);
    confusion[report.level][given] += 1;
    if (given === report.level) continue;
    cost += report.level === 1 ? MISS_OF_1 : 1;
    mistakes.push(`${report.id}: ${report.level} read as ${given}`);
  }
  const share = (level: Severity, of: number): number => (of === 0 ? Number.NaN : confusion[level][level] / of);
  const each = (figure: (level: Severity) => number): Record<Severity, number> => ({
    1: figure(1),
    2: figure(2),
    3: figure(3),
  });
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    confusion,
    precision: each((level) => share(level, sum(SEVERITIES.map((actual) => confusion[actual][level])))),
    recall: each((level) => share(level, sum(Object.values(confusion[level])))),
    cost,
    right: reports.length - mistakes.length,
    mistakes,
  };
}
