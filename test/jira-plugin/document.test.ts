import { describe, expect, it } from 'vitest';
import { readDocument } from '../../jira-plugin/document/read-document';
import { writeDocument } from '../../jira-plugin/document/write-document';

describe('rich text of plain text', () => {
  it.each([
    ['one line', 'Hello'],
    ['lines of one paragraph', 'Hello\nthere'],
    ['paragraphs', 'Hello\n\nthere'],
    ['an address', 'See https://docs.example.test/a?b=c.'],
  ])('gives %s back', (_, text) => {
    expect(readDocument(writeDocument(text))).toBe(text);
  });

  it('makes a list of lines that begin with a dash', () => {
    expect(writeDocument('Two:\n- one\n- two').content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList']);
    expect(readDocument(writeDocument('Two:\n- one\n- two'))).toContain('- one\n- two');
  });

  it('links an address without the full stop behind it', () => {
    const [paragraph] = writeDocument('See https://x.test/a.').content;
    expect(paragraph?.content).toMatchObject([
      { text: 'See ' },
      { text: 'https://x.test/a', marks: [{ type: 'link', attrs: { href: 'https://x.test/a' } }] },
      { text: '.' },
    ]);
  });

  it('has no empty text, which Jira refuses', () => {
    expect(JSON.stringify(writeDocument(''))).not.toContain('"text":""');
  });
});

describe('plain text of rich text', () => {
  it('marks what was quoted, so that it is not taken for what is said now', () => {
    const quote = {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'is down' }] }],
    };
    expect(readDocument({ type: 'doc', version: 1, content: [quote] })).toBe('> is down');
  });

  it.each([
    ['text of older APIs', 'h1. Hello', 'h1. Hello'],
    ['nothing', null, ''],
    ['something else', 7, ''],
  ])('takes %s', (_, body, text) => {
    expect(readDocument(body)).toBe(text);
  });
});
