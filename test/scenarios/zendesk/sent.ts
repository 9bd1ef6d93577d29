import { isAgent } from '../../../core';
import { actorsOf, type RoleAt, recordOf, type TicketSource } from '../../../zendesk-app/history';
import type { Installation } from '../../../zendesk-app/setup';
import type { SeenIncident } from '../observation';

type Sent = SeenIncident['sent'][number];

/** What went to people about a ticket, in order: what the app's own updates say they sent, and agents' public comments. */
export function sentOf(source: TicketSource, installation: Installation): Sent[] {
  const roleAt: RoleAt = () => 'agent';
  const actorOf = actorsOf({ ticket: source.ticket, people: source.people, installation, roleAt });
  const audits = source.audits.toSorted((a, b) => a.created_at - b.created_at);
  return audits.flatMap((audit, place): Sent[] => {
    if (audit.author_id === installation.appUser) {
      const entries = recordOf(audit.metadata?.custom).entries ?? [];
      return entries.flatMap(({ kind, to }) => (kind && kind !== 'note' && to ? [{ kind, to }] : []));
    }
    if (place === 0) return [];
    const replies = audit.events.filter(
      (event) =>
        event.type === 'Comment' &&
        event.public === true &&
        isAgent(actorOf(event.author_id ?? audit.author_id, audit.created_at)),
    );
    return replies.map(() => ({ kind: 'reply', to: 'customer' }));
  });
}
