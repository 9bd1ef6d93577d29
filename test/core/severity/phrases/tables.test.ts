import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../../../core/severity/own-words';
import { linesOf, prepareLanguage } from '../../../../core/severity/phrases/language';
import { LANGUAGES } from '../../../../core/severity/phrases/languages';
import { PHRASE_KINDS } from '../../../../core/severity/phrases/table';
import { HALVES, readReports } from '../reports/reports';

const sentences = HALVES.flatMap(readReports)
  .flatMap(({ subject, body }) => [...ownSentences(subject), ...ownSentences(body)])
  .map(({ text }) => text.toLowerCase().replaceAll('’', "'"));

describe.each(Object.entries(LANGUAGES))('The phrase table of %s', (_name, table) => {
  const language = prepareLanguage(table);
  const lines = PHRASE_KINDS.flatMap((kind) => linesOf(table, kind));

  it('C2: has a weight from 0 to 1 and a pattern on every line, of every kind', () => {
    for (const { weight, source } of lines) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
      expect(() => new RegExp(source)).not.toThrow();
    }
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(PHRASE_KINDS));
  });

  it('C2: hides no row from a sentence that it matches', () => {
    const patterns = lines.map(({ source }) => new RegExp(`(?<![\\w-])(?:${source})(?!\\w)`));
    const sourcesFor = (sentence: string) => language.rowsFor(sentence).map(({ pattern }) => pattern.source);
    const hidden = (sentence: string) => {
      const tried = new Set(sourcesFor(sentence));
      return patterns.filter((pattern) => pattern.test(sentence) && !tried.has(pattern.source));
    };
    for (const sentence of sentences) expect(hidden(sentence)).toEqual([]);
    const words = fc.constantFrom(...new Set(sentences.flatMap((sentence) => sentence.split(' '))));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        expect(hidden(parts.join(' '))).toEqual([]);
      }),
    );
  });

  it('C2: tries few rows on a sentence', () => {
    const tried = sentences.reduce((sum, sentence) => sum + language.rowsFor(sentence).length, 0);
    expect(tried / sentences.length).toBeLessThan(lines.length / 30);
  });

  it('C2: repeats words only up to a number, so that no text takes long to read', () => {
    for (const { source } of lines) {
      // Only characters of one word may go on without a bound; a group, a class with a space or any character may not.
      const withoutWords = source.replace(/\[(?:[^\]\\]|\\.)*\]/g, (set) =>
        /^\[\^(?!\\s)|^\[[^^].* /.test(set) ? '.' : 'w',
      );
      expect(withoutWords).not.toMatch(/[).][*+]|[).]\{\d+,\}/);
    }
  });
});
