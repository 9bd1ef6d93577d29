import type { SeverityReason } from '../../severity/determination';

/** The answers of the form, as they read on the agent's side. */
const ANSWERS: Readonly<Record<string, string>> = {
  'request: enhancement': 'Es un deseo para el producto',
  'request: information': 'Es una pregunta',
  'productionDown: yes': 'La producción está detenida',
  'workaround: yes': 'Un reinicio o una solución alternativa lo resuelve',
  'workaround: no': 'Ningún reinicio ni solución alternativa lo resuelve',
  'workaround: unknown': 'Aún no se sabe si una solución alternativa lo resuelve',
  'impact: cosmetic': 'Solo afecta al aspecto',
  'impact: documented-functionality': 'Afecta a una función documentada',
};

/** C4: why. */
export function severityReason({ from, words }: SeverityReason): string {
  switch (from) {
    case 'answer':
      return ANSWERS[words] ?? words;
    case 'text':
      return `El informe dice “${words}”`;
    case 'agent':
      return words === '' ? 'La estableció un agente' : words;
    case 'default':
      return 'El informe no lo aclara; conviene revisarlo';
    default:
      return from satisfies never;
  }
}
