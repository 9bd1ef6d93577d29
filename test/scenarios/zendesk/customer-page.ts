import type { Mail } from '../../zendesk-cloud';
import type { Site } from './site';

const LINK = /https:\/\/support\.test(\/links\/([\w-]+\.([\w-]+)\.[\w-]+))/g;

/** The newest link with this purpose in the mails about a ticket; to this person, or handed on by whoever got it. */
export function linkFor(mails: readonly Mail[], ticket: string, to: string, purpose: string): string | null {
  const about = mails.filter(({ ticketId }) => String(ticketId) === ticket);
  const theirs = about.filter((mail) => mail.to === to);
  for (const mail of (theirs.length > 0 ? theirs : about).toReversed()) {
    for (const [, path, , claims] of mail.text.matchAll(LINK)) {
      const { purpose: says } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()) as { purpose?: string };
      if (path && says === purpose) return path;
    }
  }
  return null;
}

/** Opens the page, which changes nothing, and presses its button. The page's own words when it refuses. */
export async function press(site: Site, path: string, form: Readonly<Record<string, string>>): Promise<string | null> {
  const view = form.act ?? '';
  const opened = await site.visit(`${path}?view=${view}`);
  if (opened.status !== 200) return words(await opened.text());
  const done = await site.visit(path, { method: 'POST', body: new URLSearchParams(form) });
  if (done.status === 503) throw new Error('The page says that it did not work');
  return done.status === 200 ? null : words(await done.text());
}

const words = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
