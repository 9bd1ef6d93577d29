import type { SeverityReason } from '../../severity/determination';

/** The answers of the form, as they read on the agent's side. */
const ANSWERS: Readonly<Record<string, string>> = {
  'request: enhancement': '製品への要望です',
  'request: information': '質問です',
  'productionDown: yes': '本番環境が停止しています',
  'workaround: yes': '再起動または回避策で解消します',
  'workaround: no': '再起動でも回避策でも解消しません',
  'workaround: unknown': '回避策で解消するかどうかはまだ分かりません',
  'impact: cosmetic': '影響は見た目だけです',
  'impact: documented-functionality': 'ドキュメントに記載された機能に影響があります',
};

/** C4: why. */
export function severityReason({ from, words }: SeverityReason): string {
  switch (from) {
    case 'answer':
      return ANSWERS[words] ?? words;
    case 'text':
      return `報告に「${words}」とあります`;
    case 'agent':
      return words === '' ? 'エージェントが設定しました' : words;
    case 'default':
      return '報告からは判断できません。内容を確認してください';
    default:
      return from satisfies never;
  }
}
