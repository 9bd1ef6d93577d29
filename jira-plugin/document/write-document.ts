import type { Document, Node } from './document';

const LINK = /https?:\/\/[^\s<>()]+[^\s<>().,;:!?]/g;

/**
 * Rich text of plain text: blank lines part paragraphs, `- ` begins list items, web addresses become links. An empty
 * paragraph has no text node, since Jira refuses empty text.
 */
export function writeDocument(text: string): Document {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n[ \t]*\n+/);
  return { type: 'doc', version: 1, content: blocks.flatMap(blockNodes) };
}

/** A block may hold lines of text and a list in turn. */
function blockNodes(block: string): Node[] {
  const nodes: Node[] = [];
  let list: Node[] = [];
  let lines: string[] = [];
  const endLines = (): void => {
    if (lines.length > 0) nodes.push(paragraph(lines));
    lines = [];
  };
  const endList = (): void => {
    if (list.length > 0) nodes.push({ type: 'bulletList', content: list });
    list = [];
  };
  for (const line of block.split('\n')) {
    const item = /^[-•] +(.*)$/.exec(line);
    if (item) {
      endLines();
      list.push({ type: 'listItem', content: [paragraph([item[1] ?? ''])] });
    } else {
      endList();
      lines.push(line);
    }
  }
  endLines();
  endList();
  return nodes;
}

function paragraph(lines: readonly string[]): Node {
  const content = lines.flatMap((line, place): Node[] => [
    ...(place > 0 ? [{ type: 'hardBreak' }] : []),
    ...textNodes(line),
  ]);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function textNodes(line: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of line.matchAll(LINK)) {
    if (match.index > end) nodes.push({ type: 'text', text: line.slice(end, match.index) });
    nodes.push({ type: 'text', text: match[0], marks: [{ type: 'link', attrs: { href: match[0] } }] });
    end = match.index + match[0].length;
  }
  if (end < line.length) nodes.push({ type: 'text', text: line.slice(end) });
  return nodes;
}
