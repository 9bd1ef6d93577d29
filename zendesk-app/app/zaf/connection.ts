import type { Call, Connection } from '../../client';
import type { Zaf } from './zaf';

const METHODS = { GET: 'GET', PUT: 'PUT', POST: 'POST' } as const;

/** The client's calls, made in the name of the person at the screen: Zendesk decides what they may do and records who did it. */
export const connectionOf = (zaf: Zaf): Connection => ({
  async call(method, path, answer, { query, body }: Call = {}) {
    const asked = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]));
    const address = asked.size > 0 ? `${path}?${asked}` : path;
    const named = METHODS[method as keyof typeof METHODS];
    if (!named) throw new RangeError(`No page sends a ${method}`);
    const { data } = await zaf.api(address, answer, { method: named, ...(body === undefined ? {} : { body }) });
    return data;
  },
});
