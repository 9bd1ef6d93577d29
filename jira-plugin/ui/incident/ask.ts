import { invoke } from '@forge/bridge';
import type { Act } from '../../../core';
import type { PanelAnswer } from '../../resolvers/panel';
import type { Result } from '../../resolvers/result';
import { type Outcome, outcomeOf } from '../outcome';

export type { Outcome };

/** The incident with everything by which it is seen. @throws when nobody answers. */
export const askForPanel = (): Promise<Result<PanelAnswer>> => invoke<Result<PanelAnswer>>('panel', {});

/** Does an act as the agent who is signed in. */
export const doAct = (act: Act): Promise<Outcome> => outcomeOf('act', { act });

/** Keeps words for colleagues. */
export const keepNote = (text: string): Promise<Outcome> => outcomeOf('note', { text });
