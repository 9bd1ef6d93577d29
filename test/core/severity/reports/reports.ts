import { readFileSync } from 'node:fs';
import type { Severity } from '../../../../core/severity';

/** A report as a customer wrote it, with the level that the clauses give it. */
export interface LabelledReport {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly level: Severity;
  /** The clause, and what in the report it rests on. */
  readonly why: string;
}

/**
 * Rules are made on the tuning half; the held-back half only shows whether they hold for reports that nobody made them for.
 * A new report belongs where `halfOf` puts it, whatever the rules say about it.
 */
export const HALVES = ['tuning', 'held-back'] as const;

export type Half = (typeof HALVES)[number];

/** Decided by the id alone (FNV-1a, even or odd), before anybody reads the report. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return HALVES[(hash >>> 7) % 2]!;
}

/** The reports of one half, or of a language's own set; from the root of the repository. */
export function readReports(set: Half): LabelledReport[] {
  return readFileSync(`test/core/severity/reports/${set}.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line): LabelledReport => JSON.parse(line));
}
