/** No sentence is longer; what goes on without an end is a log, and is read in pieces. */
const LONGEST_SENTENCE = 1_000;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** `.`, `!` and `?` end a sentence where space follows. */
const ends = (code: number): boolean => code === 46 || code === 33 || code === 63;

/** A paragraph's sentences, each with single spaces. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  const take = (end: number): void => {
    const sentence = paragraph.slice(start, end).replace(/\s+/g, ' ').trim();
    for (let at = 0; at < sentence.length; at += LONGEST_SENTENCE)
      sentences.push(sentence.slice(at, at + LONGEST_SENTENCE));
  };
  for (let at = 0; at + 1 < paragraph.length; at += 1) {
    if (!ends(paragraph.charCodeAt(at)) || !isSpace(paragraph.charCodeAt(at + 1))) continue;
    take(at + 1);
    start = at + 1;
  }
  take(paragraph.length);
  return sentences;
}
