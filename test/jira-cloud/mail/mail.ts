/** A mail the site sent. */
export interface Mail {
  id: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  /** Epoch ms. */
  at: number;
  issueKey: string;
}

/** A mail from outside that the mail handler let drop; administrators see them in its log. */
export interface DroppedMail {
  from: string;
  subject: string;
  reason: string;
  at: number;
}

/** A mail as it comes in. Header names in any case. */
export interface IncomingMail {
  /** The project whose address it came to; absent: the site's only one. */
  to?: string;
  /** `ann@acme.test` or `Ann <ann@acme.test>`. */
  from: string;
  subject: string;
  body: string;
  headers?: Record<string, string>;
  inReplyTo?: string;
}

/** What became of an incoming mail. */
export type MailOutcome =
  | { outcome: 'dropped'; reason: string }
  | { outcome: 'commented'; issueKey: string; commentId: string }
  | { outcome: 'created'; issueKey: string };
