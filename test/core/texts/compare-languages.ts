import type { Occasions } from './said';
import { occasionsOf } from './sentences';

/** One difference between what English says and what another language does. */
export interface LanguageFault {
  readonly path: string;
  readonly what: 'missing' | 'same as English' | 'leaves something out' | 'says nothing';
  readonly says: string;
}

export interface Comparison {
  /** What both languages say alike: names, and words that are the same in both. */
  readonly shared: readonly (string | RegExp)[];
  /** When the sentences are said that are not the same whenever they are. */
  readonly occasions: Occasions;
}

/** Compares two catalogues sentence by sentence; functions are called on every occasion, and must say all that English says then. */
export function compareLanguages(
  english: unknown,
  other: unknown,
  { shared, occasions }: Comparison,
  path = '',
): LanguageFault[] {
  if (typeof english === 'function') {
    if (typeof other !== 'function') return [{ path, what: 'missing', says: String(other) }];
    return occasionsOf(english, occasions, path).flatMap((given) => {
      const [ours = '', theirs = ''] = [english(...given), other(...given)].map(wordsOf);
      if (theirs === '' && ours !== '') return [{ path, what: 'says nothing' as const, says: '' }];
      const left = ['x0x', 'x1x', 'x2x', 'x3x'].filter((marker) => ours.includes(marker) && !theirs.includes(marker));
      if (left.length > 0) return [{ path, what: 'leaves something out' as const, says: theirs }];
      return sameAs(path, ours, theirs, shared);
    });
  }
  if (typeof english === 'object' && english !== null) {
    return Object.entries(english).flatMap(([key, value]) =>
      compareLanguages(
        value,
        (other as Readonly<Record<string, unknown>> | undefined)?.[key],
        { shared, occasions },
        path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  // Nothing is said there, in any language.
  if (english === null) return other === null ? [] : [{ path, what: 'says nothing', says: String(other) }];
  if (typeof other !== 'string') return [{ path, what: 'missing', says: String(other) }];
  if (other.trim() === '' && english !== '') return [{ path, what: 'says nothing', says: other }];
  return sameAs(path, String(english), other, shared);
}

function sameAs(path: string, ours: string, theirs: string, shared: Comparison['shared']): LanguageFault[] {
  const isWordless = !/\p{L}{2}/u.test(ours.replace(/x\dx/g, ''));
  const isShared = shared.some((one) => (typeof one === 'string' ? one === ours || one === path : one.test(path)));
  return ours !== theirs || isWordless || isShared ? [] : [{ path, what: 'same as English', says: theirs }];
}

/** All that was said, a line each, without the names by which a program knows it. */
const wordsOf = (said: unknown): string =>
  typeof said === 'object' && said !== null ? Object.values(said).map(wordsOf).join('\n') : String(said ?? '');
