import { isOutOfOffice } from './out-of-office';
import { plainSubject } from './reply-prefix';

/** What is known of a message; headers by their names, in any case. */
export interface MailSigns {
  readonly subject?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The platform's own flag. */
  readonly automatic?: boolean;
}

const anyOf =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(firstWord(value));

/**
 * A header that shows that no person wrote the message. Not here, since people's mail carries them too:
 * `Auto-Submitted: auto-forwarded`, `X-MS-Exchange-Inbox-Rules-Loop`, and `X-Auto-Response-Suppress`, which counts only with
 * an out-of-office subject, and that subject is enough by itself.
 */
const AUTOMATIC_HEADERS: Readonly<Record<string, (value: string) => boolean>> = {
  /** https://www.rfc-editor.org/rfc/rfc3834#section-5 */
  'auto-submitted': anyOf('auto-replied', 'auto-generated', 'auto-notified'),
  'x-autoreply': (value) => !anyOf('no', 'false')(value),
  'x-autorespond': (value) => !anyOf('no', 'false')(value),
  precedence: anyOf('bulk', 'auto_reply', 'junk', 'list'),
  'list-id': (value) => value.trim() !== '',
  /** https://www.rfc-editor.org/rfc/rfc5321#section-4.5.5 */
  'return-path': (value) => /^(?:<\s*>)?$/.test(withoutComments(value)),
  /** Reports about a delivery or a reading: https://www.rfc-editor.org/rfc/rfc6522 */
  'content-type': (value) =>
    firstWord(value) === 'multipart/report' &&
    /;\s*report-type\s*=\s*"?(?:delivery-status|disposition-notification)"?\s*(?:;|$)/i.test(withoutComments(value)),
  'x-failed-recipients': (value) => value.trim() !== '',
  /** A bounce's sender may hold no address at all: `MAILER-DAEMON (Mail Delivery System)`. */
  from: (value) => /^mailer-daemon(?:@|$)/i.test(address(withoutComments(value))),
};

/** Subjects that mail servers give to their delivery reports. */
const DELIVERY_REPORT =
  /^(?:undelivered mail returned to sender|mail delivery failed: returning message to sender|delivery status notification \((?:failure|delay)\))/i;

/**
 * Whether a message was sent by a machine: it then stops no clock, cancels no closure, re-opens and opens nothing
 * (semantics.md section 2, "a genuine customer reply").
 */
export function isAutomatic({ subject = '', headers = {}, automatic = false }: MailSigns): boolean {
  if (automatic || (subject && isSubjectOfMachine(subject))) return true;
  for (const name in headers) if (rule(name)?.(headers[name] ?? '')) return true;
  return false;
}

const isSubjectOfMachine = (subject: string): boolean =>
  isOutOfOffice(subject) || DELIVERY_REPORT.test(plainSubject(subject));

const rule = (name: string): ((value: string) => boolean) | undefined => {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(AUTOMATIC_HEADERS, key) ? AUTOMATIC_HEADERS[key] : undefined;
};

/** A value's first word, before its comment and parameters: `Auto-Replied (zimbra; vacation)` is `auto-replied`. */
function firstWord(value: string): string {
  return (/^[^\s;(,]+/.exec(withoutComments(value))?.[0] ?? '').toLowerCase();
}

function withoutComments(value: string): string {
  return value.replace(/\([^()]*\)/g, ' ').trim();
}

function address(value: string): string {
  return (/<([^<>]*)>\s*$/.exec(value)?.[1] ?? value).trim();
}
