import type { Act } from '../core';

/**
 * The few words that only this app says: notes that acts stand in, and the last lines of mails whose text an agent wrote.
 * Everything that the process says stands in the core's catalogue.
 */
export const MAIL_FOOTER =
  'Reply to this mail to reach us. Solved, in need of more help, or a word with a supervisor: {link}';

export const joinedNote = (number: string): string => `This mail is part of Incident# ${number}. It was added there.`;

export const openedNote = (numbers: readonly string[]): string =>
  `Opened from this report: ${numbers.map((number) => `Incident# ${number}`).join(', ')}.`;

const said = (lead: string, words: string): string => (words.trim() === '' ? `${lead}.` : `${lead}: ${words}`);

/** The note that an act stands in, for people who read the ticket without the sidebar. */
export function noteOfAct(act: Exclude<Act, { type: 'reply' }>): string {
  switch (act.type) {
    case 'call-logged':
      return said(act.reached ? 'Called the customer' : 'Called, and reached nobody', act.text);
    case 'severity-set':
      return said(`Severity set to ${act.to}`, act.reason);
    case 'priority-set':
      return said(`Priority set to ${act.to}`, act.reason);
    case 'status-set':
      return said(`Status set to ${act.to}`, act.reason);
    case 'resolution-confirmed':
      return said('The customer confirms that it is solved', act.text);
    case 'reopened':
      return said('Opened again', act.text);
    case 'closed':
      return said('Closed', act.text);
    case 'split':
      return said('Asked to open these as incidents of their own', act.items.map(({ subject }) => subject).join('; '));
    case 'escalated':
      return said(['Escalated to a Product Support Engineer', ...act.collaborators].join(', with '), act.reason);
    case 'supervisor-requested':
      return said('Asked for a supervisor', act.text);
    case 'supervisor-acknowledged':
      return said('Takes the request for a supervisor', act.text);
    case 'entitlement-overridden':
      return said('Allowed for this incident', act.reason);
    case 'session-held':
      return said(`Support session of ${act.minutes} minutes`, act.with);
    case 'survey-answered':
      return said(`The customer rates our support ${act.score} of 5`, act.text);
    default:
      return act satisfies never;
  }
}
