import { html } from 'hono/html';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;
const SHOWN = 48;

/** A text with its addresses as links; those of the app's pages and of the incident lead there within the desk. */
export function linkedText({ helpDesk, person }: Pick<Visit, 'helpDesk' | 'person'>, text: string): Markup[] {
  const pieces: Markup[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const [address] = found;
    const own = helpDesk.pathOf(address, person);
    const shown = address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
    pieces.push(
      html`${text.slice(from, found.index)}`,
      html`<a href="${own ?? address}"${own ? NOTHING : html` rel="noreferrer"`}>${shown}</a>`,
    );
    from = found.index + address.length;
  }
  return [...pieces, html`${text.slice(from)}`];
}
