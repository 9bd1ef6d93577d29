import { membersOf } from '../groups/group';
import { isAgent } from '../people/user';
import type { Moment } from '../rules/moment';
import { fill } from '../rules/placeholders';
import { encodedId } from '../tickets/ticket';

/**
 * Mails a filled-in subject and body to whom the action names and says who they were: active people with an address.
 * `to` is `requester_id`, `requester_and_ccs`, `assignee_id`, `current_user`, `all_agents`, `group_id`, `group:N` or a user id.
 */
export function sendNotification(moment: Moment, to: string, subject: string, body: string): number[] {
  const { world } = moment;
  const recipients = [...new Set(audience(moment, to))]
    .flatMap((id) => world.state.users[id] ?? [])
    .filter((user) => user.active && !user.suspended && user.email);
  const { id } = moment.after;
  const support = `support@${world.state.subdomain}.zendesk.com`;
  const first = world.state.mails.find((mail) => mail.ticketId === id);
  for (const user of recipients) {
    const messageId = `<${encodedId(id)}_${world.id().toString(36)}@zendesk.com>`;
    world.state.mails.push({
      id: messageId,
      to: user.email!,
      from: `${world.state.subdomain} <${support}>`,
      subject: fill(subject, moment),
      text: fill(body, moment),
      headers: {
        'Message-ID': messageId,
        'Reply-To': `${world.state.subdomain} <support+id${id}@${world.state.subdomain}.zendesk.com>`,
        ...(first ? { 'In-Reply-To': first.id, References: first.id } : {}),
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'X-Mailer': 'Zendesk Mailer',
      },
      at: world.clock.now(),
      ticketId: id,
    });
  }
  return recipients.map((user) => user.id);
}

function audience({ world, after, actor }: Moment, to: string): number[] {
  if (to.startsWith('group:')) return membersOf(world, Number(to.slice(6)));
  switch (to) {
    case 'requester_id':
      return [after.requester_id];
    case 'requester_and_ccs':
      return [after.requester_id, ...after.email_cc_ids];
    case 'assignee_id':
      return after.assignee_id === null ? [] : [after.assignee_id];
    case 'current_user':
      return [actor.id];
    case 'all_agents':
      return Object.values(world.state.users)
        .filter(isAgent)
        .map((user) => user.id);
    case 'group_id':
      return after.group_id === null ? [] : membersOf(world, after.group_id);
    default:
      return [Number(to)];
  }
}
