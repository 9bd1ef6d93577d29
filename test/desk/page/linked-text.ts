import { html } from 'hono/html';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;
const SHOWN = 48;

/** A text with its addresses as links; those of the app's own pages lead there through the desk. */
export function linkedText({ helpDesk }: Pick<Visit, 'helpDesk'>, text: string): Markup[] {
  const pieces: Markup[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const [address] = found;
    const own = helpDesk.linkBase !== undefined && address.startsWith(helpDesk.linkBase);
    const href = own ? `/${helpDesk.platform}${address.slice(helpDesk.linkBase.length)}` : address;
    const shown = address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
    pieces.push(
      html`${text.slice(from, found.index)}`,
      html`<a href="${href}"${own ? NOTHING : html` rel="noreferrer"`}>${shown}</a>`,
    );
    from = found.index + address.length;
  }
  return [...pieces, html`${text.slice(from)}`];
}
