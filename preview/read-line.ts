import { z } from 'zod';
import type { PreviewInput } from '../core';
import { UnreadableTicket } from '../jira-plugin/history/unreadable';
import { isCutShort, readJiraIssue } from './jira-export';
import { jiraLineSchema } from './jira-line';
import type { LineFault } from './line-fault';
import type { SeveritySource } from './severity-by-priority';
import type { StatusReading } from './status-reading';
import { readZendeskTicket } from './zendesk-export';
import { isFirstPage, zendeskLineSchema } from './zendesk-line';

export interface Reading {
  readonly statuses: StatusReading;
  readonly severity: SeveritySource;
}

/** One ticket of a line, or why it is left out. `cutShort`: the export holds only a part of its history. */
export type ReadTicket =
  | { readonly ok: true; readonly input: PreviewInput; readonly cutShort: boolean }
  | { readonly ok: false; readonly fault: LineFault };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one line of an export: a Jira issue, a Zendesk ticket with its audits, or a whole answer of Jira's search. Which of
 * them it is the line itself tells. Never throws.
 */
export function readLine(text: string, reading: Reading): readonly ReadTicket[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [left('not-json')];
  }
  const issues = isFields(data) ? data.issues : undefined;
  return (Array.isArray(issues) ? issues : [data]).map((one) => readTicket(one, reading));
}

function readTicket(data: unknown, reading: Reading): ReadTicket {
  if (!isFields(data)) return left('not-a-ticket');
  if (isFields(data.fields) && 'key' in data) return readJira(data, reading);
  if (isFields(data.ticket)) return readZendesk(data, data.ticket, reading);
  if ('requester_id' in data) return readZendesk({ ...data, ticket: data }, data, reading);
  return left('not-a-ticket');
}

function readJira(data: Fields, { statuses, severity }: Reading): ReadTicket {
  if (!isFields(data.changelog)) return left('no-changelog', { ticket: String(data.key) });
  const parsed = jiraLineSchema.safeParse(data);
  if (!parsed.success) return misshapen(parsed.error);
  return read(() => readJiraIssue(parsed.data, statuses, severity), isCutShort(parsed.data));
}

function readZendesk(data: Fields, ticket: Fields, { statuses, severity }: Reading): ReadTicket {
  if (!Array.isArray(data.audits)) return left('no-audits', { ticket: `Ticket ${String(ticket.id)}` });
  const parsed = zendeskLineSchema.safeParse(data);
  if (!parsed.success) return misshapen(parsed.error);
  return read(() => readZendeskTicket(parsed.data, statuses, severity), isFirstPage(parsed.data));
}

/** A ticket of the right shape can still hold what its reader stumbles over (an instant that is none): that ticket is left out. */
function read(reader: () => PreviewInput, cutShort: boolean): ReadTicket {
  try {
    return { ok: true, input: reader(), cutShort };
  } catch (error) {
    if (error instanceof z.ZodError) return misshapen(error);
    if (error instanceof UnreadableTicket)
      return left('misshapen', { path: `${error.ticket}, ${error.field}`, problem: 'this is no point in time' });
    return left('misshapen', { path: '', problem: String(error) });
  }
}

function misshapen(error: z.ZodError): ReadTicket {
  const [issue] = error.issues;
  return left('misshapen', { path: (issue?.path ?? []).join('.'), problem: issue?.message ?? 'not as expected' });
}

const left = (code: LineFault['code'], data: LineFault['data'] = {}): ReadTicket => ({
  ok: false,
  fault: { code, data },
});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
