import type { Node } from './document';

/** Nobody writes deeper; what a program nested deeper still would end the reading. */
const DEEPEST = 200;

const BLOCKS = new Set(['paragraph', 'heading', 'codeBlock', 'panel', 'rule', 'table', 'bulletList', 'orderedList']);

/** The text that a person reads in Jira's rich text; older payloads are text already. Anything else is empty. */
export function readDocument(body: unknown): string {
  if (typeof body === 'string') return body;
  if (!isNode(body)) return '';
  return textOf(body, 0)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node, depth: number): string {
  if (depth > DEEPEST) return '';
  const inside = (): string => inner(node, depth + 1);
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
      return `- ${inside().trim()}\n`;
    case 'blockquote':
      // As mail quotes, so that what was said before is not taken for what is said now.
      return `${inside().trim().replace(/^/gm, '> ')}\n\n`;
    case 'tableCell':
    case 'tableHeader':
      return `${inside().trim()} `;
    case 'tableRow':
      return `${inside().trim()}\n`;
    default:
      return BLOCKS.has(node.type) ? `${inside()}\n\n` : inside();
  }
}

/** A document is whatever somebody's client sent: what should be text or a list may be neither. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const inner = ({ content }: Node, depth: number): string =>
  Array.isArray(content)
    ? content
        .filter(isNode)
        .map((node) => textOf(node, depth))
        .join('')
    : '';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
