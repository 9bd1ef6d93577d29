import type { Issue } from '../issues/issue';
import { nextId } from '../store/ids';
import type { World } from '../store/world';

export interface OutgoingMail {
  /** Account id of who gets it; without an address nothing goes out. */
  to: string;
  subject: string;
  text: string;
}

/** Writes a mail about an issue; its Message-ID is what a reply is threaded by. */
export function sendMail(world: World, issue: Issue, { to, subject, text }: OutgoingMail): void {
  const user = world.state.users[to];
  if (!user?.email || !user.active) return;
  const id = nextId(world, 'mail');
  const host = new URL(world.siteUrl).host;
  const from = addressOf(world, issue.projectId);
  world.state.mails.push({
    id,
    to: user.email,
    from,
    subject,
    text,
    headers: {
      'message-id': `<JIRA.${issue.id}.${issue.created}.${id}@${host}>`,
      'in-reply-to': `<JIRA.${issue.id}.${issue.created}@${host}>`,
      'auto-submitted': 'auto-generated',
      precedence: 'bulk',
      'x-jira-fingerprint': `${issue.id}`,
    },
    at: world.clock.now(),
    issueKey: issue.key,
  });
}

/** The address customers write to, and that the site writes from. */
export function addressOf(world: World, projectId: string): string {
  return `${world.state.projects[projectId]!.key.toLowerCase()}@${new URL(world.siteUrl).host}`;
}
