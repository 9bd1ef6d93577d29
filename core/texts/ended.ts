/** A sentence with one full stop at its end, where its last word may bring its own: `30 nov.`. */
export const ended = (words: string): string => `${words.replace(/\.$/, '')}.`;
