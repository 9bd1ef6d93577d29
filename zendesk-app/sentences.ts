import type { Policy } from '../core';

/**
 * The few words that only this app says: the last lines of mails whose text an agent wrote, and the notes that name a ticket
 * which only Zendesk makes or withdraws. Everything that the process says stands in the core's catalogue.
 */
export const mailFoot = (
  { name, phone }: Policy['vendor'],
  links: { readonly confirm: string; readonly supervisor: string },
): string =>
  [
    `${phone === null ? name : `${name}, ${phone}`}\nReply to this mail to reach us.`,
    `Solved, or still in need of help?\n${links.confirm}`,
    `Speak to a supervisor:\n${links.supervisor}`,
  ].join('\n\n');

/** Below the note of what a customer did: a link is its holder's, so whoever reads it knows how it came. */
export const THROUGH_LINK = 'Through a link in our mail.';

export const joinedNote = (number: string): string => `This mail is part of Incident# ${number}. It was added there.`;

export const openedNote = (numbers: readonly string[]): string =>
  `Opened from this report: ${numbers.map((number) => `Incident# ${number}`).join(', ')}.`;
