import { z } from 'zod';
import type { Json } from '../store/json';
import type { Exchange } from './environment';
import { badRequest, Failure } from './failure';

/** Any JSON value, as properties and rich text carry it. */
export const anyJson = z.json() as z.ZodType<Json>;
export const jsonMap = z.record(z.string(), anyJson);

/**
 * The body of a request, checked.
 * @throws 415 without a JSON content type, 400 with every fault named when it does not fit.
 */
export async function readBody<T>(c: Exchange, schema: z.ZodType<T>): Promise<T> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw new Failure(415, ['Unsupported Media Type']);
  const text = await c.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw badRequest(
    ...parsed.error.issues.map(
      (issue) => `Invalid request payload: ${issue.path.join('.') || 'body'}: ${issue.message}`,
    ),
  );
}
