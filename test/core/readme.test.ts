import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as core from '../../core';

interface Example {
  /** The line as it stands on the page. */
  readonly line: string;
  readonly value: unknown;
  readonly expected: unknown;
}

const EXAMPLE = /^(.+?);? \/\/ => (.+)$/;

/** Runs the code of a page from top to bottom as one program, as it stands there; each line that says what it gives is an example. */
function run(page: string): Example[] {
  const code = [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');
  const lines = code
    .replace(/^import \{[^}]*\} from '\.\/core';$/gm, '')
    .split('\n')
    .map((line) => {
      const [, expression, expected] = EXAMPLE.exec(line) ?? [];
      return expected === undefined ? line : `gives(${JSON.stringify(line)}, (${expression}), (${expected}));`;
    });
  const names = [...code.matchAll(/^import \{([^}]*)\} from '\.\/core';$/gm)]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => !name.startsWith('type '));
  const examples: Example[] = [];
  const gives = (line: string, value: unknown, expected: unknown) => void examples.push({ line, value, expected });
  const program = transformSync(lines.join('\n'), { loader: 'ts' }).code;
  new Function('gives', ...names, program)(gives, ...names.map((name) => (core as Record<string, unknown>)[name]));
  return examples;
}

/** Objects are shown by the parts that matter; everything else as a whole. */
function shows({ value, expected }: Example): void {
  if (typeof expected === 'object' && expected !== null) expect(value).toMatchObject(expected);
  else expect(value).toBe(expected);
}

describe.each([
  ['README.md', 4],
  ['core/README.md', 30],
])('%s', (page, least) => {
  const examples = run(page);

  test.each(examples)('$line', shows);

  test('it shows what it promises, and nothing that is not run', () => {
    expect(examples.length).toBeGreaterThanOrEqual(least);
  });
});
