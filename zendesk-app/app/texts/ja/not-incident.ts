import type { Labels } from '../catalogue';

/** Why a ticket is no incident, where the core's texts do not say it. */
export const notIncidentWords: Labels['notIncident'] = {
  'too-old':
    'このチケットは、プロセスをオンにする前に届いたものです。続きがある場合は、新しいチケットとして報告できます。',
  'not-set-up': 'このアカウントではプロセスがまだセットアップされていません。管理者がセットアップできます。',
  nothing: 'このチケットには報告がありません。',
};
