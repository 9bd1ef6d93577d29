import type { SeverityReason } from '../../severity/determination';

/** The answers of the form, as they read on the agent's side. */
const ANSWERS: Readonly<Record<string, string>> = {
  'request: enhancement': 'Es ist ein Wunsch für das Produkt',
  'request: information': 'Es ist eine Frage',
  'productionDown: yes': 'Die Produktion steht',
  'workaround: yes': 'Ein Neustart oder eine Umgehungslösung hilft',
  'workaround: no': 'Weder Neustart noch Umgehungslösung hilft',
  'workaround: unknown': 'Noch ist nicht bekannt, ob eine Umgehungslösung hilft',
  'impact: cosmetic': 'Es betrifft nur das Aussehen',
  'impact: documented-functionality': 'Eine dokumentierte Funktion ist betroffen',
};

/** C4: why. */
export function severityReason({ from, words }: SeverityReason): string {
  switch (from) {
    case 'answer':
      return ANSWERS[words] ?? words;
    case 'text':
      return `In der Meldung steht „${words}“`;
    case 'agent':
      return words === '' ? 'Vom Support festgelegt' : words;
    case 'default':
      return 'Die Meldung verrät es nicht; bitte ansehen';
    default:
      return from satisfies never;
  }
}
