import type { Labels } from '../catalogue';

/** What administrators read of the service's health, each with what it means and what to do. */
export const healthWords: Labels['health'] = {
  title: 'サービスの状態',
  checking: 'サービスに問い合わせています',
  again: '再度問い合わせる',
  unreachable: {
    title: 'サービスが応答しません',
    text: '失われるものはありません。復旧すると、サービスがすべての変更を確認します。それまで期限は監視されず、メールも送信されません。運用担当者がサービスを起動できます。アドレスと共有シークレットはアプリの設定にあります。',
  },
  good: '問題ありません。',
  bad: '確認が必要なものがあります。',
  version: (version) => `サービスのバージョン${version}、ポリシーのバージョン`,
  columns: { what: '項目', now: '現在', means: '意味', todo: '対応' },
  nothing: 'なし',
  never: 'なし',
  webhook: {
    what: 'Zendeskからの最後の通知',
    means: 'Zendeskはチケットの変更をすべてサービスに通知します。',
    none: 'その後にチケットが変更されている場合は、「セットアップ」でトリガとWebhookを確認してください。',
  },
  sweep: {
    what: '全チケットの最後の確認',
    means: '届かなかった通知の内容は、サービスが自分で確認します。',
    late: '約1時間ごとに確認するはずです。運用担当者がサービスのログを確認する必要があります。',
  },
  waiting: {
    what: '待機中',
    now: (waiting, active) => `チケット${waiting}件、処理中${active}件`,
    means: '変更後、まだ再判定されていないチケットです。',
  },
  lag: {
    what: '最長の待ち時間',
    none: '待機なし',
    means: '期限の処理とメールの遅れは、最大でこの時間です。',
    late: '多数のチケットが一度に変更された場合を除き、5分を超えるのは長すぎます。短くならない場合は、サービスの確認が必要です。',
  },
  failed: {
    what: '再試行待ち',
    now: (count) => `チケット${count}件`,
    means: 'Zendeskが応答しなかったか、受け付けませんでした。サービスが自動で再試行します。',
  },
  dead: {
    what: '中止',
    means:
      '数回試しましたが、成功しませんでした。チケットが次に変更されるか、全チケットの次の確認のときに、改めて処理します。',
    todo: '運用担当者がサービスのログで原因を確認できます。',
  },
  refused: {
    what: (version) => `ポリシーのバージョン${version}`,
    now: '未使用',
    todo: 'Zendeskの「オブジェクト」でレコードを削除し、ポリシーをもう一度保存してください。',
  },
};
