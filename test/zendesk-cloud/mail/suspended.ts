import type { World } from '../store/world';
import type { Address, IncomingMail } from './mail';

/** https://support.zendesk.com/hc/en-us/articles/4408822063642 : causes of suspension used here, with the vendor's numbers */
export const CAUSES = {
  automatic: { id: 12, text: 'Automated response mail' },
  bounce: { id: 13, text: 'Automated response mail, out of office' },
  stranger: { id: 11, text: 'User does not have authority to update the ticket' },
  suspendedUser: { id: 16, text: 'Submitted by suspended user' },
  loop: { id: 17, text: 'Received from support address' },
} as const;
export type Cause = keyof typeof CAUSES;

/** https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/ */
export interface SuspendedTicket {
  id: number;
  author: { id: number | null; name: string; email: string };
  brand_id: number | null;
  cause: string;
  cause_id: number;
  content: string;
  subject: string;
  recipient: string;
  message_id: string;
  ticket_id: number | null;
  attachments: unknown[];
  error_messages: null;
  created_at: string;
  updated_at: string;
  via: { channel: 'email'; source: { from: Record<string, unknown>; to: Record<string, unknown>; rel: null } };
}

export function suspend(
  world: World,
  mail: IncomingMail,
  from: Address,
  recipient: string,
  cause: Cause,
  ticketId: number | null,
): SuspendedTicket {
  const at = world.now();
  const id = world.id();
  const name = from.name ?? from.address.split('@')[0] ?? '';
  const suspended: SuspendedTicket = {
    id,
    author: { id: null, name, email: from.address },
    brand_id: Number(Object.keys(world.state.brands)[0]),
    cause: CAUSES[cause].text,
    cause_id: CAUSES[cause].id,
    content: mail.body,
    subject: mail.subject,
    recipient,
    message_id: `<suspended-${id}@${world.state.subdomain}.zendesk.com>`,
    ticket_id: ticketId,
    attachments: [],
    error_messages: null,
    created_at: at,
    updated_at: at,
    via: {
      channel: 'email',
      source: {
        from: { address: from.address, name },
        to: { address: recipient, name: world.state.subdomain },
        rel: null,
      },
    },
  };
  world.state.suspended[id] = suspended;
  return suspended;
}
