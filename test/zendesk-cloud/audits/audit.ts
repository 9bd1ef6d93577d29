import type { World } from '../store/world';

/** How something came in. https://developer.zendesk.com/documentation/ticketing/reference-guides/via-types/ */
export interface Via {
  channel: string;
  source: { from: Record<string, unknown>; to: Record<string, unknown>; rel: string | null };
}

/**
 * One event of an audit. `type` says which keys it has; recorded histories bring types of their own.
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export interface AuditEvent {
  id: number;
  type: string;
  [key: string]: unknown;
}

/** One update of a ticket, with all that happened in it. `created_at` is in whole seconds. */
export interface Audit {
  id: number;
  ticket_id: number;
  created_at: string;
  author_id: number;
  metadata: { system?: Record<string, unknown>; custom?: unknown; [key: string]: unknown };
  events: AuditEvent[];
  via?: Via;
}

export type CommentEvent = AuditEvent & {
  type: 'Comment';
  author_id?: number;
  body: string;
  html_body: string;
  plain_body?: string;
  public: boolean;
  attachments: unknown[];
  audit_id?: number;
};

export const via = (
  channel: string,
  rel: string | null = null,
  from: Record<string, unknown> = {},
  to: Record<string, unknown> = {},
): Via => ({
  channel,
  source: { from, to, rel },
});

export const isComment = (event: AuditEvent): event is CommentEvent => event.type === 'Comment';

/** An audit that is being written; events take their ids from its shard. */
export class Draft {
  readonly audit: Audit;
  readonly #world: World;
  readonly #shard: number;

  constructor(world: World, ticketId: number, authorId: number, audit: { via: Via; metadata: Audit['metadata'] }) {
    this.#world = world;
    this.#shard = 1 + (((world.state.audits[ticketId]?.length ?? 0) + ticketId) % 2);
    this.audit = {
      id: world.id(this.#shard),
      ticket_id: ticketId,
      created_at: world.now(),
      author_id: authorId,
      metadata: audit.metadata,
      events: [],
      via: audit.via,
    };
  }

  add(type: string, event: Record<string, unknown>): AuditEvent {
    const written = { id: this.#world.id(this.#shard), type, ...event };
    this.audit.events.push(written);
    return written;
  }
}
