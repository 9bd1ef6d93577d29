/** One difference between what English says and what another language does. */
export interface LanguageFault {
  readonly path: string;
  readonly what: 'missing' | 'same as English' | 'leaves something out' | 'says nothing';
  readonly says: string;
}

export interface Comparison {
  /** What both languages say alike: names, and words that are the same in both. */
  readonly shared: readonly (string | RegExp)[];
  /** Arguments for the functions that take more than words and numbers, by path. */
  readonly samples: Readonly<Record<string, readonly unknown[]>>;
}

/** Compares two catalogues sentence by sentence; functions are called with markers, and must say those that English says. */
export function compareLanguages(
  english: unknown,
  other: unknown,
  { shared, samples }: Comparison,
  path = '',
): LanguageFault[] {
  if (typeof english === 'function') {
    if (typeof other !== 'function') return [{ path, what: 'missing', says: String(other) }];
    const markers = Array.from({ length: english.length }, (_, index) => `x${index}x`);
    const given = samples[path] ?? markers;
    const [ours, theirs] = [english(...given), other(...given)].map((said) => JSON.stringify(said));
    if (theirs === undefined) return [{ path, what: 'says nothing', says: '' }];
    const left = markers.filter((marker) => ours?.includes(marker) && !theirs.includes(marker));
    if (left.length > 0) return [{ path, what: 'leaves something out', says: theirs }];
    return sameAs(path, ours ?? '', theirs, shared);
  }
  if (typeof english === 'object' && english !== null) {
    return Object.entries(english).flatMap(([key, value]) =>
      compareLanguages(
        value,
        (other as Readonly<Record<string, unknown>> | undefined)?.[key],
        { shared, samples },
        path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  if (typeof other !== 'string') return [{ path, what: 'missing', says: String(other) }];
  if (other.trim() === '' && english !== '') return [{ path, what: 'says nothing', says: other }];
  return sameAs(path, String(english), other, shared);
}

function sameAs(path: string, ours: string, theirs: string, shared: Comparison['shared']): LanguageFault[] {
  const isWordless = !/\p{L}{2}/u.test(ours.replace(/x\dx/g, ''));
  const isShared = shared.some((one) => (typeof one === 'string' ? one === ours || one === path : one.test(path)));
  return ours !== theirs || isWordless || isShared ? [] : [{ path, what: 'same as English', says: theirs }];
}
