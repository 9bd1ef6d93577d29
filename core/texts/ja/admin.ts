import type { adminWords as english } from '../en/admin';
import type { Worded } from '../worded';
import { UNNAMED } from './name';

/** What administrators read on the Jira app's page around its tabs, and when they may not do something. */
export const adminWords: Worded<typeof english> = {
  tabs: {
    setup: 'セットアップ',
    policy: 'ポリシー',
    agreements: '組織',
    changes: '変更履歴',
    health: '状態',
  },
  loading: 'サイトを確認しています',
  failed: {
    title: 'Jiraが応答しませんでした',
    text: '何も変更されていません。',
  },
  forbidden: 'このページは管理者用です',
  tryAgain: '再試行',
  somebody: UNNAMED.somebody,
};
