import { isJsonObject, type Json, type JsonObject } from '../store/json';

type Content = 'block' | 'inline' | 'none' | 'text' | 'open' | readonly string[];

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'codeBlock',
  'rule',
  'panel',
  'table',
  'mediaSingle',
  'mediaGroup',
  'expand',
  'nestedExpand',
  'taskList',
  'decisionList',
  'blockCard',
  'embedCard',
  'layoutSection',
  'extension',
  'bodiedExtension',
  'multiBodiedExtension',
];
const INLINES = [
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'inlineCard',
  'date',
  'status',
  'placeholder',
  'mediaInline',
  'inlineExtension',
];
const MARKS = [
  'strong',
  'em',
  'code',
  'underline',
  'strike',
  'link',
  'textColor',
  'backgroundColor',
  'subsup',
  'alignment',
  'indentation',
  'breakout',
  'annotation',
  'border',
  'dataConsumer',
  'fragment',
  'unsupportedMark',
  'unsupportedNodeAttribute',
];

/** Which nodes a node may hold. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
const NODES: Readonly<Record<string, { content: Content; required?: readonly string[]; filled?: boolean }>> = {
  doc: { content: 'block' },
  paragraph: { content: 'inline' },
  heading: { content: 'inline', required: ['level'] },
  bulletList: { content: ['listItem'], filled: true },
  orderedList: { content: ['listItem'], filled: true },
  listItem: {
    content: ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle', 'taskList', 'extension'],
    filled: true,
  },
  blockquote: {
    content: ['paragraph', 'orderedList', 'bulletList', 'codeBlock', 'mediaSingle', 'mediaGroup', 'extension'],
    filled: true,
  },
  codeBlock: { content: 'text' },
  rule: { content: 'none' },
  panel: { content: 'block', required: ['panelType'], filled: true },
  table: { content: ['tableRow'], filled: true },
  tableRow: { content: ['tableCell', 'tableHeader'] },
  tableCell: { content: 'block', filled: true },
  tableHeader: { content: 'block', filled: true },
  expand: { content: 'block', filled: true },
  nestedExpand: { content: 'block', required: ['title'], filled: true },
  taskList: { content: ['taskItem', 'taskList', 'blockTaskItem'], required: ['localId'], filled: true },
  taskItem: { content: 'inline', required: ['localId', 'state'] },
  decisionList: { content: ['decisionItem'], required: ['localId'], filled: true },
  decisionItem: { content: 'inline', required: ['localId', 'state'] },
  mention: { content: 'none', required: ['id'] },
  emoji: { content: 'none', required: ['shortName'] },
  date: { content: 'none', required: ['timestamp'] },
  status: { content: 'none', required: ['text', 'color'] },
  hardBreak: { content: 'none' },
  inlineCard: { content: 'none' },
  blockCard: { content: 'none' },
  text: { content: 'none' },
};

/** What is wrong with a value that should be an Atlassian Document Format document, or null. */
export function documentFault(value: Json | undefined): string | null {
  if (!isJsonObject(value)) return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  if (value.type !== 'doc' || value.version !== 1 || !Array.isArray(value.content)) return 'INVALID_INPUT';
  return nodeFault(value) ? `INVALID_INPUT: ${nodeFault(value)}` : null;
}

function nodeFault(node: Json): string | null {
  if (!isJsonObject(node) || typeof node.type !== 'string') return 'a node has no type';
  const rule =
    NODES[node.type] ?? ([...BLOCKS, ...INLINES].includes(node.type) ? { content: 'open' as const } : undefined);
  const known =
    rule ??
    (/^(media|caption|layoutColumn|extensionFrame|blockTaskItem)/.test(node.type)
      ? { content: 'open' as const }
      : undefined);
  if (!known) return `there is no node '${node.type}'`;
  if (node.type === 'text' && (typeof node.text !== 'string' || node.text === '')) return 'a text node must have text';
  const attrs = isJsonObject(node.attrs) ? node.attrs : {};
  const required: readonly string[] = 'required' in known && known.required ? known.required : [];
  for (const name of required) if (attrs[name] === undefined) return `'${node.type}' has no '${name}'`;
  for (const mark of Array.isArray(node.marks) ? node.marks : []) {
    if (!isJsonObject(mark) || typeof mark.type !== 'string' || !MARKS.includes(mark.type))
      return `'${node.type}' has an unknown mark`;
  }
  if (node.content !== undefined && !Array.isArray(node.content)) return `the content of '${node.type}' is no list`;
  const content = (node.content as Json[] | undefined) ?? [];
  if ('filled' in known && known.filled && content.length === 0) return `'${node.type}' is empty`;
  return content.reduce<string | null>(
    (fault, child) => fault ?? childFault(node.type as string, known.content, child),
    null,
  );
}

function childFault(parent: string, allowed: Content, child: Json): string | null {
  const type = isJsonObject(child) ? child.type : undefined;
  const list = allowed === 'block' ? BLOCKS : allowed === 'inline' ? INLINES : allowed === 'text' ? ['text'] : allowed;
  if (list === 'none' || (Array.isArray(list) && !list.includes(type as string)))
    return `'${parent}' cannot hold '${String(type)}'`;
  return nodeFault(child);
}

/** A document of plain paragraphs: how the service desk API's and the mail handler's text is kept. */
export function textDocument(text: string): JsonObject {
  const paragraphs = text.replace(/\r\n/g, '\n').split(/\n{2,}/);
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((line, i): JsonObject[] => [
          ...(i ? [{ type: 'hardBreak' }] : []),
          ...(line ? [{ type: 'text', text: line }] : []),
        ]),
    })),
  };
}
