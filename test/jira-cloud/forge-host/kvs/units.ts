/** What a request costs of the installation's minute: 10 KB or part of it is one. Each key of a batch counts by itself. */
const UNIT_BYTES = 10_000;

const unitsOf = (value: unknown): number =>
  Math.max(1, Math.ceil(Buffer.byteLength(JSON.stringify(value ?? null)) / UNIT_BYTES));
const sum = (items: readonly unknown[]): number => items.reduce<number>((all, item) => all + unitsOf(item), 0);
const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list: unknown = Reflect.get(Object(value), name);
  return Array.isArray(list) ? list : [];
};

/** What a request will write, before it is carried out. https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
export function writesOf(path: string, body: unknown): number {
  if (path.endsWith('/batch/set') || path.endsWith('/batch/delete')) return sum(body as unknown[]);
  if (path.endsWith('/transaction'))
    return ['set', 'delete', 'check'].reduce((all, name) => all + sum(listIn(body, name)), 0);
  return /\/(?:set|delete)$/.test(path) ? unitsOf(body) : 0;
}

/** What a request read, by its answer. */
export function readsOf(path: string, answer: unknown): number {
  if (path.endsWith('/batch/get')) return sum(listIn(answer, 'successfulKeys')) + listIn(answer, 'failedKeys').length;
  if (path.endsWith('query')) return unitsOf(answer);
  return /\/get$/.test(path) ? unitsOf(answer) : 0;
}
