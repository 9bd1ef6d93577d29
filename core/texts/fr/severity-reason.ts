import type { SeverityReason } from '../../severity/determination';

/** The answers of the form, as they read on the agent's side. */
const ANSWERS: Readonly<Record<string, string>> = {
  'request: enhancement': 'C’est un souhait pour le produit',
  'request: information': 'C’est une question',
  'productionDown: yes': 'La production est arrêtée',
  'workaround: yes': 'Un redémarrage ou un contournement y remédie',
  'workaround: no': 'Ni redémarrage ni contournement n’y remédie',
  'workaround: unknown': 'On ne sait pas encore si un contournement y remédie',
  'impact: cosmetic': 'Seule l’apparence est touchée',
  'impact: documented-functionality': 'Une fonction documentée est touchée',
};

/** C4: why. */
export function severityReason({ from, words }: SeverityReason): string {
  switch (from) {
    case 'answer':
      return ANSWERS[words] ?? words;
    case 'text':
      return `Le signalement dit « ${words} »`;
    case 'agent':
      return words === '' ? 'Fixée par un agent' : words;
    case 'default':
      return 'Rien dans le signalement ne le dit ; à vérifier';
    default:
      return from satisfies never;
  }
}
