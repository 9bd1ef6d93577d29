import type { Catalog } from '../catalog';
import type { RenderContext } from '../context';
import { withLink } from './sign-off';
import { onDay } from './time';

/** K2, K3: the question, the link, and how rarely it is asked. */
export function survey(question: string, { links, quietDays }: RenderContext): string {
  const asked = withLink(
    `${question} It takes ten seconds:`,
    links?.survey ?? links?.incident,
    `${question} Reply to this mail and tell us.`,
  );
  return quietDays === undefined || quietDays === 0 ? asked : `${asked}\nWe ask at most once in ${quietDays} days.`;
}

/** K3: a mail of its own, since no other one goes out for a session. */
export const sessionSurvey: Catalog['mails']['session-survey'] = ({ with: host, at }, context) => ({
  title: host === '' ? 'your support session' : `your session with ${host}`,
  paragraphs: [survey(`how was the session of ${onDay(at, context)}?`, context)],
});
