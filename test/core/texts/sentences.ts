import type { Occasions } from './said';

/**
 * Everything that a catalogue says, to be read and approved: the path of each sentence and on which occasion it is said, then the
 * sentence. Functions without occasions of their own are called with markers for their parameters.
 */
export function sentencesOf(catalogue: unknown, occasions: Occasions, path = ''): string[] {
  if (typeof catalogue === 'function')
    return occasionsOf(catalogue, occasions, path).flatMap((given) => [
      `${path}(${given.map((one) => JSON.stringify(one)).join(', ')})`,
      ...indented(catalogue(...given)),
    ]);
  if (typeof catalogue === 'object' && catalogue !== null)
    return Object.entries(catalogue).flatMap(([key, value]) =>
      sentencesOf(value, occasions, path === '' ? key : `${path}.${key}`),
    );
  return [path, ...indented(catalogue)];
}

/** With what a sentence's function is called. */
export const occasionsOf = (
  // biome-ignore lint/complexity/noBannedTypes: any function of a catalogue, of which only the number of parameters counts
  say: Function,
  occasions: Occasions,
  path: string,
): readonly (readonly unknown[])[] =>
  occasions[path] ?? [Array.from({ length: say.length }, (_, index) => `x${index}x`)];

/** Bars show what begins or ends with a space. */
const indented = (said: unknown): string[] =>
  (typeof said === 'string' ? said : JSON.stringify(said, null, 1)).split('\n').map((line) => `    |${line}|`);
