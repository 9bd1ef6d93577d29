import { loadTextReader, TextReaderMissing } from './text-reader';

/** Judges, and once more with the phrases where they were missing: words decide only where the answers do not. */
export async function readingText<T>(judge: () => T): Promise<T> {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof TextReaderMissing)) throw error;
    await loadTextReader();
    return judge();
  }
}
