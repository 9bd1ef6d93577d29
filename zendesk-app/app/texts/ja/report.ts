import type { Labels } from '../catalogue';
import { CALLER, san } from './name';

/** The labels of the new-ticket sidebar. */
export const reportWords: Labels['report'] = {
  failed:
    'Zendeskからポリシーとお客様の情報を取得できませんでした。チケットは手動でも作成でき、同じように判定されます。',
  notSetUp: {
    title: 'セットアップされていません',
    text: 'このアカウントではプロセスがまだセットアップされていません。管理者がセットアップできます。',
  },
  caller: {
    title: '電話の相手',
    hint: '名前、アドレス、または電話番号',
    found: (count) => (count === 0 ? '見つかりませんでした。' : `${count}人見つかりました。`),
    list: '見つかった人',
    failed: 'Zendeskが検索に応答しませんでした。入力を続けると再試行します。',
    add: (name) => `${san(name)}を新しい連絡先として追加`,
    somebody: CALLER,
    paused: 'まだサポート対象外',
    readThis: (name) => `${san(name)}に次のように伝えてください:`,
    logAnyway: 'それでも記録する',
  },
  contact: {
    title: '新しい連絡先',
    name: '名前',
    email: 'メールアドレス',
    hint: 'インシデントと関連メールの送り先です',
    nameMissing: '電話の相手の名前を入力してください。',
    emailMissing: 'アドレスを入力してください (例: tom@example.com)。',
    save: '連絡先を追加',
    taken:
      'Zendeskが受け付けませんでした。このアドレスはすでに使われている可能性があります。戻って検索してください。入力した内容は残っています。',
    forbidden: 'Zendeskの現在のロールでは人を追加できません。入力した内容は残っています。',
    unreachable: 'Zendeskが応答しませんでした。入力した内容は残っています。もう一度お試しください。',
    notSaved: '追加されませんでした',
  },
  about: {
    title: '内容の種類',
    choices: {
      problem: '正しく動作しない',
      enhancement: '製品へのアイデア',
      information: '質問',
    },
    documentation: '製品ドキュメント',
  },
  down: '本番環境は停止していますか?',
  workaround: '再起動や回避策で解消しますか?',
  impact: {
    title: '影響の範囲',
    choices: {
      'documented-functionality': '製品の機能',
      cosmetic: '見た目だけ',
    },
  },
  yesNo: { yes: 'はい', no: 'いいえ', unknown: '不明' },
  own: {
    title: '電話の相手から見た深刻さ',
    none: '聞いていない',
    choices: { 1: '重大度1、致命的', 2: '重大度2、深刻', 3: '重大度3、軽微' },
  },
  result: {
    title: '重大度と期限',
    ahead: '上の回答から、重大度と期限が決まります。',
    firstResponse: '初回応答',
    ifSavedNow: (place) => `今すぐ保存した場合です。時刻は${place}のものです。`,
  },
  report: {
    title: '報告',
    of: (given, all) => `${all}項目中${given}項目`,
    subject: { label: '件名', hint: '短い言葉で' },
    words: { problem: '', enhancement: 'どうなるとよいか', information: '知りたいこと' },
    concerns: '対象',
    area: { software: 'ソフトウェア', server: 'サーバー' },
    attachments: (name) => `${san(name)}は、ログファイルやスクリーンショットをメールに添付することもできます。`,
  },
  details: {
    reporterName: { label: '電話の相手の名前' },
    organization: { label: '組織' },
    productVersion: { label: '製品バージョン' },
    errorMessages: { label: 'エラーメッセージ' },
    stepsToReproduce: { label: '再現手順' },
    actionsTaken: { label: '直前に行ったこと' },
    changesMade: { label: '最近変わったこと', hint: 'ネットワーク、端末、更新など' },
    persistence: { label: 'いつから続いているか' },
    operatingSystem: { label: 'オペレーティングシステム' },
    serverRoles: { label: 'サーバーの役割', hint: '例: データベース、ファイル保管' },
    logFiles: { label: 'ログファイル', hint: '種類と場所' },
    screenshots: { label: 'スクリーンショット', hint: '写っている内容' },
  },
  fill: {
    button: 'チケットに入力',
    after: 'いつものように確認して保存してください。',
    done: 'チケットに入力しました。いつものように確認して保存してください。',
    changed: 'その後に変更がありました。もう一度チケットに入力してください。',
    failed: '入力されませんでした',
    failedText: 'Zendeskが一部を受け付けませんでした。入力した内容は残っています。もう一度お試しください。',
  },
};
