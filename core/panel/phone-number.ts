import type { Judged } from './judged';

/** A number with its country's code, or one that a word calls a number: what else looks like one may be a version or a time. */
const NUMBER =
  /(?:\b(?:tel|telefon|teléfono|téléphone|telephone|phone|mobile|mobil|móvil|handy|cell|call(?: me)?(?: at| on)?)\b|電話(?:番号)?|☎|📞)[.:\s]*(\+?[\d(][\d\s()/.-]{5,20}\d)|(\+\d[\d\s()/.-]{6,20}\d)/giu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const FEWEST = 7;
/** https://www.itu.int/rec/T-REC-E.164 */
const MOST = 15;

/** The telephone numbers in a text, as they were written. */
export function phoneNumbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)]
    .map(([, named, international]) => (named ?? international ?? '').trim())
    .filter((number) => digitsOf(number).length >= FEWEST && digitsOf(number).length <= MOST);
}

/** The number that the requester gave last, in the report or since, in their own words; the vendor's own is none. */
export function requesterPhone({ input, incident, policy }: Judged): string | null {
  const own = digitsOf(policy.vendor.phone ?? '');
  const texts = input.history.events.flatMap((event) => {
    if (event.by.id !== incident.requester.id) return [];
    if (event.type === 'reported') return [event.body];
    return event.type === 'message' && event.visibility === 'public' ? [event.text] : [];
  });
  return texts.flatMap(phoneNumbersIn).findLast((number) => own === '' || digitsOf(number) !== own) ?? null;
}
