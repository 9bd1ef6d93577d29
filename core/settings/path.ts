/** A place in a policy, as faults name it. */
export type Path = readonly (string | number)[];

/** A place as one word: `severities.2.firstResponse.target`. */
export const keyOf = (path: Path): string => path.join('.');

/** What stands at a place; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** The same data with another value at a place; undefined takes the key away. */
export function withValue(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValue(valueAt(data, [key]), rest, value);
  if (Array.isArray(data)) return data.map((one, place) => (place === key ? inner : one));
  const fields = Object.entries(typeof data === 'object' && data !== null ? data : {});
  const others = fields.map(([name, one]) => [name, name === String(key) ? inner : one] as const);
  return Object.fromEntries([...others, [String(key), inner] as const].filter(([, one]) => one !== undefined));
}

/** Whether two pieces of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(valueAt(a, [key]), valueAt(b, [key])));
}
