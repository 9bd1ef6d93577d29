/** `lodash.get` as Garden's theming uses it: a path of names in dots (2 kB gzipped less than the package). */
export default function get(object: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], object);
}
