/**
 * The few words that only this app says: the last lines of mails whose text an agent wrote, and the notes that name a ticket
 * which only Zendesk makes or withdraws. Everything that the process says stands in the core's catalogue.
 */
export const MAIL_FOOTER =
  'Reply to this mail to reach us. Solved, in need of more help, or a word with a supervisor: {link}';

export const joinedNote = (number: string): string => `This mail is part of Incident# ${number}. It was added there.`;

export const openedNote = (numbers: readonly string[]): string =>
  `Opened from this report: ${numbers.map((number) => `Incident# ${number}`).join(', ')}.`;
