import type { Site } from './site';

const LINK = /https:\/\/support\.test\/links\/([\w-]+\.[\w-]+\.[\w-]+)/g;
const WAY = /href="([\w-]+\.[\w-]+\.[\w-]+)"/g;

/** The tokens of links in a mail's text, in their order. */
export const linksIn = (text: string): string[] => [...text.matchAll(LINK)].map(([, token]) => token ?? '');

/** What a token says that it is for, as anybody can read it. */
export const purposeOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { purpose: string }).purpose;

/**
 * The path of the newest link with this purpose in the mails about a ticket; to this person, or handed on by whoever got it. Where no
 * mail carries one, the page behind the newest link leads to it, as somebody finds it who looks for it. Null: there is none.
 */
export async function linkFor(site: Site, ticket: string, to: string, purpose: string): Promise<string | null> {
  const about = site.town.cloud.mails.filter(({ ticketId }) => String(ticketId) === ticket);
  const theirs = about.filter((mail) => mail.to === to);
  const tokens = (theirs.length > 0 ? theirs : about).toReversed().flatMap(({ text }) => linksIn(text));
  const isWanted = (token: string): boolean => purposeOf(token) === purpose;
  const direct = tokens.find(isWanted);
  if (direct) return `/links/${direct}`;
  const [newest] = tokens;
  if (newest === undefined) return null;
  const page = await (await site.visit(`/links/${newest}`)).text();
  const found = [...page.matchAll(WAY)].map(([, token]) => token ?? '').find(isWanted);
  return found === undefined ? null : `/links/${found}`;
}

/** Opens the page, which changes nothing, and presses its button. The page's own words when it refuses. */
export async function press(site: Site, path: string, form: Readonly<Record<string, string>>): Promise<string | null> {
  const opened = await site.visit(path);
  if (opened.status !== 200) return words(await opened.text());
  const done = await site.visit(path, { method: 'POST', body: new URLSearchParams(form) });
  if (done.status === 503) throw new Error('The page says that it did not work');
  return done.status === 303 ? null : words(await done.text());
}

const words = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
