import type { Node } from './document';

const BLOCKS = new Set(['paragraph', 'heading', 'codeBlock', 'panel', 'rule', 'table', 'bulletList', 'orderedList']);

/** The text that a person reads in Jira's rich text; older payloads are text already. Anything else is empty. */
export function readDocument(body: unknown): string {
  if (typeof body === 'string') return body;
  if (!isNode(body)) return '';
  return textOf(body)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return textIn(node.text);
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'emoji':
    case 'status':
      return textIn(node.attrs?.text ?? node.attrs?.shortName);
    case 'inlineCard':
    case 'blockCard':
      return textIn(node.attrs?.url);
    case 'listItem':
      return `- ${inner(node).trim()}\n`;
    case 'blockquote':
      // As mail quotes, so that what was said before is not taken for what is said now.
      return `${inner(node).trim().replace(/^/gm, '> ')}\n\n`;
    case 'tableCell':
    case 'tableHeader':
      return `${inner(node).trim()} `;
    case 'tableRow':
      return `${inner(node).trim()}\n`;
    default:
      return BLOCKS.has(node.type) ? `${inner(node)}\n\n` : inner(node);
  }
}

/** A document is whatever somebody's client sent: what should be text or a list may be neither. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const inner = ({ content }: Node): string =>
  Array.isArray(content) ? content.filter(isNode).map(textOf).join('') : '';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
