import type { portalRequest as english, PausedFor } from '../en/portal-request';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';
import { san } from './name';
import { longDate } from './time';

type Phone = string | null;

const agreement = (organization: string | null): string =>
  organization === null ? '保守契約' : `${organization}の保守契約`;
const write = (phone: Phone): string =>
  phone === null ? 'このリクエストにコメントをお書きください。' : `${phone}までお電話ください。`;
const AFTERWARDS = '当社から対応を始めます。もう一度ご報告いただく必要はありません。';

/** F3: why support is paused, and what would lift it. */
function paused({ verdict, organization, startsOn, endsOn, reporter }: PausedFor, phone: Phone): readonly string[] {
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return [
        'この報告のアドレスを、サポート対象のお客様として確認できませんでした。',
        phone === null ? '会社のメールアドレスからお送りください。' : `${phone}までお電話ください。`,
      ];
    case 'no-agreement':
      return [
        `${agreement(organization)}の登録がありません。登録され次第、${AFTERWARDS}`,
        `ご契約、または契約についてのご連絡は: ${write(phone)}`,
      ];
    case 'agreement-not-started':
      return [
        `${agreement(organization)}は${startsOn === null ? 'まだ始まっていません' : `${longDate(startsOn)}に始まります`}。開始後、${AFTERWARDS}`,
        `早めに開始するには: ${write(phone)}`,
      ];
    case 'agreement-expired':
      return [
        `${agreement(organization)}は${endsOn === null ? '終了しました' : `${longDate(endsOn)}に終了しました`}。更新され次第、${AFTERWARDS}`,
        `更新するには: ${write(phone)}`,
      ];
    case 'not-a-representative':
      return [
        `${reporter === null ? 'お客様' : reporter === '' ? '報告された方' : san(reporter)}には${organization === null ? '' : `${organization}の`}インシデントの報告権限がありません。`,
        `報告権限のある同じ組織の方、または当社の担当者が変更できます。変更され次第、${AFTERWARDS}`,
      ];
    case 'entitled':
      return [];
    default:
      return verdict satisfies never;
  }
}

/** What the panel beside a request says to a customer, who reads here the words of the pages behind links in mails. */
export const portalRequest: Worded<typeof english> = {
  reading: 'リクエストを確認しています',
  failed: {
    title: '現在表示できません',
    text: 'Jiraから時間内に応答がありませんでした。何も変更されていません。',
    again: 'もう一度試す',
  },
  hidden: {
    title: '表示できるものはありません',
    text: 'リクエストの状況は、サポートがここで対応を始めると、報告された方、共有されている方、その組織の方に表示されます。',
  },
  nothing: 'このリクエストについてお伝えすることはありません。',
  progress: 'このリクエストの進み具合',
  stages: { received: '受付済み', 'in-work': '対応中', solved: '解決？', closed: '終了' },
  support: {
    due: (by) => `${by}までにご連絡します`,
    working: '対応しています',
    late: '回答が遅れています',
    lateText: (by, phone) =>
      `${by}までにご連絡する予定でした。${phone === null ? '下から責任者に依頼できます。' : `${phone}までお電話いただくか、下から責任者にご依頼ください。`}`,
    who: (agent, number) =>
      agent === null
        ? `インシデント #${number} はサポートが承っています。`
        : `${agent}がインシデント #${number} に対応しています。`,
    severity: (severity) => `${severities[severity]}: ${severityMeanings[severity]}。`,
    countsFrom: (at) => `現在サポートは時間外です。ご報告は${at}に受け付けたものとして扱います。`,
    call: (severity, phone) =>
      phone === null
        ? `${severities[severity]}にはご報告に加えてお電話が必要です。お電話ください。`
        : `${severities[severity]}にはご報告に加えてお電話が必要です。${phone}までお電話ください。`,
    more: '新しい情報は、このリクエストにコメントとして追加してください。',
  },
  customer: {
    due: (by) => `ご回答をお待ちしています。${by}までにお答えください`,
    open: 'ご回答をお待ちしています',
    late: '引き続きご回答をお待ちしています',
    lateText: (by) => `${by}までのご回答をお願いしていました。`,
    choose: '次の中からお選びいただけます:',
    unasked: '当社の最後のメッセージをご確認ください。',
    lowersLater: 'それ以降は優先度が下がります。',
    label: 'ご回答',
    missing: 'ご回答をお書きください。',
    send: '回答を送信',
    files: 'ファイルは、このリクエストのコメントに添付してください。',
  },
  software: {
    title: 'ソフトウェアの変更が必要です',
    text: (agent, on) => `${on}に${agent === null ? 'お伝えしました' : `${agent}がお伝えしました`}。`,
  },
  confirmation: {
    title: '解決しましたか？',
    text: (agent, on) => `${on}に${agent === null ? '' : `${agent}が`}解決策をお送りしました。`,
    yes: 'はい、解決しました',
    no: 'いいえ、まだサポートが必要です',
  },
  closing: {
    closes: (at) => `ご連絡がない場合、${at}に終了します。`,
    reminds: (on) => `${on}にお知らせします。`,
    reminded: 'このことはお知らせ済みです。',
    again: 'いつでも再開できます。',
  },
  closed: {
    title: (at) => `${at}に終了しました`,
    because: {
      confirmed: '解決したことが確認されました。',
      'no-answer': 'その後ご連絡がありませんでした。',
      'by-agent': 'サポートが終了しました。',
    },
  },
  paused: { title: 'まだ対応できません', why: paused },
  supervisor: {
    asked: 'ご依頼を責任者に伝えました',
    askedText: (at, byReader) =>
      `${at}に${byReader ? '責任者へのご依頼をいただきました' : '責任者への依頼がありました'}。お返事するまで、インシデントが自動的に終了することはありません。`,
    taken: (by) => `${by ?? '責任者'}がご依頼を承りました`,
    takenText: (at) => `${at}に承りました。その間もインシデントの対応は続きます。`,
  },
  ways: {
    confirm: '解決しました',
    reopen: '再開する',
    supervisor: '責任者と話す',
    comment: 'サポートへのご意見',
  },
  forms: {
    confirm: {
      title: '解決しましたか？',
      lead: 'インシデントは終了します。いつでも再開できます。',
      label: null,
      send: 'はい、解決しました',
    },
    help: {
      title: 'まだ何が解決していませんか？',
      lead: 'インシデントの番号と履歴はそのまま残ります。',
      label: '一、二文でお聞かせください（任意）',
      send: 'まだサポートが必要です',
    },
    reopen: {
      title: 'まだ何が解決していませんか？',
      lead: 'インシデントの番号と履歴はそのまま残ります。',
      label: '一、二文でお聞かせください（任意）',
      send: '再開する',
    },
    supervisor: {
      title: '責任者と話す',
      lead: 'サポートの責任者がお返事します。それまでインシデントが自動的に終了することはありません。',
      label: '責任者に伝えたいこと（任意）',
      send: '責任者に依頼する',
    },
    comment: {
      title: 'サポートへのご意見',
      lead: 'サポートそのものについてのご意見です。インシデントには影響しません。',
      label: '続けてほしいこと、変えてほしいこと',
      send: 'ご意見を送信',
    },
    back: '戻る',
    missing: 'ご意見をお書きください。',
    tooLong: '長すぎて受け付けられません。10,000文字以内にしてください。',
    notDone: 'うまくいきませんでした',
    unreachable: 'Jiraが応答しませんでした。入力された文は残っています。もう一度お試しください。',
  },
  survey: {
    title: '今回のサポートはいかがでしたか？',
    scores: { 5: 'とても良い', 4: '良い', 3: '普通', 2: '悪い', 1: 'とても悪い' },
    label: '続けてほしいこと、変えてほしいこと（任意）',
    missing: '五つの中から一つお選びください。',
    send: '評価を送信',
  },
  done: {
    answer: 'ありがとうございます。ご回答を承りました。対応を続けます。',
    confirm: 'ありがとうございます。インシデントは終了しました。',
    help: 'ありがとうございます。承りました。対応を続けます。',
    reopen: 'ありがとうございます。インシデントを再開しました。',
    supervisor: 'ご依頼を責任者に伝えました。',
    rate: 'ご回答ありがとうございます。',
    comment: 'ご意見ありがとうございます。',
  },
};
