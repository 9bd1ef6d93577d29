import { PUBLICITY } from '../comments/comment';
import { addComment } from '../comments/write-comment';
import { textDocument } from '../documents/adf';
import type { Issue } from '../issues/issue';
import { issueByIdOrKey } from '../issues/issue';
import { makeUser, type User, userByEmail } from '../people/user';
import type { Project } from '../projects/project';
import { raiseRequest } from '../service-desk/raise-request';
import { isAgent, isCustomerOf, mayRaise } from '../service-desk/request-access';
import type { World } from '../store/world';
import type { IncomingMail, MailOutcome } from './mail';
import { dropReason, type Headers } from './mail-filter';
import { addressOf } from './send-mail';

/** The mail handler of the service desks: filters, threads, or opens a request. */
export function receiveMail(world: World, mail: IncomingMail): MailOutcome {
  const headers = lowerCased(mail);
  const drop = (reason: string): MailOutcome => {
    world.state.dropped.push({ from: mail.from, subject: mail.subject, reason, at: world.clock.now() });
    return { outcome: 'dropped', reason };
  };
  const reason = dropReason(headers);
  if (reason) return drop(reason);
  const address = /[^\s<>"]+@[^\s<>"]+/.exec(mail.from)?.[0];
  if (!address) return drop('no sender address');
  const project = projectFor(world, mail.to);
  if (!project) return drop('no service desk has this address');

  const sender = userByEmail(world, address);
  const thread = sender && threadOf(world, mail, headers, sender);
  if (sender && thread) {
    const comment = addComment(world, thread, {
      author: sender.accountId,
      body: textDocument(mail.body.trim() || mail.subject),
      properties: { [PUBLICITY]: { internal: false } },
    });
    return { outcome: 'commented', issueKey: thread.key, commentId: comment.id };
  }
  if (!sender && !world.state.settings.publicSignUp) return drop('the sender has no account and public sign-up is off');
  const reporter =
    sender ?? makeUser(world, { kind: 'customer', email: address, displayName: nameIn(mail.from) ?? address });
  if (!mayRaise(world, reporter, project)) return drop('the sender may not raise requests here');
  const type = Object.values(world.state.requestTypes).find(
    (other) => other.projectId === project.id && other.name === 'Emailed request',
  );
  if (!type) return drop('no request type for mail');
  const issue = raiseRequest(world, {
    type,
    reporter: reporter.accountId,
    creator: reporter.accountId,
    fields: {
      summary: mail.subject.replace(/\s+/g, ' ').trim().slice(0, 255) || '(no subject)',
      description: mail.body,
    },
    share: true,
  });
  return { outcome: 'created', issueKey: issue.key };
}

/** By an issue key in the subject or by what it answers, and only where the sender may comment. */
function threadOf(world: World, mail: IncomingMail, headers: Headers, sender: User): Issue | undefined {
  const keys = [...mail.subject.matchAll(/\b[A-Z][A-Z0-9_]+-\d+\b/gi)].map(([key]) => key);
  const answered = `${headers['in-reply-to'] ?? ''} ${headers.references ?? ''}`;
  const sent = world.state.mails
    .filter((other) => answered.includes(other.headers['message-id']!))
    .map((other) => other.issueKey);
  return [...keys, ...sent]
    .flatMap((key) => issueByIdOrKey(world, key) ?? [])
    .find((issue) => isCustomerOf(world, issue, sender.accountId) || isAgent(world, sender, issue.projectId));
}

function projectFor(world: World, to: string | undefined): Project | undefined {
  const projects = Object.values(world.state.projects);
  if (!to) return projects.length === 1 ? projects[0] : undefined;
  return projects.find((project) => to.toLowerCase().includes(addressOf(world, project.id)));
}

function lowerCased(mail: IncomingMail): Headers {
  const given = Object.entries(mail.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(given), ...(mail.inReplyTo ? { 'in-reply-to': mail.inReplyTo } : {}) };
}

function nameIn(from: string): string | undefined {
  return /^\s*"?([^"<]+?)"?\s*</.exec(from)?.[1];
}
