import type { adminPolicy as english } from '../en/admin-policy';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page when they load and save the policy. */
export const adminPolicy: Worded<typeof english> = {
  reading: 'ポリシーを読み込んでいます',
  delivered: 'バージョン1、初期設定です。',
  remind: (days) => `リマインダー: ${days}`,
  basis: (what) => `${what}: 数え方`,
  dateLike: '例: 2026-12-25',
  title: 'ポリシーの項目',
  saved: {
    title: (version) => `バージョン${version}を保存しました`,
    text: '今から有効です。',
    anew: '今から有効です。オープンなインシデントを再判定しています。',
  },
  notSaved: '保存されませんでした',
  unreachable: 'Jiraが応答しませんでした。入力した内容は残っています。もう一度お試しください。',
  kept: (why) => `${why}入力した内容は残っています。`,
  previewFailed: {
    title: 'インシデントを読み込めませんでした',
    text: 'Jiraから取得できませんでした。何も変更されていません。入力した内容は残っています。',
  },
  unseen: 'Jiraで表示できるインシデントだけを、最後の判定に基づいて確認します。',
  open: (key, subject) => `${key} ${subject}`,
};
