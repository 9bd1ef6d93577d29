import { PLATFORM } from '../texts';
import { panelForms } from '../texts/panel';
import type { Outcome } from './ask';

/** Why something was not done, for the agent who asked for it. */
export function outcomeText(outcome: Exclude<Outcome, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'refused':
      return outcome.words;
    case 'changed':
      return panelForms.changed(outcome.by || panelForms.somebody);
    case 'unreachable':
      return panelForms.unreachable(PLATFORM);
    default:
      return outcome satisfies never;
  }
}
