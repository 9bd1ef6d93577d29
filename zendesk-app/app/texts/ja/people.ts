import type { Labels } from '../catalogue';
import { san } from './name';

/** What only this app's sidebars of organizations and users say; the rest is said by the core's texts. */
export const peopleWords: Labels['people'] = {
  loading: '保守契約を読み込んでいます',
  failed: {
    title: '保守契約を読み込めませんでした',
    text: 'Zendeskが応答しませんでした。何も変更されていません。',
  },
  forbidden: {
    title: '表示する権限がありません',
    text: 'Zendeskの現在のロールでは保守契約を読み取れません。管理者が変更できます。',
  },
  notSetUp: {
    title: 'セットアップされていません',
    text: 'このアカウントではプロセスがまだセットアップされていません。管理者がセットアップできます。',
  },
  whoEntersDates: '日付の入力と変更は管理者が行えます。',
  whoLets: (name) => `ユーザーを編集できるロールの人が、${san(name)}に報告権限を与えられます。`,
  notSaved: {
    organizationForbidden:
      'Zendeskで組織を変更する権限がありません。管理者がロールに権限を付与するか、日付を入力できます。',
    userForbidden:
      'Zendeskでこの人の情報を変更する権限がありません。管理者がロールに権限を付与するか、代わりに変更できます。',
    refused: 'Zendeskが受け付けませんでした。管理者が組織とユーザーのフィールドを確認できます。',
    unreachable: 'Zendeskが応答しませんでした。何も変更されていません。もう一度お試しください。',
  },
  user: {
    held: (name) => `${san(name)}の新しいインシデントは保留されます`,
    staff: (name) => `${san(name)}はサポートの担当者です`,
    staffWhy: 'インシデントを報告するのはお客様だけです。',
    noOrganization: (name) => `先に${san(name)}を組織に追加してください。あとは自動で進みます。`,
    takeBack: (name) => `${san(name)}の報告権限を取り消す`,
    takeBackSure: '取り消す',
    keep: 'そのままにする',
    notListed: (name) => `${san(name)}は報告権限のリストに載っていません。`,
  },
  incidents: {
    title: (name) => `${san(name)}のオープンなインシデント`,
    none: (name) => `${san(name)}のオープンなインシデントはありません。`,
    firstResponse: '初回応答',
    customerResponse: '回答',
    statusUpdate: '状況報告',
    closes: (when) => `クローズ ${when}`,
    nothingDue: '期限はありません。',
    held: '保留',
  },
  tryAgain: '再試行',
};
