import type { Labels } from '../catalogue';

/** Why a ticket is no incident, and the way out where there is one. */
export const notIncidentWords: Labels['notIncident'] = {
  title: 'インシデントではありません',
  why: {
    'too-old':
      'このチケットは、プロセスをオンにする前に届いたものです。続きがある場合は、新しいチケットとして報告できます。',
    'not-set-up': 'このアカウントではプロセスがまだセットアップされていません。管理者がセットアップできます。',
    automatic: '自動送信メールと見られるため、報告として扱われませんでした。',
    joins: (number) => `このメールはインシデント #${number} のものとして、そちらに追加されました。`,
    nothing: 'このチケットには報告がありません。',
  },
  treat: 'インシデントとして扱う',
};
