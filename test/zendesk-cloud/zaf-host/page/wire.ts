/** What an app says: a call that wants an answer by its id, or a message by its key. */
export type FromApp =
  | {
      kind: 'call';
      id: number;
      request: 'get' | 'set' | 'invoke';
      params: unknown;
      appGuid: string;
      instanceGuid: string;
    }
  | {
      kind: 'message';
      key: string;
      message: unknown;
      error: { msg: unknown } | null;
      appGuid: string;
      instanceGuid: string;
    };

/** An error that the SDK makes an Error of. */
export interface ApiError {
  readonly name: 'APIError';
  readonly message: string;
  readonly path: string;
}

export const noSuchApi = (path: string): ApiError => ({ name: 'APIError', message: 'No such Api', path });

/** Reads what an app posted: JSON text, or an object where it answers a hook. Null: nothing of the protocol. */
export function readMessage(data: unknown): FromApp | null {
  const parsed = typeof data === 'string' ? json(data) : data;
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { id, request, params, key, message, error, appGuid, instanceGuid } = parsed as Record<string, unknown>;
  if (typeof appGuid !== 'string') return null;
  const to = typeof instanceGuid === 'string' ? instanceGuid : appGuid;
  if (typeof id === 'number' && (request === 'get' || request === 'set' || request === 'invoke'))
    return { kind: 'call', id, request, params, appGuid, instanceGuid: to };
  if (typeof key !== 'string') return null;
  const told = typeof error === 'object' && error !== null && 'msg' in error ? { msg: error.msg } : null;
  return { kind: 'message', key, message, error: told, appGuid, instanceGuid: to };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
