/**
 * What mail programs put before a subject on replying or forwarding, by language. Their list is
 * https://en.wikipedia.org/wiki/List_of_email_subject_abbreviations; none of them is a word that begins a report.
 */
const REPLY_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['re', 'reply', 'fw', 'fwd', 'forward'],
  ar: ['رد', 'إعادة توجيه'],
  cy: ['atb', 'yml'],
  da: ['sv', 'vs', 'videresendt'],
  de: ['aw', 'antw', 'antwort', 'wg', 'weitergeleitet'],
  el: ['απ', 'σχετ', 'πρθ'],
  es: ['re', 'rv', 'resp', 'reenv'],
  et: ['vs', 'edasi'],
  fi: ['vs', 'vl'],
  fr: ['re', 'ré', 'rép', 'réf', 'tr', 'transf'],
  he: ['השב', 'תשובה', 'הועבר'],
  hu: ['vá', 'tov', 'továbbítás'],
  id: ['bls', 'trs'],
  is: ['sv', 'fs'],
  it: ['rif', 'inoltro'],
  ja: ['返信', '転送'],
  ko: ['회신', '답장', '전달'],
  lt: ['ats', 'pers'],
  nl: ['antw', 'doorst', 'doorgestuurd'],
  no: ['sv', 'vs'],
  pl: ['odp', 'pd'],
  pt: ['res', 'enc'],
  ru: ['отв', 'пересл'],
  sk: ['odp', 'pre'],
  sv: ['sv', 'vb'],
  // Case folding does not join İ and i.
  tr: ['ynt', 'ilt', 'İlt', 'yan'],
  vi: ['trả lời', 'chuyển tiếp'],
  zh: ['回复', '回覆', '答复', '答覆', '转发', '轉寄', '轉發'],
};

/** Italian mail programs write one letter: believed before an incident number, but too short to cut off a title. */
const LETTERS = ['r', 'i'];

/** What gateways put before the subject of mail from outside. */
const TAGS = ['ext', 'extern', 'external', 'external email', 'external sender', 'externe', 'externo', 'esterno'];

const either = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

/** After the word: a counter as in `RE[2]:`, `Re(3):`, `Re^2:` or `Re2:`, and the colon of either width. */
const COUNTER = String.raw`(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^?\d{1,2})?\s?[:：]\s?`;
const WORDS = Object.values(REPLY_WORDS).flat();
const TAG = String.raw`\[(?:${either(TAGS)})\]:?\s?`;

const TAGGED = new RegExp(`^${TAG}`, 'iu');
const REPLY = new RegExp(`^(?:(?:${either(WORDS)})${COUNTER}|${TAG})`, 'iu');
const REPLY_OR_LETTER = new RegExp(
  String.raw`^(?:(?:${either([...WORDS, ...LETTERS])})${COUNTER}|\[[^[\]]{1,40}\]:?\s?)`,
  'iu',
);

/** Most subjects: ASCII words with single spaces, or nothing at all. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line, in composed letters, with single spaces: a folded header or a pasted subject reads like any other. */
export const plainSubject = (subject: string): string =>
  PLAIN.test(subject)
    ? subject
    : subject
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();

/** The subject without its reply and forward prefixes and the tags of mail gateways. */
export const withoutReplyPrefixes = (subject: string): string => strip(plainSubject(subject), REPLY);

/** As {@link withoutReplyPrefixes}, but also without one-letter prefixes and any `[tag]`: for reading, not for showing. */
export const afterAnyPrefix = (subject: string): string => strip(plainSubject(subject), REPLY_OR_LETTER);

/** A plain subject without the tags of mail gateways. */
export const withoutTags = (subject: string): string => strip(plainSubject(subject), TAGGED);

function strip(subject: string, prefix: RegExp): string {
  let rest = subject;
  for (let found = prefix.exec(rest); found; found = prefix.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}
