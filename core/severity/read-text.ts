import type { Severity } from './level';
import { LANGUAGES } from './phrases/languages';
import type { PhraseKind, PhraseRow, PhraseTable } from './phrases/table';
import { LEVEL_OF, phraseRows } from './phrases/table';

/** A phrase that counts: what it shows, how surely, and its words as they were written. */
export interface Phrase {
  readonly kind: Exclude<PhraseKind, 'recovery'>;
  readonly level: Severity;
  readonly weight: number;
  readonly words: string;
}

interface Match {
  readonly kind: PhraseKind;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

interface Language {
  readonly table: PhraseTable;
  readonly rows: readonly PhraseRow[];
}

const languages: readonly Language[] = Object.values(LANGUAGES).map((table) => ({ table, rows: phraseRows(table) }));

/** The phrases in a report's sentences that count, in the order in which they were written. */
export const readText = (sentences: readonly string[]): Phrase[] =>
  languages.flatMap((language) => readIn(language, sentences));

function readIn(language: Language, sentences: readonly string[]): Phrase[] {
  let found: Phrase[] = [];
  for (const sentence of sentences) {
    const matches = counting(language, sentence.toLowerCase());
    const recovered = matches.findLastIndex(({ kind }) => kind === 'recovery');
    // What was wrong before it worked again is wrong no longer.
    if (recovered >= 0) found = found.filter(({ level }) => level === 3);
    const standing = matches.filter((match, index) => index > recovered || levelOf(match) === 3);
    found.push(...standing.flatMap((match) => phraseOf(match, sentence, language.table)));
  }
  return found;
}

/** The matches of one sentence that nothing in it takes back. */
function counting({ table, rows }: Language, sentence: string): Match[] {
  const matches = rows
    .flatMap(({ kind, weight, pattern }) =>
      Array.from(sentence.matchAll(pattern), (hit) => ({
        kind,
        weight,
        start: hit.index,
        end: hit.index + hit[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const wishing = matches.some(isAsking);
  return matches
    .filter((match) => !matches.some((other) => covers(other, match)))
    .filter((match) => {
      const before = sentence.slice(0, match.start);
      if (match.kind === 'recovery') return !has(table.hoped, clause(before));
      if (match.kind === 'workaround' && sentence.endsWith('?')) return false;
      if (match.kind === 'hint' && wishing) return false;
      if (match.kind === 'outage' && imagined(table, matches, before)) return false;
      return !negated(table, before) && !has(table.denied, sentence.slice(match.end));
    });
}

/** A longer phrase says better what its words mean: "wrong colour" is not "wrong". A wish or question hides nothing. */
const covers = (other: Match, match: Match): boolean =>
  !isAsking(other) &&
  other.start <= match.start &&
  other.end >= match.end &&
  other.end - other.start > match.end - match.start;

const isAsking = ({ kind }: Match): boolean => kind === 'wish' || kind === 'question';

/** `a warning when the server is down`: an outage that a wish only imagines. */
const imagined = (table: PhraseTable, matches: readonly Match[], before: string): boolean =>
  matches.some(({ kind, start }) => kind === 'wish' && start < before.length) && has(table.imagined, before);

/** Whether a negation stands closely before, in the same clause. */
function negated(table: PhraseTable, before: string): boolean {
  const reach = clause(before).split(new RegExp(table.boundary)).at(-1) ?? '';
  const close = reach.trim().split(' ').slice(-4).join(' ');
  return has(table.negation, close.replace(new RegExp(table.noNegation, 'g'), ''));
}

const CLAUSE_END = /[,;:()–—]/;

const clause = (before: string): string => before.split(CLAUSE_END).at(-1) ?? '';

const clauseOn = (after: string): string => after.split(CLAUSE_END)[0] ?? '';

const has = (pattern: string, text: string): boolean => new RegExp(pattern).test(text);

const levelOf = ({ kind }: Match): Severity => (kind === 'recovery' ? 3 : LEVEL_OF[kind]);

function phraseOf(match: Match, sentence: string, table: PhraseTable): Phrase[] {
  if (match.kind === 'recovery') return [];
  const words = sentence.slice(match.start, match.end).trim();
  const about = (clause(sentence.slice(0, match.start)) + clauseOn(sentence.slice(match.start))).toLowerCase();
  // D1 is about production: an outage elsewhere is one level less grave, and far from sure.
  const elsewhere = match.kind === 'outage' && has(table.elsewhere, about) && !has(table.production, about);
  return elsewhere
    ? [{ kind: 'impaired', level: 2, weight: match.weight / 2, words }]
    : [{ kind: match.kind, level: LEVEL_OF[match.kind], weight: match.weight, words }];
}
