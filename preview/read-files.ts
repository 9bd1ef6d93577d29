import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Policy, parsePolicy, policyFaultText, STATUSES, type Status } from '../core';

export type FileRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[] };

/** A policy from a file, with every fault named by its place. */
export async function readPolicyFile(file: string): Promise<FileRead<Policy>> {
  const data = await readJson(file);
  if (!data.ok) return data;
  const parsed = parsePolicy(data.value);
  if (parsed.ok) return { ok: true, value: parsed.policy };
  return { ok: false, faults: parsed.faults.map((fault) => `${file}: ${policyFaultText(fault)}`) };
}

const statusesSchema = z.record(z.string(), z.enum(STATUSES));

/** A site's statuses with what they mean in the process. */
export async function readStatusesFile(file: string): Promise<FileRead<Readonly<Record<string, Status>>>> {
  const data = await readJson(file);
  if (!data.ok) return data;
  const parsed = statusesSchema.safeParse(data.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.map(
    ({ path }) => `${file}: ${path.join('.') || 'the whole'}: name one of ${STATUSES.join(', ')}.`,
  );
  return { ok: false, faults };
}

async function readJson(file: string): Promise<FileRead<unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, faults: [`${file}: ${whyUnreadable(error)}`] };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, faults: [`${file}: This is no JSON.`] };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'You may not read this file.',
};

/** Why the operating system refused a file, in words. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `This file cannot be read (${code || String(error)}).`;
}
