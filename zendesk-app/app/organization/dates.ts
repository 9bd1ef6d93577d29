import { type Agreement, isLocalDate } from '../../../core';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';

/** What stands in a field for a date: nothing that is a date yet has an empty value, `bad` where something was typed. */
export interface DateDraft {
  readonly value: string;
  readonly bad: boolean;
}

export interface DatesDraft {
  readonly first: DateDraft;
  readonly last: DateDraft;
}

export type DatesFaults = Readonly<Partial<Record<'first' | 'last', string>>>;

export const draftOf = (agreement: Agreement | null): DatesDraft => ({
  first: { value: agreement?.startsOn ?? '', bad: false },
  last: { value: agreement?.endsOn ?? '', bad: false },
});

/** What is wrong, by field, and what to enter instead. */
export function faultsOf({ first, last }: DatesDraft): DatesFaults {
  const words = peopleWords.dates;
  const alone = ({ value, bad }: DateDraft, missing: string): string | null => {
    if (bad || (value !== '' && !isLocalDate(value))) return words.noDate;
    return value === '' ? missing : null;
  };
  const wrongFirst = alone(first, words.firstMissing);
  const wrongLast =
    alone(last, words.lastMissing) ??
    (wrongFirst === null && last.value < first.value ? words.order(panelSupport.day(first.value)) : null);
  return { ...(wrongFirst === null ? {} : { first: wrongFirst }), ...(wrongLast === null ? {} : { last: wrongLast }) };
}

/** The agreement that was entered; null while something is wrong with it. */
export function agreementIn(draft: DatesDraft): Agreement | null {
  const { first, last } = draft;
  return Object.keys(faultsOf(draft)).length > 0 ? null : { startsOn: first.value, endsOn: last.value };
}
