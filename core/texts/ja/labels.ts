import type { Words } from '../catalog';

export { statuses } from '../en/labels';

export const severities: Words['severities'] = { 1: '重大度1', 2: '重大度2', 3: '重大度3' };

export const severityMeanings: Words['severityMeanings'] = {
  1: '本番環境が停止し、再起動でも回避策でも解消しない',
  2: '本番環境は動いているが、重要な機能に障害がある',
  3: '軽微な不具合、要望、または質問',
};

export const priorities: Words['priorities'] = { urgent: '緊急', high: '高', normal: '通常', low: '低' };

export const verdicts: Words['verdicts'] = {
  'organization-unknown': '組織が不明',
  'no-agreement': '保守契約の登録なし',
  'agreement-not-started': '保守契約の開始前',
  'agreement-expired': '保守契約が終了',
  'not-a-representative': '報告権限なし',
  entitled: 'サポート対象、報告権限あり',
};

export const responses: Words['responses'] = {
  'information-or-resolution': '回答または解決策',
  'known-issue': '既知の問題',
  'request-for-information': 'お客様への質問',
  explanation: '仕組みや理由の説明',
  'document-link': 'ドキュメントへのリンク',
  patch: 'パッチまたはアップグレード',
  'resolution-options': '選択肢の提示',
  'feature-request': '機能要望の登録',
};

export const clocks: Words['clocks'] = {
  firstResponse: '初回応答',
  customerResponse: 'お客様の回答',
  statusUpdate: '状況報告',
};
