import type { Labels } from '../catalogue';

/** What administrators read when the incidents cannot be read, and after they saved a policy. */
export const previewWords: Labels['preview'] = {
  failed: {
    title: 'インシデントを読み込めませんでした',
    text: 'Zendeskから取得できませんでした。何も変更されていません。入力した内容は残っています。',
  },
  saved: {
    title: (version) => `バージョン${version}を保存しました`,
    text: '今から有効です。',
    anew: '今から有効です。オープンなインシデントを再判定しています。',
    refused: (why) =>
      `サービスが受け付けませんでした: ${why}前のバージョンが引き続き有効です。詳しくは「状態」を確認してください。`,
    later: 'サービスが応答しませんでした。変更は保存されており、サービスが次に確認したときに有効になります。',
  },
  notAccepted: {
    title: '保存されませんでした',
    text: 'Zendeskが受け付けませんでした。ポリシーを変更する権限がない可能性があります。入力した内容は残っています。',
  },
  unreachable: {
    title: '保存されませんでした',
    text: 'Zendeskが応答しませんでした。入力した内容は残っています。もう一度お試しください。',
  },
};
