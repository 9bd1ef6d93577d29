import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../../core/severity/own-words';
import { splitSentences } from '../../../core/severity/sentences';

const texts = (body: string) => ownSentences(body).map(({ text }) => text);

describe('A paragraph’s sentences', () => {
  it.each<[string, string, string[]]>([
    ['end with a full stop, a question mark or an exclamation mark', 'A b. C? D! E', ['A b.', 'C?', 'D!', 'E']],
    ['do not end within a number or a name', 'Version 8.2.1 of acme.test', ['Version 8.2.1 of acme.test']],
    ['have single spaces', ' a \t b\u00a0 c ', ['a b c']],
    ['end after several marks', 'Help!!! Now', ['Help!!!', 'Now']],
    ['are none in nothing', '  ', []],
    ['end at any space', 'A.\tB.\u00a0C', ['A.', 'B.', 'C']],
  ])('%s', (_fact, paragraph, sentences) => {
    expect(splitSentences(paragraph)).toEqual(sentences);
  });

  it('are cut where they do not end', () => {
    expect(splitSentences('x'.repeat(2_500)).map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  });

  it('lose nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', ' ', '?', '\n') }), (paragraph) => {
        expect(splitSentences(paragraph).join('').replaceAll(' ', '')).toBe(paragraph.replace(/\s/g, ''));
      }),
    );
  });
});

describe('A report’s own sentences', () => {
  it.each<[string, string, string[]]>([
    ['C2: a short line is one', 'Hello\nPlease help', ['Hello', 'Please help']],
    ['C2: a long line goes on in the next', `${'a '.repeat(30)}\nb`, [`${'a '.repeat(30)}b`]],
    ['C2: a line of 59 characters does not go on', `${'a'.repeat(59)}\nb`, ['a'.repeat(59), 'b']],
    ['C2: a line of 60 characters goes on', `${'a'.repeat(60)}\nb`, [`${'a'.repeat(60)} b`]],
    [
      'C2: each point of a list is one',
      `- ${'a'.repeat(70)}\n- b\n1. c\n• d`,
      [`- ${'a'.repeat(70)}`, '- b', '1.', 'c', '• d'],
    ],
    ['C2: a point begins one after a long line', `${'a'.repeat(70)}\n* b`, ['a'.repeat(70), '* b']],
    ['C2: old line ends count', 'a\rb\r\nc', ['a', 'b', 'c']],
    ['C2: quoted lines do not count, indented or not', 'a\n> b\n  > c\nd', ['a', 'd']],
    ['C2: a signature ends them', 'a\n--\nb', ['a']],
    ['C2: a dashed line is no signature', 'a\n---\nb', ['a', '---', 'b']],
    [
      'C2: a line that only begins like a quote header is read',
      'On Monday it fails\nAm not sure why',
      ['On Monday it fails', 'Am not sure why'],
    ],
    [
      'C2: words of the writer above a quote header are read',
      'On our site it fails\nOn Monday, Ann wrote:\nb',
      ['On our site it fails'],
    ],
    ['C2: a French quote header ends them', 'a\nLe 2 mars 2026 à 10:00, Ann a écrit :\nb', ['a']],
    ['C2: a Spanish quote header ends them', 'a\nEl 2 de marzo de 2026, Ann escribió:\nb', ['a']],
    ['C2: an Italian quote header ends them', 'a\nIl 2 marzo 2026, Ann ha scritto:\nb', ['a']],
    ['C2: a forwarded block alone is read', 'From: Ann\nSent: Monday\n\nb', ['From: Ann', 'Sent: Monday', 'b']],
  ])('%s', (_fact, body, sentences) => {
    expect(texts(body)).toEqual(sentences);
  });

  it('C2: lines of logs are told from the writer’s', () => {
    const log = [
      '2026-03-02 10:12:07 FATAL system down',
      '[2026-03-02T10:12:07Z] x',
      '10:12:07 x',
      'ERROR: y',
      '[WARN] z',
      'Caused by: java.io.IOException',
      'Traceback (most recent call last):',
    ];
    expect(ownSentences(['It fails:', ...log, 'Please help'].join('\n'))).toEqual([
      { text: 'It fails:', from: 'writer' },
      ...log.map((text) => ({ text, from: 'log' })),
      { text: 'Please help', from: 'writer' },
    ]);
  });

  it('C2: the frames of a stack trace are left out', () => {
    expect(texts('NullPointerException\n\tat com.acme.Run.go(Run.java:3)\n  File "run.py", line 3\nHelp')).toEqual([
      'NullPointerException',
      'Help',
    ]);
  });

  it('C2: of a log the first 20 lines are read, and of each the beginning', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `10:12:${10 + index} ${'x'.repeat(400)}`);
    const read = texts(lines.join('\n'));
    expect(read).toHaveLength(20);
    expect(read[0]).toHaveLength(300);
  });

  it('C2: a report is read up to its 20,000th character', () => {
    expect(texts(`${'a\n'.repeat(9_999)}bc\nd`).at(-1)).toBe('bc');
  });
});
