import type { z } from 'zod';

/** One thing that makes a file no scenario, with its path in the file (`['steps', 3, 'at']`; `[]` is the whole file). */
export interface FileFault {
  readonly path: readonly (string | number)[];
  readonly problem: string;
}

/** `steps[3].at: is before the step above it` */
export function showFault({ path, problem }: FileFault): string {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^\w+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '');
  return `${place || 'the file'}: ${problem}`;
}

/** The faults of a value that does not fit its schema, `under` the path where the value stands. */
export function shapeFaults(error: z.ZodError | undefined, under: FileFault['path'] = []): FileFault[] {
  return (error?.issues ?? []).flatMap((issue): FileFault[] => {
    const path = [...under, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...path, key], problem: 'is not a key that belongs here' }));
      case 'invalid_key':
        return [{ path, problem: 'is not a key that belongs here' }];
      default:
        return [{ path, problem: problemOf(issue) }];
    }
  });
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.discriminator === 'do') return 'is not a step that exists';
  if (issue.code === 'custom') return issue.message;
  return issue.input === undefined && issue.message.includes('undefined') ? 'is missing' : issue.message;
}
