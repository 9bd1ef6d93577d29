/** Longer reports say what they are about at their beginning; what follows is mostly logs. */
const LONGEST = 20_000;

/** No sentence is longer; what goes on without an end is a log, and is read in pieces. */
const LONGEST_SENTENCE = 1_000;

/** A line this long was broken by the mail program, not by the writer. */
const WRAPPED = 60;

const PIECES = new RegExp(`.{1,${LONGEST_SENTENCE}}`, 'g');

/** Lines with which mail programs begin what others wrote. */
const QUOTE_HEADERS: readonly RegExp[] = [
  /^-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale) ?-{2,}$/i,
  /^on .{5,200} wrote ?:$/i,
  /^am .{5,200} schrieb.{0,200}:$/i,
  /^le .{5,200} a écrit ?:$/i,
  /^el .{5,200} escribió ?:$/i,
  /^il .{5,200} ha scritto ?:$/i,
];

/** Outlook's block; it begins a forwarded report as well, so it counts only below words of the writer's own. */
const OUTLOOK = /^(?:_{10,}|from: .+|von: .+)$/i;
const OUTLOOK_NEXT = /^(?:from|von|sent|date|gesendet|to|an): /i;

/** A report's own words: without quoted mail and signature, in sentences, with single spaces. */
export function ownSentences(body: string): string[] {
  const lines = body
    .slice(0, LONGEST)
    .replaceAll('’', "'")
    .split(/\r\n|\r|\n/);
  const own = lines.slice(0, endOfOwn(lines)).filter((line) => !/^\s*>/.test(line));
  return own
    .map((line) => (line.length >= WRAPPED ? `${line} ` : `${line}\n`))
    .join('')
    .split(/\n|(?<=[.!?])\s+|\s+[-*•] /)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .flatMap((sentence) => sentence.match(PIECES) ?? []);
}

function endOfOwn(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => {
    if (/^-- ?$/.test(line)) return true;
    const folded = `${line} ${lines[index + 1] ?? ''}`;
    if (QUOTE_HEADERS.some((header) => header.test(line.trim()) || header.test(folded.trim()))) return true;
    const written = lines.slice(0, index).some((earlier) => earlier.trim() !== '');
    return written && OUTLOOK.test(line.trim()) && OUTLOOK_NEXT.test((lines[index + 1] ?? '').trim());
  });
  return end < 0 ? lines.length : end;
}
