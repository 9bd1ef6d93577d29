import { html } from 'hono/html';
import type { Markup, PlacedModule } from './place';
import type { Visit } from './visit';

/** Whatever belongs to the app's screens lies below this, with the address of the page that it stands on. */
export const MODULES = '/_forge';

/** Where an app's screen is drawn by the page's script. */
export function moduleSlot({ url }: Visit, module: PlacedModule | null | undefined, shape = ''): Markup {
  if (!module) return html``;
  const { title, key, type } = module.screen;
  return html`<section class="card module ${shape}" aria-label="${title || key}">
    ${title ? html`<p class="module-title">${title}</p>` : ''}
    <div id="module" data-base="${MODULES}${url.pathname}" data-type="${type}"></div>
  </section>`;
}
