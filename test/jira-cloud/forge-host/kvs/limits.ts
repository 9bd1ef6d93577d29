import { KvsFailure } from './failure';

/** https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
export const LIMITS = {
  keyLength: 500,
  valueBytes: 240 * 1024,
  depth: 31,
  batch: 25,
  transaction: 25,
  requestBytes: 4 * 1024 * 1024,
  queryDefault: 10,
  queryMost: 100,
  ttlSeconds: 365 * 24 * 3600,
} as const;

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key.length > LIMITS.keyLength || !KEY.test(key)) {
    throw new KvsFailure(400, 'INVALID_KEY', `The key is not valid: ${String(key)}`);
  }
}

export function checkValue(value: unknown): void {
  if (value === undefined || value === null) throw new KvsFailure(400, 'INVALID_VALUE', 'The value is missing.');
  if (Buffer.byteLength(JSON.stringify(value)) > LIMITS.valueBytes) {
    throw new KvsFailure(413, 'MAX_SIZE', 'The value is larger than 240 KiB.');
  }
  if (depthOf(value) > LIMITS.depth) throw new KvsFailure(400, 'MAX_DEPTH', 'The value is nested too deeply.');
}

export function checkCount(items: readonly unknown[], most: number): void {
  if (items.length === 0 || items.length > most) {
    throw new KvsFailure(400, 'INVALID_REQUEST', `Between 1 and ${most} operations are allowed, not ${items.length}.`);
  }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
