import { createFinder } from './finder';
import { requiredIn } from './required';
import type { PhraseKind, PhraseTable } from './table';
import { PHRASE_KINDS } from './table';

/** One line of a phrase table. */
export interface PhraseRow {
  readonly kind: PhraseKind;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** A language's table, made ready for reading: nothing is compiled while a report is read. */
export interface Language {
  /** The rows that may match in a lower-case sentence; few, since most sentences hold none of a row's words. */
  rowsFor(sentence: string): PhraseRow[];
  readonly negation: RegExp;
  readonly noNegation: RegExp;
  readonly boundary: RegExp;
  readonly denied: RegExp;
  readonly hoped: RegExp;
  readonly imagined: RegExp;
  readonly supposed: RegExp;
  readonly elsewhere: RegExp;
  readonly production: RegExp;
}

/** Makes a language ready; some milliseconds, once. */
export function prepareLanguage(table: PhraseTable): Language {
  const lines = PHRASE_KINDS.flatMap((kind) => linesOf(table, kind));
  const rows = lines.map(({ kind, weight, source }) => ({ kind, weight, pattern: wholeWords(source) }));
  const finder = createFinder(lines.map(({ source }) => requiredIn(source)));
  return {
    rowsFor: (sentence) => finder.rowsIn(sentence).map((row) => rows[row]!),
    negation: new RegExp(table.negation),
    noNegation: new RegExp(table.noNegation, 'g'),
    boundary: new RegExp(table.boundary),
    denied: new RegExp(table.denied),
    hoped: new RegExp(table.hoped),
    imagined: new RegExp(table.imagined),
    supposed: new RegExp(table.supposed),
    elsewhere: new RegExp(table.elsewhere),
    production: new RegExp(table.production),
  };
}

/** The lines of one kind, each with its weight and its pattern's source. */
export function linesOf({ phrases }: PhraseTable, kind: PhraseKind) {
  return phrases[kind]
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [weight = '', ...source] = line.trim().split(/ {2,}/);
      return { kind, weight: Number(weight), source: source.join(' ') };
    });
}

/** A pattern matches words, never the middle of one. */
const wholeWords = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?!\\w)`, 'g');
