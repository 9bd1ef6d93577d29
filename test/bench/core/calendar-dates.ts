import { createCalendar } from '../../../core/calendar';
import type { Figure } from '../measure';
import { race } from '../measure';
import { DAY, instants, OFFICE } from './calendar-inputs';

const INPUTS = 4096;
const ROUNDS = 15;

/** What the fold asks of a calendar by date and for explanations, in a zone that changes its clocks; ours alone. */
export function dateAnswers(): Figure[] {
  const calendar = createCalendar({ ...OFFICE, timeZone: 'America/New_York' });
  const all = instants(INPUTS);
  const dates = all.map((t) => calendar.localDate(t));
  const businessDates = dates.map((date) => calendar.nthBusinessDateAfter(date, 1));
  const t = (i: number): number => all[i % INPUTS]!;
  const date = (i: number): string => dates[i % INPUTS]!;
  const businessDate = (i: number): string => businessDates[i % INPUTS]!;
  const ask = (name: string, run: (i: number) => number) => ({ name, times: 16 * INPUTS, run });
  return race(
    [
      ask('isOpen', (i) => Number(calendar.isOpen(t(i)))),
      ask('nextOpening', (i) => calendar.nextOpening(t(i))),
      ask('localDate', (i) => calendar.localDate(t(i)).length),
      ask('startOfLocalDate', (i) => calendar.startOfLocalDate(date(i))),
      ask('isBusinessDate', (i) => Number(calendar.isBusinessDate(date(i)))),
      ask('startOfBusiness', (i) => calendar.startOfBusiness(businessDate(i))),
      ask('endOfBusiness', (i) => calendar.endOfBusiness(businessDate(i))),
      ask('nthBusinessDateAfter, 3', (i) => calendar.nthBusinessDateAfter(date(i), 3).length),
      ask('businessDatesAfter, 3', (i) => calendar.businessDatesAfter(date(i), 3).length),
      ask('whyClosed', (i) => (calendar.whyClosed(t(i)) === null ? 0 : 1)),
      ask('openIntervals, 10 days', (i) => calendar.openIntervals(t(i), t(i) + 10 * DAY).length),
    ],
    ROUNDS,
  );
}
