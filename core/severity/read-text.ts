import type { Severity } from './level';
import type { Sentence } from './own-words';
import type { Language } from './phrases/language';
import { prepareLanguage } from './phrases/language';
import { LANGUAGES } from './phrases/languages';
import type { PhraseKind } from './phrases/table';
import { LEVEL_OF } from './phrases/table';

/** A phrase that counts: what it shows, how surely, and its words as they were written. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly level: Severity | null;
  readonly weight: number;
  readonly words: string;
}

interface Match {
  readonly kind: PhraseKind;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence with more matches repeats itself. */
const MOST_MATCHES = 40;

/** How surely a sentence that ends with a question mark only asks. */
const A_QUESTION = 0.5;

/** A negation, a hope or a condition stands no further before what it is about. */
const REACH = 120;

let languages: readonly Language[] | null = null;

/** The phrases in a report's sentences that count, in the order in which they were written. */
export function readText(sentences: readonly Sentence[]): Phrase[] {
  languages ??= Object.values(LANGUAGES).map(prepareLanguage);
  return languages.flatMap((language) => readIn(language, sentences));
}

function readIn(language: Language, sentences: readonly Sentence[]): Phrase[] {
  let found: Phrase[] = [];
  for (const { text, from } of sentences) {
    const lower = lowered(text);
    const matches = counting(language, lower);
    if (matches.length === 0) continue;
    if (from === 'log') {
      found.push(...matches.flatMap((match) => inLog(match, text)));
      continue;
    }
    const recovered = matches.findLastIndex(({ kind }) => kind === 'recovery');
    // What was wrong before it worked again is wrong no longer.
    if (recovered >= 0) found = found.filter(({ level }) => level === 3);
    for (const [index, match] of matches.entries())
      if (match.kind === 'recovery' || index > recovered || LEVEL_OF[match.kind] === 3)
        found.push(phraseOf(match, text, lower, language));
  }
  return found;
}

/** Lower case with straight apostrophes, character by character: what is found in it stands at the same place in the text. */
function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.length === text.length
    ? lower
    : Array.from(text, (character) => {
        const small = character.toLowerCase();
        return small.length === character.length ? small : character;
      })
        .join('')
        .replaceAll('’', "'");
}

/** The matches of one sentence that nothing in it takes back. */
function counting(language: Language, sentence: string): Match[] {
  const matches: Match[] = [];
  for (const { kind, weight, pattern } of language.rowsFor(sentence)) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(sentence); hit && matches.length < MOST_MATCHES; hit = pattern.exec(sentence)) {
      matches.push({ kind, weight, start: hit.index, end: hit.index + hit[0].length });
      if (hit[0] === '') pattern.lastIndex += 1;
    }
  }
  if (sentence.endsWith('?')) matches.push({ kind: 'question', weight: A_QUESTION, start: 0, end: sentence.length });
  if (matches.length === 0) return matches;
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const asking = matches.some(isAsking);
  const howto = matches.some(({ kind }) => kind === 'howto');
  return matches
    .filter((match) => !matches.some((other) => covers(other, match)))
    .filter((match) => {
      const before = sentence.slice(Math.max(0, match.start - REACH), match.start);
      if (match.kind === 'recovery') return !language.hoped.test(clause(before));
      if (match.kind === 'workaround' && sentence.endsWith('?')) return false;
      if (match.kind === 'hint' && asking) return false;
      if (match.kind === 'impaired' && howto) return false;
      if (match.kind === 'outage' || match.kind === 'stop') {
        if (asking && language.supposed.test(sentence)) return false;
        if (imagined(language, matches, match, before)) return false;
      }
      return (
        !negated(language, before, match.kind === 'total' ? 1 : CLOSE) &&
        !language.denied.test(sentence.slice(match.end, match.end + REACH))
      );
    });
}

/** A longer phrase says better what its words mean: "wrong colour" is not "wrong". A wish or question hides nothing. */
const covers = (other: Match, match: Match): boolean =>
  !isAsking(other) &&
  other.start <= match.start &&
  other.end >= match.end &&
  other.end - other.start > match.end - match.start;

const isAsking = ({ kind }: Match): boolean => kind === 'wish' || kind === 'howto' || kind === 'question';

/** `a warning when the server is down`: an outage that a wish only imagines. */
const imagined = (language: Language, matches: readonly Match[], { start }: Match, before: string): boolean =>
  language.imagined.test(before) && matches.some((other) => other.kind === 'wish' && other.start < start);

/** So many words before, a negation still negates; `not on any` is as total as `on all`, only `not all` is not. */
const CLOSE = 4;

/** Whether a negation stands closely before, in the same clause. */
function negated(language: Language, before: string, words: number): boolean {
  const near = clause(before);
  if (near === '' || !language.negation.test(near)) return false;
  const reach = near.split(language.boundary).at(-1) ?? '';
  const close = reach.trim().split(' ').slice(-words).join(' ');
  return language.negation.test(close.replace(language.noNegation, ''));
}

const CLAUSE_END = /[,;:()–—]/;

const clause = (before: string): string => before.split(CLAUSE_END).at(-1) ?? '';

const clauseOn = (after: string): string => after.split(CLAUSE_END, 1)[0] ?? '';

function phraseOf(match: Match, sentence: string, lower: string, language: Language): Phrase {
  const { kind, weight } = match;
  const words = sentence.slice(match.start, match.end).trim();
  // D1 is about production: an outage elsewhere is one level less grave, and far from sure.
  if ((kind === 'outage' || kind === 'stop') && language.elsewhere.test(lower)) {
    const about = clause(lower.slice(0, match.start)) + clauseOn(lower.slice(match.start));
    if (language.elsewhere.test(about) && !language.production.test(about))
      return { kind: 'impaired', level: 2, weight: weight / 2, words };
  }
  return { kind, level: LEVEL_OF[kind], weight, words };
}

/** What a program writes shows that something fails, never how far it reaches. */
function inLog({ kind, weight, start, end }: Match, line: string): Phrase[] {
  return LEVEL_OF[kind] === 1 || LEVEL_OF[kind] === 2
    ? [{ kind: 'hint', level: 2, weight: weight / 2, words: line.slice(start, end).trim() }]
    : [];
}
