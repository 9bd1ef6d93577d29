/** Lower-cased header names, one value each. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What the mail handler lets drop: automatic and bulk mail, by its headers alone.
 * https://support.atlassian.com/jira-service-management-cloud/docs/why-is-my-service-project-not-processing-emails/
 */
const ROWS: readonly (readonly [header: string, drops: (value: string) => boolean, reason: string])[] = [
  ['auto-submitted', (value) => !/^\s*(no|auto-forwarded)\b/i.test(value), 'automatic (Auto-Submitted)'],
  ['precedence', (value) => /^\s*(bulk|junk|list|auto_reply)\b/i.test(value), 'bulk (Precedence)'],
  ['list-id', () => true, 'mailing list (List-Id)'],
  ['x-autoreply', (value) => !/^\s*no\b/i.test(value), 'automatic (X-Autoreply)'],
  ['x-autorespond', () => true, 'automatic (X-Autorespond)'],
  ['x-auto-reply-from', () => true, 'automatic (X-Auto-Reply-From)'],
  ['x-mail-autoreply', () => true, 'automatic (X-Mail-Autoreply)'],
  ['x-jira-fingerprint', () => true, 'sent by a Jira site (X-JIRA-FingerPrint)'],
  ['return-path', (value) => /^\s*<\s*>\s*$/.test(value), 'delivery report (empty Return-Path)'],
  ['content-type', (value) => /multipart\/report/i.test(value), 'delivery report (multipart/report)'],
];

/** Why a mail is dropped; null when it is let in. */
export function dropReason(headers: Headers): string | null {
  for (const [header, drops, reason] of ROWS) {
    const value = headers[header];
    if (value !== undefined && drops(value)) return reason;
  }
  return null;
}
