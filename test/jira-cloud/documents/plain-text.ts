import { isJsonObject, type Json } from '../store/json';

const BREAK_AFTER = ['paragraph', 'heading', 'codeBlock', 'tableRow', 'rule', 'taskItem', 'decisionItem'];

/** The words of a document, a line for each block: what a mail, a search and the service desk API see of it. */
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
      return `* ${inner}`;
    default:
      return BREAK_AFTER.includes(String(node.type)) ? `${inner}\n` : inner;
  }
}
