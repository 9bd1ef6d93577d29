import { incidentSubject } from '../../intake/subject';
import type { RenderContext } from '../context';

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
