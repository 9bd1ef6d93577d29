import { outlookIn } from '../panel/outlook-lines';
import { priorities } from './labels';
import { san } from './name';
import { clockTitles } from './panel-clocks';
import { time } from './time';

/** What would happen, in dates, one line each; `name` is the customer's. */
export const outlookLines = outlookIn(
  {
    firstResponseMet: '初回応答を達成します',
    firstResponseLate: '初回応答を行います (期限後)',
    status: (status) => ['ステータスが', status, 'になります'],
    priority: (priority) => `優先度が「${priorities[priority]}」になります`,
    answer: (name, by, lowersTo) => [
      `${san(name)}の回答期限は`,
      by,
      lowersTo === null ? 'です' : `で、過ぎると優先度が「${priorities[lowersTo]}」に下がります`,
    ],
    closure: (name, asked, reminder, closes) =>
      `${asked ? 'その後も回答がない場合' : `${san(name)}から回答がない場合`}: リマインダー ${reminder}、クローズ ${closes}`,
    update: (by) => `次の状況報告の期限は${by}です`,
    callOnRecord: '重大度1に必要な電話は記録済みです',
    callNeeded: (name) => `${san(name)}との電話が必要です`,
    breaks: (clock, was, severity, span) =>
      `${before(clock, was)}重大度${severity}で認められる${span}はすでに過ぎているため、直ちに期限違反になります。`,
    noDeadline: (clock) => `${clock}の期限はなくなります。`,
    moved: (clock, was, to) => `${before(clock, was)}新しい期限は${to}です。`,
  },
  clockTitles,
  time,
);

const before = (clock: string, was: string | null): string =>
  was === null ? `${clock}: ` : `${clock}の期限は${was}でした。`;

/** What stands above the lines, and what is said where nothing would change. */
export const outlookTitles = {
  reply: '送信すると',
  act: '変わること',
  nothing: '期限は変わりません。',
};
