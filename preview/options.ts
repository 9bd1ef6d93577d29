import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { PreviewKind } from '../core';
import type { SeveritySource } from './severity-by-priority';

export const USAGE = `Usage: npm run -s preview -- --policy NEW.json [options] HISTORY.ndjson...

Shows what a changed policy would do to the tickets of an export: deadlines that move, breaches gained and lost,
automatic closures moved. Nothing is sent and nothing is changed.

HISTORY.ndjson holds one ticket a line:
  Jira      an issue of GET /rest/api/3/search or /issue with expand=changelog and its comments
  Zendesk   {"ticket": {...}, "audits": [...], "users": [...]}, or the bare ticket with "audits" beside its fields

  --policy FILE      the changed policy, as JSON
  --current FILE     the present policy; without it, the policy as delivered
  --now INSTANT      look at the tickets as of then, e.g. 2026-11-24T15:00:00Z; without it, now
  --open             only what judging the open incidents anew would do: what was met, breached or closed stays
  --severity SOURCE  what a site's severity is read from: priority (urgent 1, high 2, low 3, else the words) or text
  --statuses FILE    how your statuses are read, as JSON: {"Peer review": "Open", "With customer": "Customer Information Requested"}
  --html FILE        write a page with charts; it loads nothing from elsewhere
  --top N            how many incidents to name, those that change most first (20)
  --stats            print how long it took and how much memory it needed
  --help             print this

Exit code: 0 shown, 1 no ticket could be read, 2 a wrong command line, policy or file name.`;

export interface Options {
  readonly policy: string;
  readonly current: string | null;
  readonly now: number | null;
  readonly kind: PreviewKind;
  readonly severity: SeveritySource;
  readonly statuses: string | null;
  readonly html: string | null;
  readonly top: number;
  readonly stats: boolean;
  readonly files: readonly string[];
}

export type ReadOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly help: boolean; readonly faults: readonly string[] };

const instant = z.iso.datetime({ offset: true });
const count = z.coerce.number().int().min(0).max(10_000);
const source = z.enum(['priority', 'text']);

/** Reads the command line; names everything that is wrong with it at once. */
export function readOptions(args: readonly string[]): ReadOptions {
  const given = parse(args);
  if (typeof given === 'string') return { ok: false, help: false, faults: [given] };
  const { values, positionals } = given;
  if (values.help) return { ok: false, help: true, faults: [] };
  const top = count.safeParse(values.top);
  const severity = source.safeParse(values.severity);
  const faults = [
    values.policy === undefined ? ['No changed policy is named. Name it: --policy NEW.json'] : [],
    positionals.length === 0 ? ['No history is named. Name one or more files with a ticket on each line.'] : [],
    values.now !== undefined && !instant.safeParse(values.now).success
      ? [`--now ${values.now}: this is no point in time. Write it like 2026-11-24T15:00:00Z.`]
      : [],
    top.success ? [] : [`--top ${values.top}: enter a whole number from 0 to 10000.`],
    severity.success ? [] : [`--severity ${values.severity}: choose priority or text.`],
  ].flat();
  if (faults.length > 0 || values.policy === undefined || !top.success || !severity.success)
    return { ok: false, help: false, faults };
  return {
    ok: true,
    options: {
      policy: values.policy,
      current: values.current ?? null,
      now: values.now === undefined ? null : Date.parse(values.now),
      kind: values.open ? 'judged-anew-as-lived' : 'from-the-report',
      severity: severity.data,
      statuses: values.statuses ?? null,
      html: values.html ?? null,
      top: top.data,
      stats: values.stats,
      files: positionals,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        current: { type: 'string' },
        now: { type: 'string' },
        open: { type: 'boolean', default: false },
        severity: { type: 'string', default: 'priority' },
        statuses: { type: 'string' },
        html: { type: 'string' },
        top: { type: 'string', default: '20' },
        stats: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
