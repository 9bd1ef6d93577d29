import type { Labels } from '../catalogue';

/** The labels of this app's screens; what the process itself says stands in the core's texts. */
export const words: Labels['common'] = {
  name: 'サポートプロセス',
  fault: {
    title: 'パネルが停止しました',
    text: 'チケット自体に影響はありません。パネルを再読み込みしてください。',
  },
  loading: 'プロセスを読み込んでいます',
  failed: {
    title: 'プロセスを読み込めませんでした',
    text: 'Zendeskからチケットの履歴を取得できませんでした。チケットのフィールドには最後の値が残っています。',
  },
  forbidden: {
    title: '表示する権限がありません',
    text: 'Zendeskの現在のロールではプロセスを読み取れません。管理者が変更できます。',
  },
  final:
    'このチケットはZendeskで完全にクローズされています。お客様から再び連絡があると、新しいインシデントとして続きます。',
  stop: {
    title: 'まだ送信されていません: 返信の種類は?',
    text: '下で選択し、もう一度送信してください。本文は残っています。',
    reason: 'まだ送信されていません: 返信の種類は? パネル「サポートプロセス」で選択し、もう一度送信してください。',
  },
};
