import { PLATFORM } from '../texts';
import { panelForms } from '../texts/panel';
import { refusedText } from '../texts/refused';
import type { Outcome } from './ask';

/** Why something was not done, for the agent who asked for it. */
export function outcomeText(outcome: Exclude<Outcome, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'refused':
      return refusedText(outcome.because);
    case 'changed':
      return panelForms.changed(outcome.by || panelForms.somebody);
    case 'unreachable':
      return panelForms.unreachable(PLATFORM);
    default:
      return outcome satisfies never;
  }
}
