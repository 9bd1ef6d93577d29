import { html } from 'hono/html';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';

/** Leads to the platform's own interface, signed in there as who one is here. */
export function openScreen({ helpDesk, person }: Visit, path: string, label: string): Markup {
  const form = helpDesk.screen.signIn(person, path);
  if (!form) return NOTHING;
  return html`<form method="post" action="${form.action}" class="open-screen">
    ${Object.entries(form.fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <button>${label}</button>
  </form>`;
}
