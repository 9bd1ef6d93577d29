import { isLocalDate } from '../calendar';
import type { Agreement } from '../entitlement';
import { panelPeople } from '../texts/en/panel-people';
import { panelSupport } from '../texts/panel/support';
import type { Worded } from '../texts/worded';

/** What stands in a field for a date: nothing that is a date yet has an empty value, `bad` where something was typed. */
export interface DateDraft {
  readonly value: string;
  readonly bad: boolean;
}

/** The two days of an agreement, as they are being filled in. */
export interface DatesDraft {
  readonly first: DateDraft;
  readonly last: DateDraft;
}

/** What is wrong, by field, in words. */
export type DatesFaults = Readonly<Partial<Record<'first' | 'last', string>>>;

/** The words of the faults, in any language. */
export interface DatesWords {
  readonly people: Worded<Pick<typeof panelPeople, 'dates'>>;
  readonly support: Pick<Worded<typeof panelSupport>, 'day'>;
}

const ENGLISH: DatesWords = { people: panelPeople, support: panelSupport };

/** The draft that an agreement begins with. */
export const datesDraft = (agreement: Agreement | null): DatesDraft => ({
  first: { value: agreement?.startsOn ?? '', bad: false },
  last: { value: agreement?.endsOn ?? '', bad: false },
});

/** What is wrong, by field, and what to enter instead. */
export function datesFaults({ first, last }: DatesDraft, say: DatesWords = ENGLISH): DatesFaults {
  const { dates } = say.people;
  const alone = ({ value, bad }: DateDraft, missing: string): string | null => {
    if (bad || (value !== '' && !isLocalDate(value))) return dates.noDate;
    return value === '' ? missing : null;
  };
  const wrongFirst = alone(first, dates.firstMissing);
  const wrongLast =
    alone(last, dates.lastMissing) ??
    (wrongFirst === null && last.value < first.value ? dates.order(say.support.day(first.value)) : null);
  return { ...(wrongFirst === null ? {} : { first: wrongFirst }), ...(wrongLast === null ? {} : { last: wrongLast }) };
}

/** The agreement that was entered; null while something is wrong with it. */
export function agreementIn(draft: DatesDraft): Agreement | null {
  const { first, last } = draft;
  return Object.keys(datesFaults(draft)).length > 0 ? null : { startsOn: first.value, endsOn: last.value };
}
