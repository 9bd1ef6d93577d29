import { SEVERITIES, type Severity } from '../severity/level';
import type { BoardIncident } from './incident';
import { DEADLINES, type Deadline } from './outcomes';

/** How often a deadline was kept. What still runs, and what had no such deadline, is not counted. */
export interface Attainment {
  readonly kept: number;
  readonly late: number;
}

/** How many are counted. */
export const counted = ({ kept, late }: Attainment): number => kept + late;

/** Whole percent, rounded down: one late of a thousand is not all of them. Null where nothing is counted. */
export const percent = (attainment: Attainment): number | null =>
  counted(attainment) === 0 ? null : Math.floor((100 * attainment.kept) / counted(attainment));

/** How often a deadline was kept in these incidents. */
export function attainmentOf(incidents: readonly Pick<BoardIncident, 'kept'>[], deadline: Deadline): Attainment {
  const number = (what: 'kept' | 'late') => incidents.filter(({ kept }) => kept[deadline] === what).length;
  return { kept: number('kept'), late: number('late') };
}

/** The deadlines of which something is counted. */
export const countedDeadlines = (incidents: readonly Pick<BoardIncident, 'kept'>[]): Deadline[] =>
  DEADLINES.filter((deadline) => counted(attainmentOf(incidents, deadline)) > 0);

/** The incidents of each severity, the gravest first. */
export const bySeverity = <T extends BoardIncident>(
  incidents: readonly T[],
): readonly { readonly severity: Severity; readonly incidents: readonly T[] }[] =>
  SEVERITIES.map((severity) => ({
    severity,
    incidents: incidents.filter((incident) => incident.severity === severity),
  }));

/** The incidents whose deadline was missed, the latest reported first. */
export const lateOnes = <T extends BoardIncident>(incidents: readonly T[], deadline: Deadline): T[] =>
  incidents.filter(({ kept }) => kept[deadline] === 'late').sort((a, b) => b.reportedAt - a.reportedAt);

/** What customers said, 1 to 5. */
export interface Survey {
  readonly answers: number;
  /** To one decimal, rounded down; null where nobody answered. */
  readonly mean: number | null;
  /** How many gave each score, from 5 down. */
  readonly scores: readonly { readonly score: number; readonly count: number }[];
}

/** What customers said of the support in these incidents (K2). */
export function surveyOf(incidents: readonly Pick<BoardIncident, 'score'>[]): Survey {
  const given = incidents.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = given.reduce((total, score) => total + score, 0);
  return {
    answers: given.length,
    mean: given.length === 0 ? null : Math.floor((10 * sum) / given.length) / 10,
    scores: [5, 4, 3, 2, 1].map((score) => ({ score, count: given.filter((one) => one === score).length })),
  };
}
