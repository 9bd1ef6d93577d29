import type { Screens } from '../screens';
import { san, sanOfAll } from './name';

/** The labels of what a panel shows an agent of an incident. */
export const panelLabels: Screens['labels'] = {
  tryAgain: '再試行',
  openPage: (name) => `${name}を開く`,
  incident: (number) => `インシデント #${number}`,
  why: '理由',
  phone: {
    title: '電話',
    outstanding: '電話が未実施',
    needed: '重大度1では、書面の報告に加えて電話が必要です。',
    done: '電話が記録されています。',
    none: '電話はまだありません。',
    log: '電話を記録',
    wrote: (name) => `${san(name)}が書いた番号:`,
  },
  linked: 'リンクされたインシデント',
  report: {
    title: '報告',
    of: (given, all) => `${all}項目中${given}項目`,
    missing: '未入力',
    complete: 'すべて揃っています。',
    ask: (name, count) => (count === 1 ? `${san(name)}に尋ねる` : `${san(name)}にこの${count}項目を尋ねる`),
    asked: (count) =>
      count === 1 ? '足りない項目の質問を返信に入れました。' : `足りない${count}項目の質問を返信に入れました。`,
  },
  help: {
    title: 'その他の支援',
    escalate: 'エンジニアにエスカレート',
    supervisor: 'スーパーバイザー希望',
    support: 'サポートが対応しています。',
    engineer: 'Product Support Engineerが対応しています。',
    alone: 'ほかに関係者はいません。',
    others: (names) => `ほかの関係者: ${sanOfAll(names)}。`,
    around: '解決するまで、双方が継続して担当者を置きます。',
  },
  reply: { title: '返信', first: '初回応答を書く', write: (name) => `${san(name)}に返信を書く` },
  steps: { title: '最近の経過', all: 'すべて表示', fewer: '表示を減らす' },
  changeSeverity: '重大度を変更',
  saved: '保存しました。',
  act: {
    take: '引き受ける',
    allow: 'このインシデントを許可',
    session: 'セッションを記録',
    split: '分割',
    splitHint: '1件の報告に複数の問題がありますか?',
    close: 'クローズ',
    confirmed: (name) => `${san(name)}が確認済み: 今すぐクローズ`,
    keep: 'オープンのままにする',
    reopen: '再オープン',
    followUp: 'フォローアップを作成',
  },
};
