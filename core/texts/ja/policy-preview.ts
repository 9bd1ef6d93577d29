import type { policyPreview as english } from '../en/policy-preview';
import type { Worded } from '../worded';
import { san } from './name';

/** What administrators read before they save a policy. */
export const policyPreview: Worded<typeof english> = {
  title: 'この変更の影響',
  back: '戻る',
  cancel: 'キャンセル',
  reading: 'インシデントを読み込んでいます',
  progress: (done, all) => `${all}件中${done}件を読み込みました`,

  forWhom: '対象のインシデント',
  reason: '理由 (任意)',
  reasonHint: 'バージョンとともに保存され、「変更履歴」に表示されます。',
  newOnly: '新しいインシデントのみ',
  openToo: (count) =>
    count === 0 ? 'オープンなインシデントも対象 (現在はなし)' : `オープンなインシデント${count}件も対象`,
  newOnlyText: (count) =>
    count === 0
      ? 'オープンなインシデントはありません。クローズ済みのものは変わりません。'
      : `オープンなインシデント${count}件は変わりません。クローズ済みのものも変わりません。`,
  asIf: (count) => `比較: オープンとクローズ済みを含む最近のインシデント${count}件の受信時に、この変更が有効だった場合`,
  anew: 'すでに達成または期限違反となったものは変わりません。進行中のものはすべて数え直します。',
  cards: {
    open: () => 'オープンなインシデント',
    all: () => 'インシデント',
    same: () => '変更なし',
    later: () => '期限が遅くなる',
    earlier: () => '期限が早くなる',
    closures: () => 'クローズ日の変更',
    gained: () => '期限違反の増加',
    lost: () => '期限違反の減少',
  },
  bySeverity: '重大度別',
  columns: { incident: 'インシデント', what: '項目', now: '現在', after: '変更後' },
  severityColumns: {
    severity: '重大度',
    all: 'インシデント',
    same: '変更なし',
    later: '遅くなる',
    earlier: '早くなる',
    gained: '期限違反の増加',
  },
  all: (count) => `全${count}件を表示`,
  most: (shown, all) =>
    `インシデント${all}件のうち、最近変更された${shown}件を読み込みました。残りも同じルールで判定されます。`,
  unread: (count) => `インシデント${count}件は読み込めなかったため、ここでは数えていません。`,
  closure: '自動クローズ',
  due: (moment) => `期限 ${moment}`,
  breached: '期限違反',
  wasDue: (moment) => `期限は${moment}でした`,
  met: '期限内',
  held: '保留',
  stopped: '対象外',
  none: 'なし',
  noClosure: 'オープンのまま',
  status: 'ステータス',
  priority: '優先度',
  nobody: 'この変更による通知やメールの送信はありません。変更内容と保存した人の名前は「変更履歴」に残ります。',
  saveNew: '新しいインシデント用に保存',
  saveAnew: (count) => `保存して${count}件を再判定`,

  outdated: {
    title: '保存されませんでした: ほかの人が先に保存しました',
    text: (name, version) =>
      `${san(name)}がたった今バージョン${version}を保存しました。入力した内容は、そのバージョンに重ねて残っています。変更内容をもう一度確認してください。`,
  },
};
