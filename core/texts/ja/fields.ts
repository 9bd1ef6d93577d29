import type { Words } from '../catalog';

export const fields: Words['fields'] = {
  reporterName: '氏名',
  organization: '組織',
  productVersion: '製品バージョン',
  errorMessages: 'エラーメッセージ',
  stepsToReproduce: '再現手順',
  actionsTaken: '発生前の操作',
  changesMade: '製品や環境の変更',
  persistence: '続いている期間',
  operatingSystem: 'オペレーティングシステム',
  serverRoles: 'サーバーの役割',
  logFiles: 'ログファイル',
  screenshots: 'スクリーンショット',
};
