import type { AppRefusal } from '../app-refusal';

/** What is wrong, then what to do or who can lift it. */
export const appRefusals: Readonly<Record<AppRefusal, string>> = {
  'administrators-only': 'この操作は、Jiraを管理する人だけが行えます。Jiraの管理者に依頼してください。',
  'still-on': 'このプロジェクトではプロセスがオンです。先にオフにしてください。',
  'no-former-workflow': 'プロジェクトの以前のワークフローがわかりません。プロジェクトの設定で選択してください。',
  'not-set-up': 'このプロジェクトではプロセスがセットアップされていません。先にセットアップしてください。',
  'no-one-organization': 'お客様がどの組織にも属していないか、複数の組織に属しています。組織を1つ指定してください。',
  'no-room': 'Jiraには、この組織の変更をこれ以上保存できません。新しい組織を作成し、メンバーを移してください。',
  'not-understood': 'アプリが内容を理解できませんでした。ページをもう一度読み込んでください。',
};
