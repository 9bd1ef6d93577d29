import { attach } from '../account/uploads';
import { type Via, via } from '../audits/audit';
import { isAgent, userByEmail } from '../people/user';
import type { World } from '../store/world';
import { createTicket, personFor } from '../tickets/create';
import { encodedId, type StoredTicket } from '../tickets/ticket';
import { system, updateTicket } from '../tickets/update';
import { automaticCause } from './automatic';
import { type Address, type IncomingMail, parseAddress } from './mail';
import { type Cause, suspend } from './suspended';

/** What became of a mail: a ticket (new, joined, or a follow-up), or a suspension. */
export type Received =
  | { ticketId: number; outcome: 'created' | 'commented' | 'follow-up' }
  | { suspendedId: number; outcome: 'suspended' };

/**
 * Takes in a mail. It joins a ticket by the Message-ID it answers or by the plus-address it was sent to, never by its
 * subject. https://support.zendesk.com/hc/en-us/articles/4408887011482
 */
export function receiveMail(world: World, mail: IncomingMail): Received {
  const from = parseAddress(mail.from);
  const recipient = parseAddress(mail.to ?? `support@${world.state.subdomain}.zendesk.com`).address;
  const thread = threadOf(world, mail, recipient);
  const cause = holdBack(world, mail, from);
  if (cause)
    return {
      suspendedId: suspend(world, mail, from, recipient, cause, thread?.ticket.id ?? null).id,
      outcome: 'suspended',
    };
  return takeIn(world, mail, from, recipient, thread);
}

/** The same, for mail that a person has let in. */
export function takeIn(
  world: World,
  mail: IncomingMail,
  from: Address,
  recipient: string,
  thread: StoredTicket | null,
): Received {
  const user = personFor(world, from.address, from.name);
  const by = (rel: string | null = null): Via =>
    via('email', rel, { address: from.address, name: user.name }, { address: recipient, name: world.state.subdomain });
  const files = (mail.attachments ?? []).map(
    (name) => attach(world, name, 'application/octet-stream', name.length).token,
  );
  if (thread && thread.ticket.status !== 'closed') {
    const { ticket } = thread;
    const belongs =
      isAgent(user) ||
      ticket.requester_id === user.id ||
      ticket.email_cc_ids.includes(user.id) ||
      ticket.follower_ids.includes(user.id);
    // An unknown person's comment is flagged and private: https://support.zendesk.com/hc/en-us/articles/4408843002650
    const metadata = belongs
      ? system()
      : {
          ...system(),
          flags: [4],
          flags_options: { '4': { message: { user: user.name }, trusted: false } },
          trusted: false,
        };
    updateTicket(world, thread, {
      actor: user,
      via: by(),
      writes: {},
      comment: { author: user, text: mail.body, public: belongs, uploads: files },
      metadata,
    });
    return { ticketId: ticket.id, outcome: 'commented' };
  }
  const ccs = (mail.cc ?? []).map((one) => personFor(world, parseAddress(one).address, parseAddress(one).name).id);
  const created = createTicket(world, {
    actor: user,
    requester: user,
    via: by(),
    writes: { subject: mail.subject, ...(ccs.length > 0 ? { email_cc_ids: ccs } : {}) },
    comment: { author: user, text: mail.body, public: true, uploads: files },
    metadata: system(),
    recipient,
    followupSourceId: thread?.ticket.id ?? null,
  });
  return { ticketId: created.ticket.id, outcome: thread ? 'follow-up' : 'created' };
}

function holdBack(world: World, mail: IncomingMail, from: Address): Cause | null {
  const cause = automaticCause(mail.headers ?? {}, from.address, mail.subject);
  if (cause) return cause;
  if (from.address.endsWith(`@${world.state.subdomain}.zendesk.com`)) return 'supportAddress';
  return userByEmail(world, from.address)?.suspended ? 'blocklisted' : null;
}

export function threadOf(world: World, mail: IncomingMail, recipient: string): StoredTicket | null {
  const header = (name: string) =>
    Object.entries(mail.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const answered = `${mail.inReplyTo ?? ''} ${header('in-reply-to')} ${header('references')}`;
  const known = world.state.mails.find((sent) => answered.includes(sent.id));
  const plus = /\+id([a-z0-9-]+)@/i.exec(recipient)?.[1];
  const stored = Object.values(world.state.tickets).find(
    ({ ticket, deleted }) =>
      !deleted &&
      (known
        ? ticket.id === known.ticketId
        : plus !== undefined &&
          (String(ticket.id) === plus || encodedId(ticket.id).toLowerCase() === plus.toLowerCase())),
  );
  return stored ?? null;
}
