import { html } from 'hono/html';
import { PLATFORM_NAMES } from '../help-desk';
import type { Page } from './layout';
import { openScreen } from './open-screen';
import type { Visit } from './visit';
import { pageOf } from './visit';

/** Where somebody arrives: what this is, and what to do first. */
export function homePage(visit: Visit): Page {
  const { person, helpDesk } = visit;
  const platform = PLATFORM_NAMES[helpDesk.platform];
  const customer = person.side === 'customer';
  return {
    title: person.name,
    main: html`<header class="incident"><h1>Support Process on ${platform}</h1></header>
      <p>A ${platform} of this machine’s own with the app installed: be a customer, be support, and let time pass.</p>
      <ol class="guide">
        <li>${
          customer
            ? html`<a href="${pageOf(visit, 'report')}">Report an incident</a> in the portal, or <a href="${pageOf(visit, 'mail')}">write a mail</a>.`
            : html`Be a customer, for example <a href="/${helpDesk.platform}/ann/report">Ann</a>, and report an incident in the portal or by mail.`
        }</li>
        <li>Be <a href="/${helpDesk.platform}/jonas">Jonas</a>, the agent: open the incident, read why it is due when it is, and answer.</li>
        <li>Move the clock above, and see what happens by itself: warnings, reminders, closures.</li>
        <li>Be <a href="/${helpDesk.platform}/ann/mailbox">Ann</a> again: read the mails, answer, confirm, or ask for a supervisor.</li>
      </ol>
      ${
        helpDesk.platform === 'zendesk'
          ? openScreen(visit, '/agent/tickets', 'Open Zendesk as its agents see it')
          : customer
            ? openScreen(visit, '/servicedesk/customer/portals', 'Open Jira’s portal as customers see it')
            : openScreen(visit, '/jira', 'Open Jira as support sees it')
      }
      <p class="quiet">Two windows can be two people: who you are stands in the address.</p>`,
  };
}
