import { html } from 'hono/html';
import type { Severity } from '../../../core';
import { SEVERITIES, severityLabel } from '../../../core';
import type { Client } from '../help-desk';
import { PLATFORM_NAMES } from '../help-desk';
import { formOf, line, refusal, text, tick } from './form';
import type { Page } from './layout';
import { type Markup, NOTHING } from './markup';
import { openScreen } from './open-screen';
import { supportHours } from './support-hours';
import type { Visit } from './visit';
import { pageOf } from './visit';

/** What an administrator keeps: agreements, who may report, support hours and targets. */
export function settingsPage(visit: Visit, clients: readonly Client[]): Page {
  return {
    title: 'Agreements, people and support hours',
    main: html`<header class="incident"><p class="quiet">${PLATFORM_NAMES[visit.helpDesk.platform]}</p><h1>Agreements, people and support hours</h1></header>
      ${visit.helpDesk.platform === 'jira' ? openScreen(visit, '/jira/settings/apps', 'Open the admin page') : NOTHING}
      ${clients.map((client) => clientSection(visit, client))}
      ${policySection(visit)}`,
  };
}

function clientSection(visit: Visit, { name, agreement, people }: Client): Markup {
  const form = formOf(visit, `agreement-${name}`, {
    startsOn: agreement?.startsOn ?? '',
    endsOn: agreement?.endsOn ?? '',
  });
  return html`<section><h2>${name}</h2>
    <form method="post" action="${pageOf(visit, 'settings', 'agreement')}">
      <input type="hidden" name="organization" value="${name}">${refusal(form)}
      <div class="pair">${line(form, { name: 'startsOn', label: 'Agreement from', type: 'date' })}
        ${line(form, { name: 'endsOn', label: 'to, its last day', type: 'date' })}</div>
      <p class="hint">Without dates there is no agreement, and incidents are held.</p>
      <button>Save the agreement of ${name}</button>
    </form>
    <ul class="may-report">${people.map(
      ({ email, name: who, representative }) => html`<li>
      <form method="post" action="${pageOf(visit, 'settings', 'representative')}">
        <input type="hidden" name="email" value="${email}"><input type="hidden" name="may" value="${representative ? 'no' : 'yes'}">
        ${who} ${representative ? 'may report.' : 'may not report.'}
        <button>${representative ? `Take ${who} off the list` : `Let ${who} report`}</button>
      </form></li>`,
    )}</ul>
  </section>`;
}

const targetOf = (visit: Visit, severity: Severity): string => visit.policy.severities[severity].firstResponse.target;

function policySection(visit: Visit): Markup {
  const { policy } = visit;
  const form = formOf(visit, 'policy', {
    timeZone: policy.calendar.timeZone,
    holidays: policy.calendar.holidays.join('\n'),
    ...Object.fromEntries(SEVERITIES.map((severity) => [`target-${severity}`, targetOf(visit, severity)])),
  });
  return html`<section><h2>Support hours and targets</h2>
    <p>Version ${policy.version}. ${supportHours(policy.calendar)} A change counts for incidents reported from now on.</p>
    <form method="post" action="${pageOf(visit, 'settings', 'policy')}">${refusal(form)}
      ${line(form, { name: 'timeZone', label: 'Time zone', hint: 'As in Europe/Berlin or America/Chicago.' })}
      ${text(form, { name: 'holidays', label: 'Holidays', hint: 'One date a line, as in 2026-12-25.', rows: 2 })}
      ${SEVERITIES.map((severity) => line(form, { name: `target-${severity}`, label: `First response, ${severityLabel(severity)}`, hint: 'Support time, as in 30m or 24h.' }))}
      ${tick(form, 'rejudge', 'yes', 'Judge open incidents by it too')}
      <button>Save as version ${policy.version + 1}</button>
    </form>
  </section>`;
}
