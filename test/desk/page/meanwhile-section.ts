import { html } from 'hono/html';
import { moment } from '../../../core';
import { PLATFORM_NAMES } from '../help-desk';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';

/** What the last move of the clock brought; shown until somebody does something else. */
export function meanwhileSection({ desk, reader, helpDesk, person }: Visit): Markup {
  const { meanwhile } = desk;
  if (!meanwhile) return NOTHING;
  const reading = { ...reader, now: meanwhile.to };
  return html`<section class="meanwhile" role="status">
    <h2>Meanwhile, since ${moment(meanwhile.from, reading)}</h2>
    ${
      meanwhile.happenings.length === 0
        ? html`<p class="quiet">Nothing became due.</p>`
        : html`<ol>${meanwhile.happenings.map(
            ({ at, platform, number, what }) => html`<li>
              <span class="when">${moment(at, reading)}</span>
              ${
                platform === helpDesk.platform
                  ? html`<a href="/${platform}/${person.key}/incidents/${number}">Incident# ${number}</a>`
                  : html`<span>${PLATFORM_NAMES[platform]} Incident# ${number}</span>`
              }
              <span>${what}</span></li>`,
          )}</ol>`
    }
  </section>`;
}
