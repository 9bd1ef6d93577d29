import { html } from 'hono/html';
import { CAST } from '../cast';
import { PLATFORM_NAMES, PLATFORMS } from '../help-desk';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { pageOf } from './visit';

/** Which platform, and who sits at the desk. */
export function peopleBar(visit: Visit): Markup {
  const { person, helpDesk } = visit;
  return html`<div class="who">
    <nav aria-label="Platform"><ul class="tabs">
      ${PLATFORMS.map((platform) => {
        const current = platform === helpDesk.platform ? html` aria-current="page"` : NOTHING;
        return html`<li><a href="/${platform}/${person.key}"${current}>${PLATFORM_NAMES[platform]}</a></li>`;
      })}
    </ul></nav>
    <nav aria-label="Who you are"><ul class="people">
      ${CAST.map((other) => {
        const current = other === person ? html` aria-current="true"` : NOTHING;
        return html`<li><a href="${pageOf({ helpDesk, person: other })}" title="${other.about}"${current}>${other.name.split(' ')[0]}</a></li>`;
      })}
    </ul></nav>
    <p>You are <strong>${person.name}</strong>, ${person.about}.</p>
  </div>`;
}
