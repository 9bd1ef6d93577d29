import type { Cause } from './suspended';

/** Headers by which Zendesk knows mail that no person wrote, each with the values that say so, and what it calls that. */
const SIGNS: readonly { header: string; says: (value: string) => boolean; cause: Cause }[] = [
  { header: 'return-path', says: (value) => value === '<>' || value === '', cause: 'deliveryFailure' },
  {
    header: 'content-type',
    says: (value) => /multipart\/report|delivery-status/i.test(value),
    cause: 'deliveryFailure',
  },
  { header: 'x-failed-recipients', says: () => true, cause: 'deliveryFailure' },
  {
    header: 'auto-submitted',
    says: (value) => /^auto-(replied|generated|notified)\b/i.test(value),
    cause: 'automatic',
  },
  { header: 'x-autoreply', says: (value) => !/^no$/i.test(value), cause: 'automatic' },
  { header: 'x-autorespond', says: () => true, cause: 'automatic' },
  { header: 'precedence', says: (value) => /\b(bulk|junk|list|auto_reply)\b/i.test(value), cause: 'automatic' },
  { header: 'list-id', says: () => true, cause: 'automatic' },
];

/** Senders that are machines. A bounce may name no sender at all. */
const MACHINES: readonly { sender: RegExp; cause: Cause }[] = [
  { sender: /^$|^(mailer-daemon|postmaster)@/i, cause: 'deliveryFailure' },
  { sender: /^(no-?reply|do-?not-?reply)@/i, cause: 'noReply' },
];

/** The phrase stands alone or before a mark: "Out of office plugin fails" is a person's sentence. */
const OUT_OF_OFFICE =
  /^\s*(out of (the )?office|automatic reply|auto-?reply|vacation)( (reply|message|notification))?\s*([:;,.!()–-]|$)/i;

/**
 * Why Zendesk would hold a mail back as automatic, by its headers, its sender or its subject; null for mail of a person.
 * https://support.zendesk.com/hc/en-us/articles/4408828416282-Causes-for-ticket-suspension
 */
export function automaticCause(headers: Record<string, string>, sender: string, subject: string): Cause | null {
  const given = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    value.replace(/\([^)]*\)/g, '').trim(),
  ]);
  const sign = SIGNS.find(({ header, says }) => given.some(([name, value]) => name === header && says(value!)));
  if (sign) return sign.cause;
  return MACHINES.find((one) => one.sender.test(sender))?.cause ?? (OUT_OF_OFFICE.test(subject) ? 'outOfOffice' : null);
}
