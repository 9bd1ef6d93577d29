import type { Zaf } from './zaf';

/**
 * Asks before the ticket beside the page is saved: words refuse it, null lets it be saved, and so does what cannot be judged
 * here, since the next review puts it right. The SDK refuses for a promise that is rejected, never for one that gives words.
 * Gives what ends it.
 */
export const beforeSave = (zaf: Zaf, refusal: () => Promise<string | null>): (() => void) =>
  zaf.on('ticket.save', async () => {
    const words = await refusal().catch(() => null);
    return words === null ? true : Promise.reject(words);
  });
