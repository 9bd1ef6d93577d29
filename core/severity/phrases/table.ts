import type { Severity } from '../level';

/**
 * What a phrase shows:
 * - `outage` production stands still · `impaired` something fails · `cosmetic` it only looks wrong
 * - `hint` a word that shows a failure, but is also used in wishes and questions
 * - `wish`, `question` the sentence asks for something; it never makes anything graver than 3
 * - `workaround` a restart, bypass or workaround helps (D2, D8) · `recovery` it works again
 */
export type PhraseKind = 'outage' | 'impaired' | 'cosmetic' | 'hint' | 'wish' | 'question' | 'workaround' | 'recovery';

/**
 * The phrases of one language. Patterns are regular expressions over lower-case text with straight apostrophes; phrases are
 * tables of text, a line each: the weight (0 to 1: how surely the pattern shows what it shows), then the pattern.
 */
export interface PhraseTable {
  readonly phrases: Readonly<Record<PhraseKind, string>>;
  /** Words that negate what follows them closely. */
  readonly negation: string;
  /** Negations that negate nothing: `not only`, `not sure why`. */
  readonly noNegation: string;
  /** Words behind which a negation does not reach. */
  readonly boundary: string;
  /** An answer right behind a phrase, as in `Production down: no`. */
  readonly denied: string;
  /** Words that make a recovery a hope: `until it works again`. */
  readonly hoped: string;
  /** Words that make a wish's outage imagined: `a warning when the server is down`. */
  readonly imagined: string;
  /** Systems that are not production. */
  readonly elsewhere: string;
  readonly production: string;
}

/** One line of a phrase table. */
export interface PhraseRow {
  readonly kind: PhraseKind;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Reads a language's tables; a pattern matches words, never the middle of one. */
export function phraseRows({ phrases }: PhraseTable): PhraseRow[] {
  return (Object.keys(phrases) as PhraseKind[]).flatMap((kind) =>
    phrases[kind]
      .trim()
      .split('\n')
      .map((line) => {
        const [weight = '', ...pattern] = line.trim().split(/ {2,}/);
        return { kind, weight: Number(weight), pattern: new RegExp(`(?<![\\w-])(?:${pattern.join(' ')})(?!\\w)`, 'g') };
      }),
  );
}

/** The level that each kind of phrase speaks for; a recovery speaks for none. */
export const LEVEL_OF: Readonly<Record<Exclude<PhraseKind, 'recovery'>, Severity>> = {
  outage: 1,
  impaired: 2,
  hint: 2,
  workaround: 2,
  cosmetic: 3,
  wish: 3,
  question: 3,
};
