/**
 * What a request costs of an app's hourly quota: one point, and for a read one more for each object that it gives, two for
 * each account, group or role. Atlassian publishes no list of what counts as an object; where it is open, all of it does here.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function pointsOf(method: string, path: string, body: unknown): number {
  if (method !== 'GET' && !READS.test(path)) return 1;
  return 1 + objectsIn(body) * (IDENTITIES.test(path) ? 2 : 1);
}

/** Reads that are asked by POST. */
const READS = /\/(?:search\/jql|issue\/bulkfetch|comment\/list|changelog\/bulkfetch)$/;
const IDENTITIES = /\/(?:user|users|group|groups|role|permissions|mypermissions|myself)(?:\/|$)/;

function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  if (typeof body !== 'object' || body === null) return 0;
  const list = LISTS.map((name) => Reflect.get(body, name)).find(Array.isArray);
  return list ? list.length : 1;
}

const LISTS = ['issues', 'values', 'actors'];
