import { html } from 'hono/html';
import { moment } from '../../../core';
import type { Mail } from '../help-desk';
import type { Page } from './layout';
import { linkedText } from './linked-text';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { incidentPage, pageOf } from './visit';

export function mailboxPage(visit: Visit): Page {
  const { person } = visit;
  return {
    title: 'Mailbox',
    main: html`<header class="incident"><p class="quiet">${person.name}</p><h1>Mailbox</h1></header>${mailList(visit, visit.mails)}`,
  };
}

/** Mails in full, the newest first, the first one open. */
export function mailList(visit: Visit, mails: readonly Mail[]): Markup {
  if (mails.length === 0) return html`<p class="quiet">No mail yet.</p>`;
  return html`<ul class="mails">${mails.map(
    (mail, place) => html`<li><details${place === 0 ? html` open` : NOTHING}>
    <summary><strong>${mail.subject}</strong> <span class="quiet">${moment(mail.at, visit.reader)}</span></summary>
    <p class="quiet">From ${mail.from} to ${mail.to}</p>
    <div class="text">${linkedText(visit, mail.text)}</div>
    <p>${
      visit.person.side === 'customer'
        ? html`<a href="${pageOf(visit, 'mail')}?answers=${encodeURIComponent(mail.id)}">Reply by mail<span class="hidden"> to ${mail.subject}</span></a>`
        : NOTHING
    }
    ${mail.number && visit.here !== incidentPage(visit, mail.number) ? html` <a href="${incidentPage(visit, mail.number)}">Incident# ${mail.number}</a>` : NOTHING}</p>
  </details></li>`,
  )}</ul>`;
}
