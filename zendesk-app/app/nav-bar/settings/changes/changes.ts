import type { CalendarDefinition, Policy } from '../../../../../core';
import { changeWords } from '../../../texts/settings-changes';
import { hoursWords, POLICY_ENTRIES } from '../policy/entries';
import { dayWords } from '../policy/local-days';
import { isSame, keyOf, valueAt } from '../policy/path';

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
export function changesBetween(from: Policy, to: Policy): PolicyChange[] {
  return [...holidays(from.calendar, to.calendar), ...otherHours(from.calendar, to.calendar), ...entries(from, to)];
}

function entries(from: Policy, to: Policy): PolicyChange[] {
  return POLICY_ENTRIES.flatMap(({ path, label, words }) => {
    const [before, after] = [valueAt(from, path), valueAt(to, path)];
    if (isSame(before, after)) return [];
    return [told(keyOf(path), label, words(before), words(after))];
  });
}

function holidays(from: CalendarDefinition, to: CalendarDefinition): PolicyChange[] {
  const added = to.holidays.filter((date) => !from.holidays.includes(date));
  const removed = from.holidays.filter((date) => !to.holidays.includes(date));
  const change = (date: string, open: boolean): PolicyChange => {
    const day = dayWords(date);
    const [closed, opened] = [changeWords.becomesHoliday(day), changeWords.isOpen(day)];
    return {
      key: `holidays.${date}`,
      what: changeWords.holidays,
      from: open ? closed : opened,
      to: open ? opened : closed,
      sentence: open ? changeWords.holidayRemoved(day) : changeWords.holidayAdded(day),
    };
  };
  return [...added.map((date) => change(date, false)), ...removed.map((date) => change(date, true))];
}

function otherHours({ overrides: from }: CalendarDefinition, { overrides: to }: CalendarDefinition): PolicyChange[] {
  const dates = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  const words = (hours: unknown): string => (hours === undefined ? changeWords.weeklyHours : hoursWords(hours));
  return dates
    .filter((date) => !isSame(from[date], to[date]))
    .map((date) =>
      told(`overrides.${date}`, changeWords.overridden(dayWords(date)), words(from[date]), words(to[date])),
    );
}

/** A calendar of a severity's own may change within: then both sides have the same words, and saying so once is enough. */
const told = (key: string, what: string, from: string, to: string): PolicyChange => ({
  key,
  what,
  from,
  to: from === to ? changeWords.changed : to,
  sentence: from === to ? `${what}: ${changeWords.changed}.` : changeWords.sentence(what, from, to),
});
