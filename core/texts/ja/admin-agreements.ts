import type { adminAgreements as english } from '../en/admin-agreements';
import type { Worded } from '../worded';
import { agreementImport } from './agreement-import';

const common = agreementImport('Jira');

/** What administrators read on the Jira app's page when they import agreements. The names of the columns are the file's own. */
export const adminAgreements: Worded<typeof english> = {
  ...common,
  columns: [
    'organization: Jiraでの組織名。Jiraでの番号で指定する場合はexternal id列に記載',
    'starts on、ends on: 最初の日と最後の日 (例: 2026-12-31)。今のままにする場合は両方とも空欄',
    'representatives: 報告権限を持つ人のメールアドレス。スペース、カンマ、またはセミコロンで区切る。取り込みでは追加のみで、削除はしない',
  ],
  paste: 'CSVファイルの行 (列名の行を含む)',
  compare: '変更内容を確認',
  more: (count) => `Jiraには、読み込んだ${count}件より多くの組織があります。それ以降の組織は見つかりません。`,
  results: {
    ...common.results,
    text: '保留中のインシデントは自動的に始まります。',
    unreachable: 'Jiraが応答しませんでした。',
  },
  problems: {
    ...common.problems,
    unknownPerson: (email) => `組織にアドレスが${email}の人がいないか、Jiraがアドレスを開示していません。`,
  },
};
