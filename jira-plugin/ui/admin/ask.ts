import { invoke } from '@forge/bridge';
import type { Because, Result } from '../../resolvers/result';

/** What came of a question to the app: its answer, a refusal, or nobody answered. */
export type Asked<T extends object> =
  | { readonly kind: 'answered'; readonly answer: T }
  | { readonly kind: 'refused'; readonly because: Because }
  | { readonly kind: 'unreachable' };

/** Asks the app as the administrator who is signed in. */
export async function ask<T extends object>(name: string, payload: object = {}): Promise<Asked<T>> {
  try {
    const result = await invoke<Result<T>>(name, payload);
    return 'refused' in result ? { kind: 'refused', because: result.refused } : { kind: 'answered', answer: result };
  } catch {
    return { kind: 'unreachable' };
  }
}
