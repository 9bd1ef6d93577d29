import type { Catalog } from './catalog';
import { messages } from './en/messages';
import { replies } from './en/replies';
import { words } from './en/words';

/** Everything that is said in English: whatever is written into a ticket or sent is. */
export const english: Catalog = { ...words, ...replies, ...messages };
