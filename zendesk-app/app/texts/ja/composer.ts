import type { Labels } from '../catalogue';

/** The labels of what belongs to Zendesk's own composer, where the reply itself is written. */
export const composerWords: Labels['composer'] = {
  statusUpdate: '状況報告',
  statusUpdateHint: '種類なしで送信されます。もう一度送信してください。',
  countsAsFirst: 'まだ初回応答がないため、これが初回応答になります。',
  add: '返信に追加',
  added: '返信に追加しました。必要に応じて編集し、送信してください。',
  notAdded: '返信に追加されませんでした',
  stop: 'まだ送信されていません: パネル「サポートプロセス」に入力した内容が本文に入っていません。パネルで「返信に追加」を押してから、もう一度送信してください。',
  notSet: {
    text: 'Zendeskが本文を受け付けませんでした。入力した内容はすべて残っています。もう一度お試しください。',
    type: '本文は返信に入りましたが、Zendeskが種類を受け付けませんでした。入力した内容はすべて残っています。もう一度お試しください。',
    status:
      '本文と種類は返信に入りましたが、Zendeskがステータスを受け付けませんでした。送信ボタンで選択するか、もう一度お試しください。',
  },
};
