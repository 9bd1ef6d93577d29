/** A mail that Zendesk sent. `at` is UTC epoch ms; header names are as sent. */
export interface Mail {
  id: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  at: number;
  ticketId: number;
}

/** A mail from outside. `from` may carry a name: `Ann <ann@acme.test>`. */
export interface IncomingMail {
  from: string;
  /** The account's support address unless said. */
  to?: string;
  subject: string;
  body: string;
  headers?: Record<string, string>;
  /** Message id this answers; the same as an In-Reply-To header. */
  inReplyTo?: string;
  cc?: string[];
  /** Names of attached files. */
  attachments?: string[];
}

export interface Address {
  name: string | null;
  address: string;
}

export function parseAddress(text: string): Address {
  const named = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(text);
  if (!named) return { name: null, address: text.trim().toLowerCase() };
  return { name: named[1]?.trim() || null, address: named[2]!.trim().toLowerCase() };
}
