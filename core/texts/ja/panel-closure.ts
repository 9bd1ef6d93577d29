import type { Status } from '../../lifecycle/status';
import type { ClosedBecause } from '../message';
import { san } from './name';

const CLOSED: Readonly<Record<ClosedBecause, string>> = {
  'no-answer': '回答がなかったため',
  confirmed: 'お客様が解決を確認したため',
  'by-agent': 'サポートによる',
};

const AFTER: Readonly<Partial<Record<Status, string>>> = {
  'Resolved Pending Confirmation': '解決策の提示後に回答がなかったため',
  'Customer Information Requested': '質問に回答がなかったため',
  'Software Change Required': 'ソフトウェアの変更を待つ間に回答がなかったため',
};

/** I2, I5: what closes by itself and when, and how to stop it. Moments are in words. */
export const closure = {
  title: '自動クローズ',
  none: (status: string): string => `ステータスが${status}の間は予定されていません。`,
  closes: (moment: string, name: string): string => `${san(name)}の回答がなければ${moment}にクローズ`,
  reminderAhead: (name: string, moment: string): string =>
    `${moment}に${san(name)}へリマインダーを送ります。今は何もする必要はありません。`,
  reminderSent: (name: string, moment: string): string =>
    `${moment}に${san(name)}へリマインダーを送りました。今は何もする必要はありません。`,
  moved: 'リマインダーの送信が遅れたため、日付を延ばしました。',
  suspended: 'クローズしません: スーパーバイザーの依頼があります',
  closed: (moment: string, because: ClosedBecause, after: Status | null): string =>
    `${moment}にクローズ: ${(because === 'no-answer' && after ? AFTER[after] : undefined) ?? CLOSED[because]}`,
  againTitle: (name: string): string => `${san(name)}から再び連絡があった場合`,
  againText:
    '実際の回答があればクローズは中止され、インシデントがオープンになります。不在通知の自動返信では変わりません。クローズ後も再オープンできます。',
};
