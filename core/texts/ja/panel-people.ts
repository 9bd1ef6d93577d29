import type { Screens } from '../screens';
import { san } from './name';

/** The labels of a panel that shows an organization's agreement and who may report. */
export const panelPeople: Screens['people'] = {
  agreement: '保守契約',
  enterDates: '日付を入力',
  changeDates: '日付を変更',
  onHold: 'これにより保留中:',
  waiting: {
    title: '判断待ち',
    notOnList: (name) => `${san(name)}はリストに載っていません`,
    reported: (name) => `${san(name)}が報告したインシデント`,
    told: (name) => `保留中です。理由は${san(name)}に伝えてあります。`,
    agreementToo: '今日が期間に含まれる保守契約も必要です。',
    oncePermitted: (name, what) => `${san(name)}に報告権限を与えると: ${what}`,
    stranger: (name, organization) => `${san(name)}はもう${organization}に属していません。`,
  },
  letReport: (name) => `${san(name)}に報告権限を付与`,
  mayReport: '報告権限のある人',
  people: (count) => `${count}人`,
  nobody: 'まだ誰もいません。リストに登録があるまで、インシデントは保留されます。',
  nobodyNeeded: '誰もいません。ポリシーではリストが不要のため、全員が報告できます。',
  remove: '削除',
  removeName: (name) => `${san(name)}を削除`,
  keepName: (name) => `${san(name)}を残す`,
  removeWhat: (name, required) =>
    required
      ? `${san(name)}の新しいインシデントは保留されます。始まっているものは続きます。`
      : `ポリシーではリストが不要のため、${san(name)}は引き続き報告できます。`,
  add: {
    title: '人を追加',
    hint: 'この組織の人',
    label: '名前またはメールアドレス',
    button: '追加',
    empty: '名前またはメールアドレスを入力してください。',
    unknown: (text, organization) => `${organization}に「${text}」という人はいません。先に組織に追加してください。`,
    several: (text) => `「${text}」に当てはまる人が複数います。メールアドレスを入力してください。`,
    already: (name) => `${san(name)}にはすでに報告権限があります。`,
  },
  dates: {
    first: '開始日',
    last: '終了日',
    lastHint: 'この日もサポート対象です。',
    whenSaved: '保存すると',
    save: '日付を保存',
    saveAnyway: '自分の日付を保存',
    firstMissing: '保守契約の開始日を入力してください。',
    lastMissing: '保守契約の終了日を入力してください。',
    noDate: 'この日付はありません。年、月、日を入力してください。',
    order: (first) => `終了日が開始日より前です。${first}以降の日付を入力してください。`,
  },
  saved: '保存しました。',
  unsaved: {
    title: '保存されませんでした',
    datesChanged: (now) => `その間にほかの人が日付を変更しました。現在の期間: ${now}入力した内容は残っています。`,
    datesGone: 'その間にほかの人が日付を削除しました。入力した内容は残っています。',
    personChanged: (name) => `その間にほかの人が${san(name)}の情報を変更しました。現在の状態を表示しています。`,
  },
  reports: {
    yes: (name) => `${san(name)}には報告権限があります`,
    no: (name) => `${san(name)}には報告権限がありません`,
  },
  back: '戻る',
  cancel: 'キャンセル',
};
