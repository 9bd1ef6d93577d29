import type { SetupBlocks } from '../setup-blocked';

/** What keeps setup from going on, and what to do about it. */
export const setupBlocks: SetupBlocks = {
  'workflow-incomplete': (about) =>
    `保存後のワークフロー${about}に遷移が不足しています。もう一度セットアップを実行してください。`,
  'resolution-missing': (about) =>
    `クローズ時に設定する解決状況「${about}」がありません。作成してください (設定、課題、解決状況)。`,
  'project-unfit': (about) =>
    `${about}は企業管理対象のサービスプロジェクトではありません。プロセスのワークフローに必要です。別のプロジェクトを選択してください。`,
  'desk-unseen': (about) =>
    `アプリから${about}のサービスデスクが見えません。アプリのアカウントにプロジェクトへのアクセス権を付与してください。`,
  'role-missing': (about) =>
    `すべてのサービスプロジェクトにあるはずのプロジェクトロール「${about}」がサイトにありません。作成してください。`,
  'priorities-missing': (about) =>
    `サイトに次の優先度がありません: ${about.replaceAll(', ', '、')}。作成してください (設定、課題、優先度)。`,
  'field-missing': (about) =>
    `種類が${about}のフィールドがサイトにありません。Jira Service Managementがインストールされているか確認してください。`,
  'field-without-context': (about) =>
    `フィールド${about}にコンテキストがありません。追加してください (設定、課題、カスタムフィールド)。`,
  'no-account': () => 'アプリが専用のアカウントで動作していません。もう一度インストールしてください。',
  'no-issue-type': (about) => `プロジェクト${about}に課題タイプがありません。追加してください。`,
  'jira-refused': (about) => `Jiraが受け付けませんでした: ${about}`,
};
