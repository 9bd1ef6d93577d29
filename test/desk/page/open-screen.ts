import { html } from 'hono/html';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';

/** Leads somebody of support to the platform's own interface, signed in there as who they are here. */
export function openScreen({ helpDesk, person }: Visit, path: string, label: string): Markup {
  if (!helpDesk.screen || person.side !== 'support') return NOTHING;
  return html`<form method="post" action="/access/login" class="open-screen">
    <input type="hidden" name="email" value="${helpDesk.screen.addressOf(person)}">
    <input type="hidden" name="return_to" value="${path}">
    <button>${label}</button>
  </form>`;
}
