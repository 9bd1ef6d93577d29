import type { CalendarDefinition } from '../calendar';
import type { Policy } from '../policy/policy';
import { dayWords } from './day-words';
import { hoursWords, policyEntries } from './entries';
import { isSame, keyOf, valueAt } from './path';
import type { SettingsWords } from './words';

/** One difference between two versions, in words. */
export interface PolicyChange {
  readonly key: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** The whole of it as one sentence. */
  readonly sentence: string;
}

/** What differs between two versions, in the order of the screen; their numbers and dates are no difference. */
export function changesBetween(from: Policy, to: Policy, said: SettingsWords): PolicyChange[] {
  return [
    ...holidays(from.calendar, to.calendar, said),
    ...otherHours(from.calendar, to.calendar, said),
    ...entries(from, to, said),
  ];
}

function entries(from: Policy, to: Policy, said: SettingsWords): PolicyChange[] {
  return policyEntries(said).flatMap(({ path, label, words }) => {
    const [before, after] = [valueAt(from, path), valueAt(to, path)];
    if (isSame(before, after)) return [];
    return [told(keyOf(path), label, words(before), words(after), said)];
  });
}

function holidays(from: CalendarDefinition, to: CalendarDefinition, said: SettingsWords): PolicyChange[] {
  const { changes, process } = said;
  const added = to.holidays.filter((date) => !from.holidays.includes(date));
  const removed = from.holidays.filter((date) => !to.holidays.includes(date));
  const change = (date: string, open: boolean): PolicyChange => {
    const day = dayWords(date, process.time);
    const [closed, opened] = [changes.becomesHoliday(day), changes.isOpen(day)];
    return {
      key: `holidays.${date}`,
      what: changes.holidays,
      from: open ? closed : opened,
      to: open ? opened : closed,
      sentence: open ? changes.holidayRemoved(day) : changes.holidayAdded(day),
    };
  };
  return [...added.map((date) => change(date, false)), ...removed.map((date) => change(date, true))];
}

function otherHours(
  { overrides: from }: CalendarDefinition,
  { overrides: to }: CalendarDefinition,
  said: SettingsWords,
): PolicyChange[] {
  const { changes, process } = said;
  const dates = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  const words = (hours: unknown): string => (hours === undefined ? changes.weeklyHours : hoursWords(hours, said));
  return dates
    .filter((date) => !isSame(from[date], to[date]))
    .map((date) =>
      told(
        `overrides.${date}`,
        changes.overridden(dayWords(date, process.time)),
        words(from[date]),
        words(to[date]),
        said,
      ),
    );
}

/** A calendar of a severity's own may change within: then both sides have the same words, and saying so once is enough. */
const told = (
  key: string,
  what: string,
  from: string,
  to: string,
  { changes, process }: SettingsWords,
): PolicyChange => ({
  key,
  what,
  from,
  to: from === to ? changes.changed : to,
  sentence: from === to ? `${what}: ${changes.changed}${process.fullStop}` : changes.sentence(what, from, to),
});
