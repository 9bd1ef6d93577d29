import type { CommentEvent } from '../audits/audit';
import type { User } from '../people/user';
import type { World } from '../store/world';
import type { Ticket } from '../tickets/ticket';

/** What a rule looks at: a ticket before and after an update, who made it and what was said in it. */
export interface Moment {
  world: World;
  /** The ticket as it was before the update; null for a new one. */
  before: Ticket | null;
  /** The ticket as it is now; rules change it in place. */
  after: Ticket;
  actor: User;
  comment: CommentEvent | null;
  /** How the update came in. */
  channel: string;
}
