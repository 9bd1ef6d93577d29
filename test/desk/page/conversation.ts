import { html } from 'hono/html';
import { moment } from '../../../core';
import type { Comment, IncidentView } from '../help-desk';
import { linkedText } from './linked-text';
import type { Markup } from './markup';
import type { Visit } from './visit';

const SIDES: Readonly<Record<Comment['side'], string>> = {
  customer: 'customer',
  support: 'support',
  process: 'Support Process',
};

/** What was written in the incident, as far as this person may read it; the oldest first. */
export function conversation(visit: Visit, { comments }: IncidentView): Markup {
  return html`<section><h2>Conversation</h2>
    ${
      comments.length === 0
        ? html`<p class="quiet">Nothing was written yet.</p>`
        : html`<ol class="comments">${comments.map(
            ({ at, author, side, visibility, text }) => html`<li class="comment ${side} ${visibility}">
              <p class="by"><strong>${author}</strong> <span class="quiet">${author === SIDES[side] ? '' : `${SIDES[side]}, `}${moment(at, visit.reader)}</span>
                ${visibility === 'internal' ? html`<span class="badge">Internal</span>` : ''}</p>
              <div class="text">${linkedText(visit, text)}</div>
            </li>`,
          )}</ol>`
    }
  </section>`;
}
