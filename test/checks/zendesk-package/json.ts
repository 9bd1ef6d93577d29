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

/** Reads JSON and names the keys that stand in one object twice: `JSON.parse` silently keeps the last. */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, value: JSON.parse(text), twice: keysTwice(text) };
  } catch (error) {
    return { ok: false, problem: (error as Error).message };
  }
}

/** Keys that an object of this JSON has twice. The text is known to be JSON, so a text before a colon is a key. */
function keysTwice(text: string): string[] {
  const twice: string[] = [];
  const open: Set<string>[] = [];
  for (const [token, key] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      const name = JSON.parse(key) as string;
      if (open.at(-1)?.has(name)) twice.push(name);
      open.at(-1)?.add(name);
    }
  }
  return twice;
}
