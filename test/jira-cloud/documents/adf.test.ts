import { describe, expect, it } from 'vitest';
import { documentFault, textDocument } from './adf';
import { plainText } from './plain-text';

const doc = (...content: object[]) => JSON.parse(JSON.stringify({ type: 'doc', version: 1, content }));
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

describe('documents', () => {
  it.each([
    ['an empty document', doc()],
    ['an empty paragraph', doc({ type: 'paragraph' })],
    ['marked text and a break', doc(paragraph(text('a', 'strong'), { type: 'hardBreak' }, text('b')))],
    [
      'a list in a panel',
      doc({
        type: 'panel',
        attrs: { panelType: 'info' },
        content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('x'))] }] }],
      }),
    ],
    [
      'a table',
      doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('h'))] }] }],
      }),
    ],
    ['a mention', doc(paragraph({ type: 'mention', attrs: { id: 'x', text: '@Ann' } }))],
    ['a heading and a rule', doc({ type: 'heading', attrs: { level: 2 }, content: [text('h')] }, { type: 'rule' })],
  ])('%s is let in', (_name, value) => {
    expect(documentFault(value)).toBeNull();
  });

  it.each([
    ['text', 'x'],
    ['another version', { type: 'doc', version: 2, content: [] }],
    ['empty text', doc(paragraph(text('')))],
    ['a heading without level', doc({ type: 'heading', content: [text('h')] })],
    ['a paragraph in a paragraph', doc(paragraph({ type: 'paragraph', content: [] }))],
    ['a list item outside a list', doc({ type: 'listItem', content: [paragraph(text('x'))] })],
    ['an unknown mark', doc(paragraph(text('x', 'bold')))],
    ['an unknown node', doc({ type: 'div', content: [] })],
  ])('%s is refused', (_name, value) => {
    expect(documentFault(value)).not.toBeNull();
  });

  it.each(['one line', 'two\nlines', 'two\n\nparagraphs', ''])(
    'plain text %j is a valid document and comes back as it was',
    (words) => {
      expect(documentFault(textDocument(words))).toBeNull();
      expect(plainText(textDocument(words))).toBe(words);
    },
  );
});
