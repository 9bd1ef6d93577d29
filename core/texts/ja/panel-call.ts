import type { Verdict } from '../../entitlement/verdict';
import type { Severity } from '../../severity/level';
import type { WhoReports } from '../panel/who-reports';
import { san } from './name';
import { longDate } from './time';

/** F3: what an agent reads out to a caller who may not be given support yet: what is wrong, and what comes of it. */
export function readOut(verdict: Verdict, { organization, agreement }: WhoReports): string {
  const whose = organization ?? 'お客様の組織';
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return '御社のサポート登録を確認できませんでした。ご報告はただいま記録し、確認でき次第、対応を始めます。';
    case 'no-agreement':
      return `${whose}の保守契約の登録がありません。ご報告はただいま記録し、契約が登録され次第、対応を始めます。`;
    case 'agreement-not-started':
      return agreement
        ? `${whose}の保守契約は${longDate(agreement.startsOn)}からです。ご報告はただいま記録し、契約の開始後に対応を始めます。`
        : `${whose}の保守契約はまだ始まっていません。ご報告はただいま記録し、契約の開始後に対応を始めます。`;
    case 'agreement-expired':
      return `${whose}の保守契約は${agreement ? `${longDate(agreement.endsOn)}に` : ''}終了しています。ご報告はただいま記録し、契約が更新され次第、対応を始めます。`;
    case 'not-a-representative':
      return `${whose}で報告権限のある方のリストに、お名前がありません。ご報告はただいま記録し、リストに載っている方を通じてお名前が追加され次第、対応を始めます。`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** F3: what being held means. */
export const held = '保留になります: 解決するまで期限は進まず、解決すると自動で始まります。';

/** D3, G2: the call that Severity 1 needs besides the written report is the one that the report is taken from. */
export const thisIsTheCall = (name: string, severity: Severity): string =>
  `重大度${severity}には電話が必要です。この通話がそれにあたるため、${san(name)}との通話を続けてください。`;

/** D3: what is taken down on the phone is in writing once the customer has written. */
export const inWriting = (name: string): string =>
  `書面の報告も必要です: ${san(name)}にメールを送ります。そのメールへの返信があれば十分です。`;

/** E2: a report taken down on the phone is no response yet. */
export const noResponseYet = (name: string): string =>
  `報告の記録だけでは応答になりません: 保存したあと、${san(name)}に返信するか、伝えた内容を記録してください。`;

/** A3: reported outside support hours. */
export const closedNow = (moment: string): string => `現在はサポート時間外のため、${moment}から数えます。`;
