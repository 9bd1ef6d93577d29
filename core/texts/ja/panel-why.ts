import type { Clock, ClockName, Stretch } from '../../clocks/clock';
import type { ClockExplanation } from '../../explanation/clock';
import type { Severity } from '../../severity/level';
import { clockTitles, targetSpan } from './panel-clocks';

const BECAUSE: Readonly<Record<ClockExplanation['because'], string>> = {
  reported: '報告した時点',
  verified: '保守契約を確認した時点',
  asked: '質問した時点',
  updated: '最後のメッセージを送った時点',
  'status-entered': 'このステータスになった時点',
};

/** E1: why a deadline is when it is. Moments and spans are in words. */
export const why = {
  copy: 'テキストをコピー',
  copied: 'コピーしました。',
  title: (clock: ClockName, due: string | null): string =>
    due === null ? `${clockTitles[clock]}が保留になっている理由` : `${clockTitles[clock]}の期限が${due}になる理由`,
  intro(severity: Severity, clock: Clock, number: string): string {
    const how = clock.basis === 'elapsed' ? `カレンダー時間で${targetSpan(clock)}` : targetSpan(clock);
    return `重大度${severity}のため、インシデント #${number} の${clockTitles[clock.name]}は${how}以内です。`;
  },
  from: (moment: string, because: ClockExplanation['because']): string =>
    `${moment}、${BECAUSE[because]}から数えています。`,
  notCounting: '確認を待つ間は数えません。',
  zone: (place: string): string => `時刻は${place}のものです。`,
  columns: { day: '日付', reason: '時間と理由', counted: '加算', total: '合計' },
  reasons: {
    counted: '',
    weekend: '休業: 週末',
    holiday: '休業: 祝日',
    override: 'この日は休業',
    'before-opening': '開始前',
    'between-hours': '時間帯の間',
    'after-close': '終了後',
    verification: '確認待ち',
    'before-start': 'サポート時間外の報告',
  } satisfies Readonly<Record<Stretch['reason'], string>>,
  toCome: 'これから',
  noted: (hours: string, note: string): string => `${hours} (${note})`,
  due: (span: string, moment: string): string => `${span}が経過するのは${moment}です。`,
  warning: (span: string, moment: string): string => `${moment}、${span}が経過した時点でリマインダーを送ります。`,
  policy: (version: number, judgedAnew: string | null): string =>
    `${judgedAnew === null ? 'インシデントの受信時に有効だった' : `${judgedAnew}の再判定から、`}ポリシーのバージョン${version}で判定しています。重大度を変更しても、すでに数えた時間は引き継がれます。`,
};
