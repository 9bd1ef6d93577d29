import type { Labels } from '../catalogue';

/** What administrators read around the tabs of the settings. */
export const settingsWords: Labels['settings'] = {
  name: '設定',
  tabs: {
    setup: 'セットアップ',
    policy: 'ポリシー',
    agreements: '組織',
    changes: '変更履歴',
    health: '状態',
  },
  notSetUp: {
    title: 'プロセスがまだセットアップされていません',
    text: 'サービスがアカウントをセットアップすると、ポリシーがZendeskに保存されます。',
  },
  failed: {
    title: '設定を読み込めませんでした',
    text: 'Zendeskから取得できませんでした。何も変更されていません。',
  },
  faultyVersion: {
    title: '読み取れないポリシーのバージョンがあります',
    text: (version) =>
      `Zendeskにあるバージョン${version}は誤りがあるため、使用されていません。「オブジェクト」でレコードを修正または削除し、このページを再読み込みしてください。`,
  },
};
