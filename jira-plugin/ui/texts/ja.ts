import type { Labels } from './catalogue';

/** With さん, unless it is a word for a customer without a name. */
const san = (name: string): string => (/お客様$/.test(name) ? name : `${name}さん`);

/** The labels of this app's screens for agents in Japanese. */
export const labels: Labels = {
  reading: (key) => (key === '' ? '履歴を読み込んでいます' : `${key}の履歴を読み込んでいます`),
  failed: {
    title: 'プロセスを読み込めませんでした',
    text: 'Jiraから時間内に応答がありませんでした。何も変更されていません。',
  },
  forbidden: {
    title: '表示する権限がありません',
    ask: 'Jiraの管理者は、このプロジェクトのロールを割り当てることができます。',
  },
  notIncident: {
    notSetUp: 'このサイトではプロセスがまだ設定されていません。管理者が設定できます。',
    other: 'この課題はプロセスの対象外です。',
  },
  send: {
    title: (name) => `${san(name)}への返信`,
    words: '本文',
    send: (name) => `${san(name)}に送信`,
    note: '社内メモとして保存',
    nothing: '伝えたい内容を入力してください。',
    consequences: '送信すると',
    sent: (name) => `${san(name)}に送信しました。`,
    noted: '社内メモとして保存しました。',
    notSent: '送信されませんでした',
    notNoted: 'メモは保存されませんでした',
  },
  ask: {
    hint: (name) =>
      `依頼先の名前を入れた社内メモになり、Jiraが本人に知らせます。${san(name)}にメールは送信されません。`,
    nobody: 'ここではSupport Managerのロールを持つ人がいません。Jiraの管理者が付与できます。',
  },
  organization: {
    loading: '保守契約を読み込んでいます',
    failed: {
      title: '保守契約を読み込めませんでした',
      text: 'Jiraが時間内に応答しませんでした。何も変更されていません。',
    },
    notSetUp: 'まだセットアップされていません',
    none: { title: '組織がありません', text: '組織を開くと、ここに保守契約が表示されます。' },
    whoEntersDates: 'マネージャーまたは管理者が日付を入力・変更できます。',
    whoLets: (name) => `マネージャーまたは管理者が、${san(name)}に報告権限を与えられます。`,
  },
  copyHint: 'すべて選択してからコピーしてください。',
  close: '閉じる',
};
