import type { Id } from './incident';
import type { Row } from './rows';
import type { BoardSpeech } from './speech';

const SOON = 5 * 60_000;

/** What became nearly due or late after `since` and until `now` (epoch ms), in words for those who hear a board; empty: nothing did. */
export function newsWords(
  rows: readonly Row[],
  since: number,
  now: number,
  numberOf: (id: Id) => number | string,
  { board: { announce } }: BoardSpeech,
): string {
  const crossed = (moment: number): boolean => since < moment && moment <= now;
  const news = rows.flatMap(({ incident: { id }, at }) => {
    if (at === null) return [];
    if (crossed(at)) return [announce.breached(numberOf(id))];
    return crossed(at - SOON) ? [announce.soon(numberOf(id))] : [];
  });
  return news.join(' ');
}
