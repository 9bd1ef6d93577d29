import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Happening, Meanwhile } from './meanwhile';

const FORMAT = 2;

const happeningSchema = z.object({
  at: z.number(),
  platform: z.enum(['jira', 'zendesk']),
  number: z.string(),
  what: z.string(),
}) satisfies z.ZodType<Happening>;

const stateSchema = z.object({
  format: z.literal(FORMAT),
  /** Where the desk's clock stands: epoch ms. */
  now: z.number(),
  /** What came of the last move of the clock. */
  meanwhile: z.object({ from: z.number(), to: z.number(), happenings: z.array(happeningSchema) }).nullable(),
  /** Each platform's own dump; only that platform reads it. */
  platforms: z.object({ jira: z.unknown(), zendesk: z.unknown() }),
});

export interface DeskState extends Omit<z.infer<typeof stateSchema>, 'format' | 'meanwhile'> {
  readonly meanwhile: Meanwhile | null;
}

/** The kept state cannot be used; the message says which file it is and what to do. */
export class BrokenState extends Error {
  override readonly name = 'BrokenState';

  constructor(file: string, fault: string) {
    super(
      `The desk cannot read what it kept in ${file}: ${fault}\n` +
        `Put a good copy of that file back, or begin anew with: npm start -- --reset`,
    );
  }
}

/** Null when nothing was kept yet. Throws {@link BrokenState}. */
export function readState(file: string): DeskState | null {
  if (!existsSync(file)) return null;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BrokenState(file, `it is not JSON (${(error as Error).message}).`);
  }
  const parsed = stateSchema.safeParse(data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
    throw new BrokenState(file, `${faults.join('; ')}.`);
  }
  return parsed.data;
}

/** Replaces the file as a whole, so that a killed desk leaves the old one or the new one. */
export function writeState(file: string, state: DeskState): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify({ format: FORMAT, ...state }));
  renameSync(draft, file);
}
