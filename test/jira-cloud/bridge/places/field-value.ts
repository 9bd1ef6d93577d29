import { html, raw } from 'hono/html';
import { z } from 'zod';
import { renderHtml } from '../../documents/html';
import { anyJson } from '../../http/body';

import type { Markup } from './place';
import type { Visit } from './visit';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const documentSchema = z.looseObject({ type: z.literal('doc'), content: z.unknown() });
const namedSchema = z.union([
  z.looseObject({ value: z.string() }).transform(({ value }) => value),
  z.looseObject({ displayName: z.string() }).transform(({ displayName }) => displayName),
  z.looseObject({ requestType: z.looseObject({ name: z.string() }) }).transform(({ requestType }) => requestType.name),
  z.looseObject({ name: z.string() }).transform(({ name }) => name),
]);

/** A field's value as Jira shows it beside an issue; null: it is empty. */
export function fieldValue(visit: Visit, value: unknown): Markup | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const parts = value.flatMap((one) => fieldValue(visit, one) ?? []);
    return parts.length === 0 ? null : html`${parts.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`)}`;
  }
  if (typeof value === 'string') return html`${INSTANT.test(value) ? visit.moment(value) : value}`;
  if (typeof value === 'number') return html`${value}`;
  if (documentSchema.safeParse(value).success) return html`${raw(renderHtml(anyJson.parse(value)))}`;
  const named = namedSchema.safeParse(value).data;
  return named === undefined ? null : html`${named}`;
}
