import type { Document, Node } from './document';

/** Somebody whom a comment names, so that Jira tells them of it. */
export interface Mentioned {
  readonly accountId: string;
  readonly name: string;
}

/** A document that begins with those whom it is for. https://developer.atlassian.com/cloud/jira/platform/apis/document/nodes/mention/ */
export function mentioning(people: readonly Mentioned[], document: Document): Document {
  if (people.length === 0) return document;
  const content = people.flatMap(({ accountId, name }, place): Node[] => [
    ...(place > 0 ? [{ type: 'text', text: ' ' }] : []),
    { type: 'mention', attrs: { id: accountId, ...(name === '' ? {} : { text: `@${name}` }) } },
  ]);
  return { ...document, content: [{ type: 'paragraph', content }, ...document.content] };
}
