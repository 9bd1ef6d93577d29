import { incidentSubject } from '../../intake/subject';
import type { RenderContext } from '../context';

/** `Hello Ann, …`: by first name, as people write to each other; nobody is greeted by an address. */
export function greeting({ requesterName }: RenderContext, first: string): string {
  const name = requesterName.trim().split(/\s+/)[0] ?? '';
  return name === '' || name.includes('@') ? `Hello, ${first}` : `Hello ${name}, ${first}`;
}

/** The incident, who writes, and every way to answer (A4, J3, K1). */
export function signOff({ number, subject, vendor, links }: RenderContext): string {
  const supervisor = links?.supervisor
    ? ['Reply to this mail to reach us. Speak to a supervisor:', links.supervisor]
    : ['Reply to this mail to reach us, or to ask for a supervisor.'];
  const comments = links?.comment
    ? ['Comments on our support:', links.comment]
    : vendor.feedbackEmail === null
      ? []
      : [`Comments on our support: ${vendor.feedbackEmail}`];
  const sender = vendor.phone === null ? vendor.name : `${vendor.name}, ${vendor.phone}`;
  return [incidentSubject(number, subject), sender, ...supervisor, ...comments].join('\n');
}

/** A sentence with its one link on a line of its own; without the link, the sentence that does without. */
export const withLink = (sentence: string, link: string | undefined, without: string): string =>
  link === undefined ? without : `${sentence}\n${link}`;

/** How to reach the vendor: by phone where there is one. */
export const contact = ({ vendor }: RenderContext): string =>
  vendor.phone === null ? 'reply to this mail' : `call ${vendor.phone} or reply to this mail`;

/** `1. …` a line each. */
export const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item.trim()}`).join('\n');
