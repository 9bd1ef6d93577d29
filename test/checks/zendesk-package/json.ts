import { parseDocument } from 'yaml';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of an object; none of anything else. */
export const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/** The elements of a list; none of anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly twice: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Reads JSON and names the lines of keys that stand in one object twice: `JSON.parse` silently keeps the last. */
export function readJson(text: string): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: (error as Error).message };
  }
  const { errors } = parseDocument(text, { schema: 'json', uniqueKeys: true });
  const twice = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [start] }) => /"((?:[^"\\]|\\.)*)"/.exec(text.slice(start))?.[1] ?? '?');
  return { ok: true, value, twice };
}
