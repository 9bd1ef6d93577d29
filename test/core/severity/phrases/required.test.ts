import { describe, expect, it } from 'vitest';
import { requiredIn } from '../../../../core/severity/phrases/required';

describe('The texts that a pattern requires', () => {
  it.each<[what: string, pattern: string, sets: string[][]]>([
    ['a word', 'down', [['down']]],
    ['a word that may go on', 'errors?', [['error', 'errors']]],
    ['one of the alternatives', 'hung|stuck', [['hung', 'stuck']]],
    ['alternatives with what is before them', 'is (?:hung|stuck)', [['is hung', 'is stuc']]],
    ['of each alternative the rarest', 'a \\w+ frozen|stuck', [['frozen', 'stuck']]],
    ['nothing, where one alternative requires nothing', 'stuck|\\w+', []],
    ['with and without what is optional', '(?:very )?slow', [['slow', 'very sl']]],
    ['nothing of what may be missing', '(?:very )*slow', [['slow']]],
    ['what is repeated at least once', '(?:again )+slow\\w', [['again'], ['slow']]],
    ['what is repeated from a number on', '(?:again ){2,3}x\\d', [['again'], ['x']]],
    ['nothing of what is repeated from none on', '(?:again ){0,3}slow\\d', [['slow']]],
    ['both sides of any word, the rarer first', 'app \\w+ frozen', [['frozen'], ['app']]],
    ['no more than the three rarest', 'aa\\dbbb\\dcccc\\ddddddd', [['dddddd'], ['cccc'], ['bbb']]],
    ['nothing of what stands around', '(?<=before )down(?! by)(?!there)', [['down']]],
    ['either of a few characters', 'licen[cs]e', [['licence', 'license']]],
    ['nothing of a range of characters', 'error[a-z]x', [['error'], ['x']]],
    ['nothing of characters that must not be', 'error[^x]', [['error']]],
    ['a character by its escape', 'a\\.b', [['a.b']]],
    ['nothing of any character', 'a.b', [['a'], ['b']]],
    ['nothing of places', '^\\bdown$', [['down']]],
    ['the beginning of a long word', 'inoperable', [['inopera']]],
    ['nothing of spaces alone', ' \\w+', []],
    ['of a plain group what is in it', '(stuck)', [['stuck']]],
  ])('%s: %s', (_what, pattern, sets) => {
    expect(requiredIn(pattern).map((texts) => texts.toSorted())).toEqual(sets);
  });

  it('are not looked for one by one where they are too many', () => {
    const letters = '[abcdefgh]';
    expect(requiredIn(`down${letters}${letters}`)).toEqual([
      'a,b,c,d,e,f,g,h'.split(',').map((letter) => `down${letter}`),
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ]);
  });
});
