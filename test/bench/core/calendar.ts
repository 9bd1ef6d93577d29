import type { Figure } from '../measure';
import { duration, table, times } from '../table';
import { coldStarts } from './calendar-cold';
import { DAYJS, OURS } from './calendar-contestants';
import { dateAnswers } from './calendar-dates';
import type { Job, Result } from './calendar-jobs';
import { raceAll } from './calendar-jobs';
import { memory } from './calendar-memory';

/** What the calendar's answers cost, beside the libraries of its field: tables, the goals, and one line of JSON. */
export async function benchCalendar(): Promise<void> {
  // Most of the others read the clock of the process.
  process.env.TZ = 'UTC';
  const cold = coldStarts();
  const results = raceAll();
  const dates = dateAnswers();
  const bytes = memory();

  const cost = (library: string, job: Job): number => medianOf(results, library, job);
  const ratio = (library: string, job: Job): number => cost(library, job) / cost(OURS, job);
  const perYear = (nanoseconds: number): number => nanoseconds / 1e6 / cold.years;

  print('Calendar: Monday to Friday 09:00 to 17:00 with holidays, UTC; each asked what it answers as ours does', {
    head: ['', 'a job', 'from', 'to', 'of ours', 'agrees on'],
    rows: results.map(({ library, job, title, cost, agrees, compared }) =>
      typeof cost === 'string'
        ? [`${title}: ${library}`, 'cannot', '', '', '', '', cost]
        : [`${title}: ${library}`, ...spread(cost), times(ratio(library, job)), `${agrees} of ${compared}`],
    ),
  });
  print('Dates and explanations, America/New_York', {
    head: ['', 'a job', 'from', 'to'],
    rows: dates.map((figure) => [figure.name, ...spread(figure)]),
  });
  print(`Cold start: new calendar to first answer, ${cold.years.toFixed(2)} years touched`, {
    head: ['', 'a start', 'from', 'to'],
    rows: [
      ['the first of the process, with Intl', duration(cold.first)],
      [`${OURS}, zone new to the process`, ...spread(cold.zoneNew)],
      [`${OURS}, zone known`, ...spread(cold.zoneKnown)],
      ...cold.others.map((figure) => [figure.name, ...spread(figure)]),
    ],
  });
  print('Memory of 100 calendars, ten years each; the others prepare nothing', {
    head: ['', 'bytes'],
    rows: [
      ['a calendar', `${bytes.perCalendar}`],
      ['a calendar-year of counting', `${bytes.perYear}`],
      ['with its business dates', `${bytes.perYearWithDates}`],
    ],
  });

  const flat = cost(OURS, 'between-5-years') / cost(OURS, 'between-10-days');
  print('Goals', {
    head: ['', 'goal', 'measured'],
    rows: [
      [`add, of ${DAYJS}`, '>= 3,000 ×', times(ratio(DAYJS, 'add'))],
      [`between, 10 days, of ${DAYJS}`, '>= 3,000 ×', times(ratio(DAYJS, 'between-10-days'))],
      [`between, 5 years, of ${DAYJS}`, '>= 3,000 ×', times(ratio(DAYJS, 'between-5-years'))],
      ['5 years, of 10 days', '<= 1.5 ×', times(flat)],
      ['cold start per year touched, zone new', '<= 1 ms', `${perYear(cold.zoneNew.median).toFixed(3)} ms`],
      ['cold start per year touched, zone known', '<= 1 ms', `${perYear(cold.zoneKnown.median).toFixed(3)} ms`],
    ],
  });
  const ratios = results.filter(({ library, cost }) => library !== OURS && typeof cost !== 'string');
  console.log(
    JSON.stringify({
      bench: 'core/calendar',
      ratio: Object.fromEntries(
        ratios.map(({ library, job }) => [`${job} ${library}`, Math.round(ratio(library, job))]),
      ),
      fiveYearsOfTenDays: round(flat),
      coldStartMsPerYear: {
        zoneNew: round(perYear(cold.zoneNew.median)),
        zoneKnown: round(perYear(cold.zoneKnown.median)),
      },
      firstOfProcessMs: round(cold.first / 1e6),
      bytes,
    }),
  );
}

function print(title: string, { head, rows }: { head: string[]; rows: string[][] }): void {
  console.log(`${table(title, head, rows)}\n`);
}

function spread({ median, low, high }: Figure): string[] {
  return [median, low, high].map(duration);
}

function medianOf(results: readonly Result[], library: string, job: Job): number {
  const cost = results.find((result) => result.library === library && result.job === job)?.cost;
  return cost === undefined || typeof cost === 'string' ? Number.NaN : cost.median;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
