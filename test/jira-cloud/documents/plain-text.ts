import { isJsonObject, type Json } from '../store/json';

/** What follows a block: an empty line between paragraphs, a line's end between rows. */
const AFTER: Readonly<Record<string, string>> = {
  paragraph: '\n\n',
  heading: '\n\n',
  codeBlock: '\n\n',
  bulletList: '\n',
  orderedList: '\n',
  tableRow: '\n',
  taskItem: '\n',
  decisionItem: '\n',
};

/** The words of a document: what a mail, a search and the service desk API see of it. */
export function plainText(document: Json | undefined): string {
  if (typeof document === 'string') return document;
  return textOf(document ?? null)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Json): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isJsonObject(node)) return '';
  const attrs = isJsonObject(node.attrs) ? node.attrs : {};
  const inner = node.content === undefined ? '' : textOf(node.content);
  switch (node.type) {
    case 'text':
      return String(node.text);
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
      return String(attrs.text ?? '');
    case 'emoji':
      return String(attrs.text ?? attrs.shortName ?? '');
    case 'inlineCard':
    case 'blockCard':
      return String(attrs.url ?? '');
    case 'listItem':
      return `* ${inner.trim()}\n`;
    case 'tableCell':
    case 'tableHeader':
      return `${inner.trim()} `;
    default:
      return inner + (AFTER[String(node.type)] ?? '');
  }
}
