import { invoke } from '@forge/bridge';
import type { Act } from '../../../core';
import type { PanelAnswer } from '../../resolvers/panel';
import type { Result } from '../../resolvers/result';

/** What came of something that an agent asked for. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'unreachable' };

/** The incident with everything by which it is seen. @throws when nobody answers. */
export const askForPanel = (): Promise<Result<PanelAnswer>> => invoke<Result<PanelAnswer>>('panel', {});

/** Does an act as the agent who is signed in. */
export const doAct = (act: Act): Promise<Outcome> => outcomeOf('act', { act });

/** Keeps words for colleagues. */
export const keepNote = (text: string): Promise<Outcome> => outcomeOf('note', { text });

async function outcomeOf(name: string, payload: object): Promise<Outcome> {
  try {
    const result = await invoke<Result>(name, payload);
    return 'ok' in result ? { kind: 'done' } : { kind: 'refused', words: result.refused };
  } catch {
    return { kind: 'unreachable' };
  }
}
