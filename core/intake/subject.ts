import { afterAnyPrefix, withoutReplyPrefixes } from './reply-prefix';

/** `Incident`, optional space, `#`, optional colon and space, digits (semantics.md section 7), and no word that goes on. */
const NAME = /^incident ?#:? ?(\d{1,18})(?![A-Za-z0-9_])/i;

/**
 * The number of the incident that a mail's subject names, or null (A4). Only at the beginning, after any reply and forward
 * prefixes. Whether the sender may join it is another question.
 */
export const namedIncident = (subject: string): string | null => NAME.exec(afterAnyPrefix(subject))?.[1] ?? null;

/** `Incident# 40100 Scheduled exports fail`: one number and the title, in one line, whatever the title began with (A4). */
export function incidentSubject(number: string, title: string): string {
  return `Incident# ${number} ${withoutName(title)}`.trimEnd();
}

/** The title alone, without prefixes and the number of any incident. */
export function withoutName(title: string): string {
  const named = afterAnyPrefix(title);
  const name = NAME.exec(named);
  if (!name) return withoutReplyPrefixes(title);
  return withoutName(named.slice(name[0].length).replace(/^ ?[:–—-] /, ' '));
}
