/** `lodash.memoize` as Garden's theming uses it: by what `resolve` gives, else by the first argument. */
export default function memoize<A extends unknown[], R>(make: (...args: A) => R, resolve?: (...args: A) => unknown) {
  const known = new Map<unknown, R>();
  return (...args: A): R => {
    const key = resolve ? resolve(...args) : args[0];
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as R;
    const made = make(...args);
    known.set(key, made);
    return made;
  };
}
