import type { Catalogue } from './catalogue';

/** What the reader's language says; what is not in it, English says. */
let language: Partial<Catalogue> = {};

/** Says everything in the reader's language from now on. */
export function speak(catalogue: Catalogue): void {
  language = catalogue;
}

/**
 * A family of words that are always read in the reader's language. A module may hold a group of them from the start, but no
 * single sentence: which language is read is known only after the page has asked.
 */
export const spoken = <K extends keyof Catalogue>(family: K, english: Catalogue[K]): Catalogue[K] =>
  reading({ ...english }, () => language[family] ?? english);

function reading<T extends object>(shape: T, current: () => T): T {
  const groups = new Map<PropertyKey, unknown>();
  return new Proxy(shape, {
    get(_, key) {
      const said: unknown = Reflect.get(current(), key);
      if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
      if (!groups.has(key))
        groups.set(
          key,
          reading({ ...said }, () => Reflect.get(current(), key) as object),
        );
      return groups.get(key);
    },
  });
}
