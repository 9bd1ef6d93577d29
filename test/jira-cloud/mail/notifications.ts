import { type Comment, isInternal } from '../comments/comment';
import { plainText } from '../documents/plain-text';
import { listOf, serviceField } from '../fields/field';
import type { Issue } from '../issues/issue';
import type { World } from '../store/world';
import { sendMail } from './send-mail';

/** The customers of a request: its reporter and its participants, but for those who unsubscribed. */
function customersOf(world: World, issue: Issue): string[] {
  const participants = listOf(issue, serviceField(world, 'sd-request-participants').id);
  const all = new Set([String(issue.fields.reporter), ...participants]);
  return [...all].filter((id) => !issue.unsubscribed.includes(id));
}

/** Is it a request, and does its project write to customers? */
function writesToCustomers(world: World, issue: Issue): boolean {
  const isRequest = Boolean(issue.fields[serviceField(world, 'vp-origin').id]);
  return isRequest && world.state.projects[issue.projectId]!.customerNotifications;
}

/** A public comment is mailed to the request's customers, except to who wrote it. */
export function notifyOfComment(world: World, issue: Issue, comment: Comment): void {
  if (isInternal(comment) || !writesToCustomers(world, issue)) return;
  const author = world.state.users[comment.author]?.displayName ?? '';
  const text = `${author} commented:\n\n${plainText(comment.body)}\n\nView request: ${portalLink(world, issue)}`;
  for (const to of customersOf(world, issue)) {
    if (to !== comment.author) sendMail(world, issue, { to, subject: subjectOf(world, issue), text });
  }
}

/** "We have received your request." */
export function notifyOfCreation(world: World, issue: Issue): void {
  const { creationNotification } = world.state.projects[issue.projectId]!;
  if (!creationNotification || !writesToCustomers(world, issue)) return;
  const text = `Just confirming that we got your request.\n\n${String(issue.fields.summary)}\n\nView request: ${portalLink(world, issue)}`;
  for (const to of customersOf(world, issue)) sendMail(world, issue, { to, subject: subjectOf(world, issue), text });
}

export function portalLink(world: World, issue: Issue): string {
  const project = world.state.projects[issue.projectId]!;
  return `${world.siteUrl}/servicedesk/customer/portal/${project.serviceDeskId}/${issue.key}`;
}

/** The site's template, e.g. `${issue.key} ${issue.summary}`. */
function subjectOf(world: World, issue: Issue): string {
  const values: Record<string, string> = {
    'issue.key': issue.key,
    'issue.summary': String(issue.fields.summary ?? ''),
    'project.key': world.state.projects[issue.projectId]!.key,
    'request.key': issue.key,
  };
  return world.state.settings.notificationSubject.replace(
    /\$\{([\w.]+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
}
