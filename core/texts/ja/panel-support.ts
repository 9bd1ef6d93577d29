import { addLocalDays } from '../../calendar/local-date';
import type { Agreement, Verdict } from '../../entitlement/verdict';
import { ahead } from '../panel/ahead';
import type { Supported } from '../panel/supported';
import { longDate } from './time';

/** F1: whether an organization has support, in one line, and below it why, with what follows from it. */
export function support(
  verdict: Verdict,
  { organization, agreement, today, graceDays, required }: Supported,
): { readonly title: string; readonly why: string } {
  const held = required
    ? 'インシデントは保留されます。'
    : 'ポリシーでは保守契約が不要のため、インシデントはそのまま始まります。';
  if (!agreement) return { title: '保守契約の登録なし', why: held };
  const { startsOn, endsOn } = agreement;
  if (verdict === 'agreement-not-started')
    return {
      title: `${organization}はまだサポート対象外`,
      why: `保守契約は${longDate(startsOn)} (${until(today, startsOn)})に始まります。${required ? 'それまでインシデントは保留されます。' : held}`,
    };
  if (verdict === 'agreement-expired')
    return {
      title: `${organization}はサポート対象外`,
      why: `保守契約は${longDate(endsOn)}に終了しました。${held}`,
    };
  const ends =
    today > endsOn
      ? `契約は終了しましたが、サポートは${longDate(addLocalDays(endsOn, graceDays))}まで続きます。`
      : `終了は${until(today, endsOn)}です。`;
  return { title: `${organization}はサポート対象`, why: `${term(agreement)}${ends}` };
}

/** `2026年4月1日から2027年3月31日まで (両日を含む)。` */
export const term = ({ startsOn, endsOn }: Agreement): string =>
  `${longDate(startsOn)}から${longDate(endsOn)}まで (両日を含む)。`;

function until(from: string, to: string): string {
  const far = ahead(from, to);
  if ('count' in far) return far.unit === 'days' ? `${far.count}日後` : `${far.count}か月後`;
  return far.unit === 'today' ? '今日' : '明日';
}

/** What a changed fact lifts at once, by the numbers of the incidents that it held (F1, F2). */
export function startNow(numbers: readonly string[]): string {
  if (numbers.length === 1) return `インシデント #${numbers[0]} がすぐに始まります。`;
  return `${numbers.length}件のインシデントがすぐに始まります: ${numbers.map((number) => `#${number}`).join('、')}。`;
}

/** What stays as it was for an incident that goes on being held. */
export const staysHeld = (number: string, because: string): string => `#${number} は保留のままです: ${because}`;

/** F3: facts that turn bad end nothing that has begun. */
export const startedGoOn = '始まっているインシデントは続き、新しいものは保留されます。';

/** `2027年3月31日`. */
export const day = longDate;
