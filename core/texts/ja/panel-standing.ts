import type { Verdict } from '../../entitlement/verdict';
import { isWaiting, type Status } from '../../lifecycle/status';
import type { SeverityReason } from '../../severity/determination';
import type { Severity } from '../../severity/level';
import type { Priority } from '../../severity/priority';
import type { WhoReports } from '../panel/who-reports';
import { priorities } from './labels';
import { san, UNNAMED } from './name';
import { sentence } from './sentence';
import { severityReason } from './severity-reason';
import { longDate } from './time';

/** `Open、優先度: 高`; a status that waits or is paused stands alone. */
export function standing(status: Status, priority: Priority): string {
  if (isWaiting(status) || status === 'Closed' || status === 'Verification Required') return status;
  return `${status}、優先度: ${priorities[priority]}`;
}

/** Every reason for the severity, a sentence each. */
export const severityReasons = (reasons: readonly SeverityReason[]): string =>
  [...new Set(reasons.map((reason) => sentence(severityReason(reason))))].join('');

/** C4: the customer's own view beside ours. */
export const customerView = (name: string, view: Severity, severity: Severity): string =>
  view === severity ? `${san(name)}も重大度${view}と見ています。` : `${san(name)}は重大度${view}と見ています。`;

export const needsReview = '報告の文面だけでは確実に判断できません。重大度を確認してください。';

/** F1, F2: why work may go on. */
export function entitled({ organization, reporter, agreement }: WhoReports): string {
  const until = agreement ? ` (${longDate(agreement.endsOn)}まで)` : '';
  return `${organization ?? '組織'}はサポート対象です${until}。${san(reporter)}には報告権限があります。`;
}

/** F3: by whom and why a manager let it be worked on all the same. */
export const allowedBy = (name: string, moment: string, reason: string): string =>
  `${san(name || UNNAMED.manager)}が${moment}にこのインシデントを許可しました: ${sentence(reason)}`;

/** Facts that turned bad since: a warning, and nothing more. */
export function turnedBad(verdict: Verdict, who: WhoReports): string {
  return `${pausedBecause(verdict, who)}インシデントの開始後に分かったことのため、対応は続きます。`;
}

/** F3: what pauses support, with its date where there is one. */
export function pausedBecause(verdict: Verdict, { organization, reporter, agreement }: WhoReports): string {
  const whose = organization ?? '組織';
  switch (verdict) {
    case 'organization-unknown':
      return `${san(reporter)}は、登録されているどの組織にも属していません。`;
    case 'no-agreement':
      return `${whose}の保守契約が登録されていません。`;
    case 'agreement-not-started':
      return agreement
        ? `${whose}の保守契約は${longDate(agreement.startsOn)}に始まります。`
        : `${whose}の保守契約はまだ始まっていません。`;
    case 'agreement-expired':
      return `${whose}の保守契約は${agreement ? `${longDate(agreement.endsOn)}に` : ''}終了しました。`;
    case 'not-a-representative':
      return `${san(reporter)}は、${whose}の報告権限のリストに載っていません。`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** What would lift the pause: what has to happen, and what an agent does for it. */
export function remedy(
  verdict: Verdict,
  { organization, reporter }: WhoReports,
): { readonly what: string; readonly how: string } {
  switch (verdict) {
    case 'organization-unknown':
      return {
        what: `${san(reporter)}を組織に追加します。`,
        how: 'プロフィールで設定してください。あとは自動で進みます。',
      };
    case 'no-agreement':
      return {
        what: '保守契約を登録します。',
        how: '組織に契約の日付を入力してください。あとは自動で進みます。',
      };
    case 'agreement-not-started':
      return {
        what: '保守契約が始まるのを待ちます。',
        how: '開始日を待つか、組織にそれより早い開始日を入力してください。',
      };
    case 'agreement-expired':
      return {
        what: '保守契約を更新します。',
        how: '組織に新しい終了日を入力してください。あとは自動で進みます。',
      };
    case 'not-a-representative':
      return {
        what: `${san(reporter)}に${organization ?? '組織'}の報告権限を与えます。`,
        how: 'プロフィールのチェックボックスをオンにしてください。あとは自動で進みます。',
      };
    case 'entitled':
      return { what: '', how: '' };
    default:
      return verdict satisfies never;
  }
}

/** What the customer was told of the pause, and when. */
export const toldWhy = (name: string, moment: string): string =>
  `${moment}に${san(name)}へメッセージを1通送りました: サポート停止の理由と、再開の方法です。`;

export const paused = {
  title: 'サポート停止中',
  until: '解決するまで社内メモは追加できますが、お客様には何も送信できません。',
  lift: '再開に必要なこと',
  manager: 'マネージャーによる許可',
  managerHow: 'このインシデントについて、理由を添えて許可します。',
  told: 'お客様への案内',
  asked: (moment: string, by: string) => `${moment}に${by ? `${san(by)}が` : ''}マネージャーに依頼しました。`,
};

/** Why something that came in is no incident. */
export const noIncident = {
  title: 'インシデントではありません',
  automatic: '自動送信メールと見られるため、報告として扱われませんでした。',
  joins: (number: string) => `このメールはインシデント #${number} のものとして、そちらに追加されました。`,
};
