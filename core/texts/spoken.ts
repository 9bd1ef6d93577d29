type Families<Catalogue> = { readonly [K in keyof Catalogue]: object };

/** One place of an app that knows which language is read. */
export interface Speaker<Catalogue extends Families<Catalogue>> {
  /** Says everything in the reader's language from now on; what it has not, English says. Null: the reader's language is English. */
  speak(catalogue: Partial<Catalogue> | null): void;
  /**
   * A family of words that are always read in the reader's language. A module may hold a group of them from the start, but no
   * single sentence: which language is read is known only after the page has asked.
   */
  spoken<K extends keyof Catalogue>(family: K, english: Catalogue[K]): Catalogue[K];
  /** Whether the reader's language is there: nothing may be drawn before. */
  isKnown(): boolean;
  /** `tell` hears that the language became known; gives what ends that. */
  subscribe(tell: () => void): () => void;
}

/** Gives an app its {@link Speaker}. */
export function speaker<Catalogue extends Families<Catalogue>>(): Speaker<Catalogue> {
  let language: Partial<Catalogue> | null = null;
  let isKnown = false;
  const waiting = new Set<() => void>();
  return {
    speak(catalogue) {
      language = catalogue;
      isKnown = true;
      for (const tell of waiting) tell();
    },
    spoken: <K extends keyof Catalogue>(family: K, english: Catalogue[K]) =>
      reading<Catalogue[K]>({ ...english }, () => language?.[family] ?? english),
    isKnown: () => isKnown,
    subscribe(tell) {
      waiting.add(tell);
      return () => waiting.delete(tell);
    },
  };
}

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
