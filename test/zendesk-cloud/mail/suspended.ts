import type { World } from '../store/world';
import type { Address, IncomingMail } from './mail';

/** https://developer.zendesk.com/documentation/ticketing/reference-guides/suspensions-reference/ : the causes used here */
const CAUSES = {
  automatic: { id: 3, text: 'Automated response mail' },
  deliveryFailure: { id: 7, text: 'Automated response mail, delivery failed' },
  outOfOffice: { id: 8, text: 'Automated response mail, out of office' },
  blocklisted: { id: 13, text: 'Email is from a blocklisted sender or domain' },
  supportAddress: { id: 22, text: 'Received from Zendesk Support email address' },
  noReply: { id: 27, text: 'Email from "noreply" address' },
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

/** Suspended mail that nobody looks at is gone after this. https://support.zendesk.com/hc/en-us/articles/4408832101530 */
const KEPT = 14 * 86_400_000;

/** Mail that is still there to be looked at. */
export function waiting(world: World): SuspendedTicket[] {
  return Object.values(world.state.suspended).filter((one) => Date.parse(one.created_at) + KEPT > world.clock.now());
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
