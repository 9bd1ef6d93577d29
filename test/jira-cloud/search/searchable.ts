/** What an issue has in a field, as JQL compares it: any of these words, in lower case, or a number (dates, numbers, keys). */
export interface Searchable {
  words: string[];
  number?: number | null;
  /** Long text, searched by `~`. */
  text?: string;
  /** The words are found in exactly their letters, and stand as they are. */
  isExact?: boolean;
}
