import { stat, writeFile } from 'node:fs/promises';
import { comparePolicies, defaultPolicy, type Policy, previewIncident, type Status } from '../core';
import type { Io } from './io';
import { lineFaultText } from './line-fault';
import { type Options, readOptions, USAGE } from './options';
import { policyChanges } from './policy-changes';
import { showProgress } from './progress';
import { type FileRead, readPolicyFile, readStatusesFile, whyUnreadable } from './read-files';
import { readLine } from './read-line';
import { readLines } from './read-lines';
import { grouped, type Result, type Skipped } from './result';
import { StatusReading } from './status-reading';
import { addToTally, EMPTY_TALLY } from './tally';
import { textReport } from './text-report';

/** How many left out lines are named, and how many changed incidents the page lists. */
const NAMED = 20;
const ON_PAGE = 100;

/** The preview command. Exit codes: 0 shown, 1 no ticket could be read, 2 a wrong command line, policy or file name. */
export async function run(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const read = readOptions(args);
  if (!read.ok) {
    if (read.help) io.out(USAGE);
    for (const fault of read.faults) io.err(fault);
    if (!read.help) io.err('Try --help.');
    return read.help ? 0 : 2;
  }
  const { options } = read;
  const given = await readGiven(options);
  if (!given.ok) {
    for (const fault of given.faults) io.err(fault);
    return 2;
  }
  const began = performance.now();
  const { result, hint } = await previewFiles(options, given.value, io);
  if (result.tickets === 0) {
    for (const { file, line, why } of result.skipped.slice(0, 5)) io.err(`${file}:${line}: ${why}`);
    io.err(`No ticket could be read from ${options.files.join(', ')}.`);
    io.err(hint ?? 'Each line has to be one whole ticket; --help shows which.');
    return 1;
  }
  for (const line of textReport(shortened(result, options.top))) io.out(line);
  if (options.html !== null) {
    const written = await writePage(options.html, result);
    if (written !== null) {
      io.err(written);
      return 2;
    }
    io.out(`The page is in ${options.html}`);
  }
  if (options.stats) {
    const seconds = (performance.now() - began) / 1000;
    const memory = process.resourceUsage().maxRSS / 1024;
    io.err(`${grouped(result.tickets)} tickets in ${seconds.toFixed(1)} s, at most ${Math.round(memory)} MB of memory`);
  }
  return 0;
}

interface Given {
  readonly present: Policy;
  readonly changed: Policy;
  readonly statuses: Readonly<Record<string, Status>>;
  readonly bytes: number;
}

/** Everything that the command line names, all faults at once, before the first line of history is read. */
async function readGiven(options: Options): Promise<FileRead<Given>> {
  const [changed, present, statuses, ...sizes] = await Promise.all([
    readPolicyFile(options.policy),
    options.current === null ? sound(defaultPolicy) : readPolicyFile(options.current),
    options.statuses === null ? sound({}) : readStatusesFile(options.statuses),
    ...options.files.map(sizeOf),
  ]);
  const faults = [changed, present, statuses, ...sizes].flatMap((one) => (one.ok ? [] : one.faults));
  if (!changed.ok || !present.ok || !statuses.ok || faults.length > 0) return { ok: false, faults };
  const bytes = sizes.reduce((sum, size) => sum + (size.ok ? size.value : 0), 0);
  return { ok: true, value: { present: present.value, changed: changed.value, statuses: statuses.value, bytes } };
}

const sound = <T>(value: T): FileRead<T> => ({ ok: true, value });

async function sizeOf(file: string): Promise<FileRead<number>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { ok: false, faults: [`${file}: This is a folder. Name the files in it.`] };
    return sound(found.size);
  } catch (error) {
    return { ok: false, faults: [`${file}: ${whyUnreadable(error)}`] };
  }
}

async function previewFiles(
  options: Options,
  given: Given,
  io: Io,
): Promise<{ readonly result: Result; readonly hint: string | null }> {
  const now = options.now ?? io.clock();
  const comparison = comparePolicies(given.present, given.changed, now, options.kind);
  const statuses = new StatusReading(given.statuses);
  const progress = showProgress(io, given.bytes);
  const keep = Math.max(options.top, options.html === null ? 0 : ON_PAGE);
  const skipped: Skipped[] = [];
  let [tally, tickets, cutShort, skippedCount, before] = [EMPTY_TALLY, 0, 0, 0, 0];
  let hint: string | null = null;
  try {
    for (const file of options.files) {
      let bytes = 0;
      for await (const line of readLines(file)) {
        for (const ticket of readLine(line.text, { statuses, severity: options.severity })) {
          if (ticket.ok) {
            tickets++;
            if (ticket.cutShort) cutShort++;
            tally = addToTally(tally, previewIncident(ticket.input, comparison), keep);
            continue;
          }
          skippedCount++;
          if (skipped.length < NAMED) skipped.push({ file, line: line.number, why: lineFaultText(ticket.fault) });
          if (line.number === 1) hint ??= hintFor(file, line.text, ticket.fault.code);
        }
        bytes = line.bytes;
        progress.at(before + bytes, tickets);
      }
      before += bytes;
    }
  } finally {
    progress.end();
  }
  const reader = { now, timeZone: given.present.calendar.timeZone };
  const changes = policyChanges(given.present, given.changed);
  const guessed = statuses.guessed();
  const { kind } = options;
  return { result: { kind, reader, changes, tally, tickets, cutShort, skipped, skippedCount, guessed }, hint };
}

/** A file that is one JSON document over many lines is the commonest slip. */
const hintFor = (file: string, firstLine: string, code: string): string | null =>
  code === 'not-json' && /^\s*[[{]/.test(firstLine)
    ? `${file} looks like one JSON document over several lines. Put each ticket on a line of its own, e.g. jq -c '.issues[]' ${file} > tickets.ndjson`
    : null;

const shortened = (result: Result, top: number): Result => ({
  ...result,
  tally: { ...result.tally, worst: result.tally.worst.slice(0, top) },
});

async function writePage(file: string, result: Result): Promise<string | null> {
  try {
    // Charts take a while to load, and are needed only here.
    const { pageOf } = await import('./page/page');
    await writeFile(file, pageOf(result));
    return null;
  } catch (error) {
    return `${file}: The page cannot be written here (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`;
  }
}
