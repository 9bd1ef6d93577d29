import type { Severity } from '../level';

/**
 * What a phrase shows:
 * - `outage` production stands still · `stop` a program is dead, perhaps for one only · `impaired` something fails
 * - `hint` a word that shows a failure, but is also used in wishes and questions · `cosmetic` it only looks wrong
 * - `total` it concerns all · `helpless` what was tried did not help (both speak for no level, but make a stop an outage)
 * - `wish`, `howto`, `question` the sentence asks for something; it never makes anything graver than 3
 * - `workaround` a restart, bypass or workaround helps (D2, D8) · `limited` others work
 * - `coping` people help themselves · `recovery` it works again
 */
export const PHRASE_KINDS = [
  'outage',
  'stop',
  'impaired',
  'hint',
  'total',
  'helpless',
  'workaround',
  'limited',
  'coping',
  'recovery',
  'cosmetic',
  'wish',
  'howto',
  'question',
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];

/**
 * The phrases of one language. Patterns are regular expressions over lower-case text with straight apostrophes; phrases are
 * tables of text, a line each: the weight (0 to 1: how surely the pattern shows what it shows), then the pattern.
 * Repetitions of more than one word are bounded, so that no text takes long to read.
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
  /** How a sentence about what might be begins: `If the server fails, how long ...`. */
  readonly supposed: string;
  /** Systems that are not production. */
  readonly elsewhere: string;
  readonly production: string;
}

/** The level that each kind of phrase speaks for, if for any. */
export const LEVEL_OF: Readonly<Record<PhraseKind, Severity | null>> = {
  outage: 1,
  stop: 2,
  impaired: 2,
  hint: 2,
  workaround: 2,
  limited: null,
  coping: 2,
  total: null,
  helpless: null,
  recovery: null,
  cosmetic: 3,
  wish: 3,
  howto: 3,
  question: 3,
};
