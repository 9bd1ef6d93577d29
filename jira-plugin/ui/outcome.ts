import { invoke } from '@forge/bridge';
import type { Because, Result } from '../resolvers/result';

/** What came of something that a person asked for. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly because: Because }
  | { readonly kind: 'unreachable' };

/** Asks a resolver to do something, as whoever is signed in. */
export async function outcomeOf(name: string, payload: object): Promise<Outcome> {
  try {
    const result = await invoke<Result>(name, payload);
    return 'ok' in result ? { kind: 'done' } : { kind: 'refused', because: result.refused };
  } catch {
    return { kind: 'unreachable' };
  }
}
