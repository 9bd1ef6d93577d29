import type { SeverityReason } from '../../severity/determination';

/** The answers of the form, as they read on the agent's side. */
const ANSWERS: Readonly<Record<string, string>> = {
  'request: enhancement': 'It is a wish for the product',
  'request: information': 'It is a question',
  'productionDown: yes': 'Production is down',
  'workaround: yes': 'A restart, bypass or workaround solves it',
  'workaround: no': 'No restart, bypass or workaround solves it',
  'workaround: unknown': 'Nobody knows yet whether a workaround solves it',
  'impact: cosmetic': 'It only looks wrong',
  'impact: documented-functionality': 'A documented function is affected',
};

/** C4: why. */
export function severityReason({ from, words }: SeverityReason): string {
  switch (from) {
    case 'answer':
      return ANSWERS[words] ?? words;
    case 'text':
      return `The report says "${words}"`;
    case 'agent':
      return words === '' ? 'Set by an agent' : words;
    case 'default':
      return 'Nothing in the report tells; please look at it';
    default:
      return from satisfies never;
  }
}
