import { isJsonObject, type Json } from '../store/json';

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
  panel: 'div',
};
const MARK_TAGS: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'em',
  code: 'tt',
  underline: 'ins',
  strike: 'del',
};

/** A document as the HTML of `renderedFields` and `renderedBody`. */
export function renderHtml(document: Json | undefined): string {
  if (typeof document === 'string') return `<p>${escaped(document)}</p>`;
  return document === undefined ? '' : html(document);
}

function html(node: Json): string {
  if (Array.isArray(node)) return node.map(html).join('');
  if (!isJsonObject(node)) return '';
  const inner = node.content === undefined ? '' : html(node.content);
  if (node.type === 'text') return marked(node, escaped(String(node.text)));
  if (node.type === 'hardBreak') return '<br/>';
  if (node.type === 'rule') return '<hr/>';
  const attrs = isJsonObject(node.attrs) ? node.attrs : {};
  if (node.type === 'heading') return `<h${String(attrs.level)}>${inner}</h${String(attrs.level)}>`;
  if (node.type === 'mention' || node.type === 'status') return escaped(String(attrs.text ?? ''));
  if (node.type === 'inlineCard') return `<a href="${escaped(String(attrs.url))}">${escaped(String(attrs.url))}</a>`;
  const tag = TAGS[String(node.type)];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

function marked(node: { [key: string]: Json }, text: string): string {
  return (Array.isArray(node.marks) ? node.marks : []).reduce<string>((inside, mark) => {
    if (!isJsonObject(mark)) return inside;
    if (mark.type === 'link' && isJsonObject(mark.attrs))
      return `<a href="${escaped(String(mark.attrs.href))}">${inside}</a>`;
    const tag = MARK_TAGS[String(mark.type)];
    return tag ? `<${tag}>${inside}</${tag}>` : inside;
  }, text);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}
