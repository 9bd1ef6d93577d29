import type { adminHealth as english } from '../en/admin-health';
import type { Worded } from '../worded';

/** What administrators read of the Jira app's health, each with what it means and what to do. */
export const adminHealth: Worded<typeof english> = {
  title: 'プロセスの状態',
  checking: '確認しています',
  again: '再確認',
  good: '問題ありません。',
  bad: '確認が必要なものがあります。',
  columns: { what: '項目', now: '現在', means: '意味', todo: '対応' },
  nothing: 'なし',
  never: 'なし',
  version: (version) => `ポリシーのバージョン${version}`,
  on: {
    what: 'プロセス',
    now: (projects) => `${projects.replaceAll(', ', '、')}でオン`,
    off: 'オフ',
    means: 'オフの間は、通知、リマインダー、警告、クローズは行われません。',
    todo: '「セットアップ」でオンにしてください。',
  },
  sweep: {
    what: '全インシデントの最後の確認',
    means: '届かなかったイベントの内容は、アプリが5分ごとに自分で確認します。',
    todo: '15分を超えるのは長すぎます。Forgeが遅れているかどうかは、Atlassianのステータスページで確認できます。遅れていない場合は、アプリをもう一度インストールしてください。',
  },
  overdue: {
    what: '遅延',
    now: (count, since) => `インシデント${count}件、${since}から`,
    none: 'なし',
    means: '確認されているはずのインシデントです。期限の処理とメールが遅れています。',
    todo: '数分の遅れは自然に解消します。減らない場合は、開発者コンソールにあるアプリのログで原因を確認できます。',
  },
  roles: {
    what: 'ロールの最後の読み込み',
    means: 'アプリは1時間ごとに、誰がどのロールを持つかを確認します。変更はその時点から有効です。',
  },
  setup: {
    what: '最後のセットアップ',
    done: (project, when) => `${project}、${when}`,
    means: 'セットアップで作成されるものは、いつでも確認し、修復できます。',
    todo: (why) => `続行できませんでした: ${why}`,
  },
};
