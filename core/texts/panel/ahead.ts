import { localDay } from '../../calendar/local-date';

/** How far a day is ahead: days as far as they can be pictured, then whole months. */
export type Ahead =
  | { readonly unit: 'today' | 'tomorrow' }
  | { readonly unit: 'days' | 'months'; readonly count: number };

/** How far one local date is ahead of another; the first is not after the second. */
export function ahead(from: string, to: string): Ahead {
  const days = localDay(to) - localDay(from);
  if (days < 2) return { unit: days === 0 ? 'today' : 'tomorrow' };
  const months = monthsBetween(from, to);
  return days < 45 || months < 2 ? { unit: 'days', count: days } : { unit: 'months', count: months };
}

/** Whole months: the last one counts once its day has come. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}
