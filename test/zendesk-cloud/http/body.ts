import type { Context } from 'hono';
import { z } from 'zod';
import { badAttribute, Failure } from './failure';

/** Ids arrive as numbers or as text; null clears. */
export const idInput = z.coerce.number().int();
export const nullableId = z
  .union([z.literal(''), z.null(), z.coerce.number().int()])
  .transform((value) => (value === '' ? null : value));

/** Reads the JSON body and checks it; keys nobody knows are dropped, as Zendesk does. 400 names the first bad attribute. */
export async function readBody<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  const text = await c.req.text();
  let json: unknown = {};
  try {
    if (text !== '') json = JSON.parse(text);
  } catch {
    throw new Failure(400, { error: 'Unprocessable Entity', message: 'Server could not parse JSON' });
  }
  return parse(schema, json);
}

export function parse<S extends z.ZodType>(schema: S, json: unknown): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw badAttribute(issue.path.join('.') || 'request', issue.message);
}

/** `ids=1,2,3` as numbers. */
export function idList(text: string | undefined): number[] {
  return (text ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number);
}
