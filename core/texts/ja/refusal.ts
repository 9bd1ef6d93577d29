import type { Refusal } from '../../incident/refusal';
import { STATUSES } from '../../lifecycle/status';
import { PRIORITIES } from '../../severity/priority';
import { priorities, responses } from './labels';

/** Who may do what a person may not; every act without a row is for people of support. */
const WHO: Readonly<Record<string, string>> = {
  reply: 'ここに書き込めるのは、お客様の組織の方とサポート担当者だけです。',
  reopened: 'このインシデントを再オープンできるのは、お客様の組織の方とサポート担当者だけです。',
  'supervisor-requested': 'ここでスーパーバイザーを依頼できるのは、お客様の組織の方とサポート担当者だけです。',
  'resolution-confirmed': '解決を確認できるのはお客様だけです。代わりにインシデントをクローズできます。',
  'survey-answered': 'サポートの評価を回答できるのはお客様だけです。',
  'supervisor-acknowledged':
    'この依頼を引き受けられるのは、スーパーバイザーかマネージャーだけです。どちらかに依頼してください。',
  'entitlement-overridden':
    'このインシデントを許可できるのはマネージャーだけです。理由を添えてマネージャーに依頼してください。',
};

/** What a part of a reply must be. */
const PARTS: Readonly<Record<string, string>> = {
  fix: '修正の提供時期 (または未定であること)',
  workaround: '回避策 (またはないこと)',
  questions: '種類 (詳細、テスト、ログ)を選んだ質問を1つ以上',
  url: '先頭が http:// または https:// のWebアドレス',
  instructions: '手順',
  options: '選択肢を1つ以上',
  reference: 'プロダクトマネジメントの参照番号',
};

/** What is wrong, then what to do or who can lift it. */
export function refusal({ code, data }: Refusal): string {
  switch (code) {
    case 'not-allowed':
      return (
        WHO[data.act ?? ''] ?? 'この操作ができるのはサポート担当者だけです。返信していただければ、こちらで操作します。'
      );
    case 'response-unknown':
      return `${quoted(data.response)}は返信の種類ではありません。次から選択してください: ${Object.values(responses).join('、')}。`;
    case 'response-incomplete':
      return `${kindOf(data.response)}に必要なもの: ${partsOf(data.parts)}。足りないものを追加して、もう一度送信してください。`;
    case 'status-unknown':
      return `${quoted(data.status)}はステータスではありません。次から選択してください: ${STATUSES.filter((status) => status !== 'Verification Required').join('、')}。`;
    case 'verification-required':
      return 'このインシデントはサポート停止中のため、お客様には何も送信できません。組織の保守契約と報告者の報告権限が整うか、マネージャーが許可すると再開します。社内メモは追加できます。';
    case 'status-by-process-only':
      return 'Verification Requiredは手動では設定も解除もできません。保守契約と報告者の報告権限が整うか、マネージャーがインシデントを許可すると、自動で解除されます。インシデントをクローズすることはできます。';
    case 'severity-unknown':
      return `${quoted(data.severity)}は重大度ではありません。1、2、3のいずれかを選択してください。`;
    case 'priority-unknown':
      return `${quoted(data.priority)}は優先度ではありません。次から選択してください: ${PRIORITIES.map((priority) => priorities[priority]).join('、')}。`;
    case 'already-closed':
      return 'このインシデントはすでにクローズされています。まだ対応が必要な場合は、再オープンしてください。';
    case 'no-supervisor-request':
      return 'ここではスーパーバイザーの依頼は待っていません。ほかの人がすでに引き受けた可能性があります。';
    case 'not-held':
      return 'このインシデントのサポートは停止していないため、許可は不要です。そのまま対応を続けてください。';
    case 'reason-missing':
      return '理由が入力されていません。一文で入力してください。';
    case 'no-survey-offered':
      return 'このインシデントのアンケートはまだ送られていません。ご意見は、こちらからのメールへの返信でいつでもお寄せいただけます。';
    case 'survey-answered':
      return 'すでに回答をいただいています。追記する場合は、こちらからのメールに返信してください。';
    case 'score-out-of-range':
      return `${quoted(data.score)}は評価ではありません。1から5の中から選択してください。`;
    case 'not-an-incident':
      return 'このチケットはインシデントではないため、ここでの操作はありません。インシデントにする場合は、新しく報告してください。';
    default:
      return code satisfies never;
  }
}

const quoted = (value = ''): string => (value === '' ? '空の値' : `「${value}」`);

const kindOf = (type = ''): string =>
  Object.hasOwn(responses, type) ? `「${responses[type as keyof typeof responses]}」` : 'この返信';

const partsOf = (parts = ''): string =>
  parts
    .split(', ')
    .map((part) => PARTS[part] ?? part)
    .join('、');
