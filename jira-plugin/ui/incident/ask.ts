import { invoke } from '@forge/bridge';
import { type Act, type ActDraft, type Actor, doneByOthers, type Judged } from '../../../core';
import type { Changed } from '../../resolvers/act';
import type { Manager } from '../../resolvers/ask-managers';
import type { PanelAnswer } from '../../resolvers/panel';
import type { Result } from '../../resolvers/result';
import { outcomeOf, type Outcome as Plain } from '../outcome';

/** What came of something that an agent asked for; `changed`: somebody else did something here meanwhile, and nothing was written. */
export type Outcome = Plain | { readonly kind: 'changed'; readonly by: string };

/** The incident with everything by which it is seen. @throws when nobody answers. */
export const askForPanel = (): Promise<Result<PanelAnswer>> => invoke<Result<PanelAnswer>>('panel', {});

/** Does an act as the agent who is signed in, unless the incident is another than the one that they see. */
export async function doAct(act: Act, { input }: Judged, me: Actor): Promise<Outcome> {
  try {
    const seen = doneByOthers(input.history.events, me).length;
    const result = await invoke<Result | Changed>('act', { act, seen });
    if ('changed' in result) return { kind: 'changed', by: result.changed };
    return 'ok' in result ? { kind: 'done' } : { kind: 'refused', because: result.refused };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Keeps words for colleagues. */
export const keepNote = (text: string): Promise<Outcome> => outcomeOf('note', { text });

/** Asks managers to allow a held incident; nobody chosen: each of them. */
export const askManagers = ({ text, asked }: ActDraft): Promise<Outcome> =>
  outcomeOf('askManagers', { text: text.trim(), asked: asked.map(({ id }) => id) });

/** Who can allow a held incident; none where nobody answers. */
export async function askForManagers(): Promise<readonly Manager[]> {
  try {
    const result = await invoke<Result<{ managers: readonly Manager[] }>>('managers', {});
    return 'ok' in result ? result.managers : [];
  } catch {
    return [];
  }
}
