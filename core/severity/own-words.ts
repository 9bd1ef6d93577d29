import { splitSentences } from './sentences';

/** Longer reports say what they are about at their beginning; what follows is mostly logs. */
const LONGEST = 20_000;

/** A line this long was broken by the mail program, not by the writer. */
const WRAPPED = 60;

/** A sentence that the writer wrote, or one line of what a program wrote. */
export interface Sentence {
  readonly text: string;
  readonly from: 'writer' | 'log';
}

/** Lines with which mail programs begin what others wrote. */
const QUOTE_HEADER =
  /^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale) ?-{2,}|on .{5,200} wrote ?:|am .{5,200} schrieb.{0,200}:|le .{5,200} a écrit ?:|el .{5,200} escribió ?:|il .{5,200} ha scritto ?:)$/i;

/** Only such lines can be one, and they are few. */
const PERHAPS_HEADER = /^\s*(?:--|on |am |le |el |il )/i;

/** Outlook's block; it begins a forwarded report as well, so it counts only below words of the writer's own. */
const OUTLOOK = /^(?:_{10,}|from: .+|von: .+)$/i;
const OUTLOOK_NEXT = /^(?:from|von|sent|date|gesendet|to|an): /i;

/** What begins the lines of logs and stack traces. */
const LOG =
  /^\s*(?:at [\w.$<>]+\(|\[?\d{4}-\d\d-\d\d[T ]\d\d:|\[?\d\d:\d\d:\d\d|\[?(?:ERROR|WARN|WARNING|FATAL|INFO|DEBUG|TRACE)\b[\]:]? |Caused by: |Traceback |File ")/;

/** The points of a list are sentences of their own. */
const POINT = /^\s*(?:[-*•–]|\d{1,2}[.)]) /;

/** Where a stack trace was: it says no more than its first line did. */
const FRAME = /^\s*(?:at [\w.$<>]+\(|File "|\.\.\. \d+ more)/;

/** Logs repeat themselves: so many of their lines are read. */
const LOG_LINES = 20;

/** A report's own words: without quoted mail and signature, in sentences, with single spaces. */
export function ownSentences(body: string): Sentence[] {
  const lines = (body.length > LONGEST ? body.slice(0, LONGEST) : body).split(/\r\n?|\n/);
  const sentences: Sentence[] = [];
  let open = '';
  let logs = 0;
  let written = false;
  const close = (): void => {
    for (const text of splitSentences(open)) sentences.push({ text, from: 'writer' });
    open = '';
  };
  for (const [index, line] of lines.entries()) {
    if (endsOwn(line, lines[index + 1] ?? '', written)) break;
    written ||= line.trim() !== '';
    if (/^\s*>/.test(line)) continue;
    if (LOG.test(line)) {
      close();
      if (logs < LOG_LINES && !FRAME.test(line)) sentences.push({ text: line.trim().slice(0, 300), from: 'log' });
      logs += 1;
      continue;
    }
    if (POINT.test(line)) close();
    open = open === '' ? line : `${open} ${line}`;
    if (line.length < WRAPPED) close();
  }
  close();
  return sentences;
}

function endsOwn(line: string, following: string, written: boolean): boolean {
  if (/^-- ?$/.test(line)) return true;
  const trimmed = line.trim();
  if (PERHAPS_HEADER.test(line) && (QUOTE_HEADER.test(trimmed) || isFoldedHeader(trimmed, following.trim())))
    return true;
  return written && OUTLOOK.test(trimmed) && OUTLOOK_NEXT.test(following.trim());
}

/** A header broken in two; not the writer's own `On our site ...` above a whole one. */
const isFoldedHeader = (line: string, following: string): boolean =>
  !QUOTE_HEADER.test(following) && QUOTE_HEADER.test(`${line} ${following}`);
