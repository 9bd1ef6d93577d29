import type { portalReport as english } from '../en/portal-report';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';

/** What the form for a report asks and says on a portal, to customers. */
export const portalReport: Worded<typeof english> = {
  reading: '質問を読み込んでいます',
  failed: {
    title: '質問を読み込めませんでした',
    text: 'このままご報告いただけます。製品バージョン、エラーメッセージ、再現手順をお知らせください。',
    again: 'もう一度試す',
  },
  closed: {
    title: '現在サポートは時間外です',
    text: (at) => `${at}に開始します。今お送りいただいたものは、その時刻に受け付けたものとして扱います。`,
  },
  documentation: { before: '答えがすでに載っているかもしれません:', link: '製品ドキュメント' },
  about: {
    title: 'どのような内容ですか？',
    choices: {
      problem: '正しく動作しない',
      enhancement: '製品へのアイデア',
      information: '質問',
    },
    help: '内容の種類をお選びください。',
  },
  down: { title: '本番環境は停止していますか？', missing: '本番環境が停止しているか' },
  workaround: {
    title: '再起動や回避策で解消しますか？',
    missing: '回避策で解消するか',
  },
  impact: {
    title: '何に影響がありますか？',
    choices: {
      'documented-functionality': '製品の機能',
      cosmetic: '見た目だけ',
    },
  },
  yesNo: { yes: 'はい', no: 'いいえ', unknown: 'わからない' },
  found: {
    title: (severity) => `${severities[severity]}: ${severityMeanings[severity]}`,
    due: (by) => `今送信していただくと、${by}までにご連絡します。`,
    minor: (severity, by) => `質問とアイデアは${severities[severity]}です。遅くとも${by}までにお答えします。`,
    minorOpen: (severity) => `質問とアイデアは${severities[severity]}です。`,
    unverified: 'まず、お客様の組織がサポート対象かどうかを確認します。結果はメッセージでお知らせします。',
  },
  call: {
    title: (severity) => `${severities[severity]}: お電話もお願いします`,
    open: (phone, by, until) =>
      [
        phone === null
          ? 'この報告を送信してから、お電話ください。'
          : `この報告を送信してから、${phone}までお電話ください。`,
        by === null ? '' : `${by}までに応答します。`,
        until === null ? '' : `サポートは${until}まで受け付けています。`,
      ].join(''),
    closed: (phone, at) =>
      `この報告を今送信してください。サポートは${at}に開始します。${phone === null ? 'その後お電話ください。' : `その後、${phone}までお電話ください。`}`,
    keep: '一緒に作業できる方にお待ちいただくようお願いします。',
  },
  own: {
    title: 'お客様にとっての深刻さ（任意）',
    none: '指定なし',
    choices: { 1: '重大度1: 致命的', 2: '重大度2: 深刻', 3: '重大度3: 軽微' },
    hint: 'お客様と一緒に決めます。ご意見はインシデントに記録されます。',
  },
  details: {
    reporterName: { label: 'お名前', missing: 'お名前', help: 'お名前をお知らせください。' },
    organization: { label: '組織', missing: '組織', help: 'どの組織としてのご報告かをお知らせください。' },
    productVersion: {
      label: '製品バージョン',
      missing: '製品バージョン',
      help: 'バージョンをお知らせください。例: 9.4.1',
    },
    errorMessages: {
      label: 'エラーメッセージ',
      missing: 'エラーメッセージ',
      help: 'メッセージをそのまま貼り付けてください。ない場合は、ないとお書きください。',
    },
    stepsToReproduce: { label: '再現手順', missing: '再現手順', help: 'どう操作すると起きるかをお知らせください。' },
    actionsTaken: {
      label: '直前に行ったこと',
      missing: '直前に行ったこと',
      help: '直前のことをお知らせください。「なし」でもかまいません。',
    },
    changesMade: {
      label: '最近変わったこと',
      missing: '最近変わったこと',
      hint: 'ネットワーク、端末、更新、設定など。「なし」でもかまいません。',
      help: '変わったこと、または変わっていないことをお知らせください。',
    },
    persistence: {
      label: 'いつから続いているか',
      missing: 'いつから続いているか',
      help: 'いつからかをお知らせください。例: 今日 14:30',
    },
    operatingSystem: {
      label: 'オペレーティングシステム',
      missing: 'オペレーティングシステム',
      help: 'システムをお知らせください。例: Windows Server 2022',
    },
    serverRoles: {
      label: 'サーバーの役割',
      missing: 'サーバーの役割',
      help: '役割をお知らせください。例: データベース、ファイル保管',
    },
    logFiles: { label: 'ログファイル', missing: 'ログファイル', help: '' },
    screenshots: { label: 'スクリーンショット', missing: 'スクリーンショット', help: '' },
  },
  tooLong: '長すぎてここでは受け付けられません。2,500文字以内にし、残りはファイルとして追加してください。',
  optional: (label) => `${label}（任意）`,
  concerns: '対象',
  area: { software: 'ソフトウェア', server: 'サーバー' },
  files: { title: 'このフォームに追加するファイル' },
  progress: {
    title: (given, all) => `${all}項目中${given}項目`,
    why: '情報が多いほど、早く解決できます。',
    missing: (labels) => `まだ入力されていない項目: ${labels.replaceAll(', ', '、')}。`,
    complete: '不足はありません。',
  },
  lacking: {
    anyway: (count) => `${count}項目が不足したまま送信する`,
    how: '不足している項目を入力するか、このまま送信する場合はここにチェックを入れてください。',
  },
};
