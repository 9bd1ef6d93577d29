import type { Audit, TicketSource } from '../../client';

/** The source after a write, from the write's own answer; null where the answer lacks the audit. */
export function afterWrite(
  source: TicketSource,
  { ticket, audit }: { readonly ticket: TicketSource['ticket']; readonly audit?: Audit | undefined },
): TicketSource | null {
  return audit ? { ...source, ticket, audits: [...source.audits, audit] } : null;
}
