import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determineSeverity } from '../../../core/severity';
import { ownSentences } from '../../../core/severity/own-words';
import { readText } from '../../../core/severity/read-text';
import { RUNS } from '../law';
import { HALVES, readReports } from './reports/reports';

const runs = { numRuns: RUNS };

const reports = HALVES.flatMap((half) => readReports(half));

/** Reports that are mixed from the sentences of real ones, with some that break things. */
const pieces = [
  ...reports.flatMap(({ subject, body }) => [subject, ...body.split(/(?<=[.!?])\s+/)]),
  'İSTANBUL: server is down.',
  'It’s down.',
  'not ',
  'PRODUCTION\u00a0IS   DOWN',
];
const subject = fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.constantFrom('Re: ', 'AW: outage', ''));
const body = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 6,
  })
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n', '\r\n').map((between) => parts.join(between)));
const report = fc.record({ subject, body });

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

describe('Laws of a severity read from words', () => {
  it('C4: each reason is words of the report, as they were written', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const { words } of determineSeverity({}, text).reasons)
          expect(spaced(text.subject).includes(words) || spaced(text.body).includes(words)).toBe(true);
      }),
      runs,
    );
  });

  it('C2: what others wrote changes nothing', () => {
    const theirs = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...reports), theirs, (text, quoted) => {
        const read = determineSeverity({}, text);
        const lines = quoted.join('\n').split(/[\r\n]+/);
        const below = `${text.body}\n${lines.map((line) => `> ${line}`).join('\n')}`;
        expect(determineSeverity({}, { ...text, body: below })).toEqual(read);
        const answered = `${text.body}\nOn Mon, 2 Mar 2026 at 10:00, Ann Becker wrote:\n${lines.join('\n')}`;
        expect(determineSeverity({}, { ...text, body: answered })).toEqual(read);
        const signed = `${text.body}\n-- \n${lines.join('\n')}`;
        expect(determineSeverity({}, { ...text, body: signed })).toEqual(read);
      }),
      runs,
    );
  });

  it('C2: the same report is read the same, whatever was read before', () => {
    fc.assert(
      fc.property(report, report, (first, second) => {
        const read = determineSeverity({}, Object.freeze(first));
        determineSeverity({}, second);
        expect(determineSeverity({}, first)).toEqual(read);
      }),
      runs,
    );
  });

  it('C2: capital letters and more spaces change no level', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports.filter(({ body }) => !/[“”"]|\n/.test(body))), (text) => {
        const { severity } = determineSeverity({}, text);
        const wide = text.body.replaceAll(' ', '   ');
        expect(determineSeverity({}, { ...text, body: wide }).severity).toBe(severity);
        expect(determineSeverity({}, { ...text, body: text.body.toUpperCase() }).severity).toBe(severity);
      }),
      runs,
    );
  });

  it('C2, D1: a negation of an outage is no outage', () => {
    const system = fc.constantFrom('production', 'the server', 'our database', 'the live system', 'the website');
    const not = fc.constantFrom('is not', "isn't", 'is no longer', 'was never');
    const state = fc.constantFrom('down', 'offline', 'unreachable', 'inoperable');
    fc.assert(
      fc.property(system, not, state, (who, negation, how) => {
        expect(determineSeverity({}, { subject: '', body: `${who} ${negation} ${how}.` }).severity).not.toBe(1);
        expect(determineSeverity({}, { subject: '', body: `${who} is ${how}.` }).severity).toBe(1);
      }),
      runs,
    );
  });

  it('D1: the order of sentences without a recovery changes no level', () => {
    const sentences = pieces.filter(
      (piece) =>
        !/[\r\n>-]/.test(piece) && readText(ownSentences(piece.slice(0, 59))).every(({ kind }) => kind !== 'recovery'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 2, maxLength: 5 }), (said) => {
        const level = (all: readonly string[]) => determineSeverity({}, { subject: '', body: all.join('\n') }).severity;
        const whole = said.map((sentence) => sentence.slice(0, 59));
        expect(level(whole.toReversed())).toBe(level(whole));
      }),
      runs,
    );
  });

  it('C2: however often a text repeats itself, no sentence counts more than 41 phrases and no report more than 12 reasons', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('production is down ', 'all servers ', 'not ', 'errors ', 'a restart '), {
          minLength: 1,
          maxLength: 4,
        }),
        (parts) => {
          const text = parts.join('');
          const hostile = text.repeat(Math.ceil(25_000 / text.length));
          const sentences = ownSentences(hostile);
          expect(sentences.length).toBeLessThanOrEqual(20);
          expect(readText(sentences).length).toBeLessThanOrEqual(41 * sentences.length);
          expect(determineSeverity({}, { subject: '', body: hostile }).reasons.length).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 20 },
    );
  });
});
