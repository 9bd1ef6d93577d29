import { html } from 'hono/html';
import { moment, severityLabel } from '../../../core';
import type { IncidentView } from '../help-desk';
import { PLATFORM_NAMES } from '../help-desk';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { incidentPage, pageOf } from './visit';

/** The incidents that this person may see, and the ways to report another. */
export function incidentList(visit: Visit): Markup {
  const { person, helpDesk, views, here } = visit;
  const platform = PLATFORM_NAMES[helpDesk.platform];
  const links: readonly (readonly [string, string])[] =
    person.side === 'customer'
      ? [
          [pageOf(visit, 'report'), `Report an incident in the ${platform} portal`],
          [pageOf(visit, 'mail'), 'Write a mail to support'],
        ]
      : [
          [pageOf(visit, 'report'), 'Take a report by phone'],
          ...(person.role === 'admin'
            ? [[pageOf(visit, 'settings'), 'Agreements, people and support hours'] as const]
            : []),
        ];
  return html`<nav class="incidents" aria-label="Incidents">
    <ul class="start">
      ${links.map(([href, label]) => html`<li><a href="${href}"${href === here ? html` aria-current="page"` : NOTHING}>${label}</a></li>`)}
      <li><a href="${pageOf(visit, 'mailbox')}">Mailbox (${visit.mails.length})</a></li>
    </ul>
    <h2>${person.side === 'customer' ? 'My incidents' : 'Incidents'}</h2>
    ${
      views.length === 0
        ? html`<p class="quiet">None yet on ${platform}.</p>`
        : html`<ol class="list">${views.map((view) => entry(visit, view))}</ol>`
    }
  </nav>`;
}

function entry(visit: Visit, view: IncidentView): Markup {
  const { incident, shown } = view;
  const href = incidentPage(visit, incident.number);
  const line =
    visit.person.side === 'customer' ? shown.status : `${shown.status} · ${severityLabel(incident.severity)}`;
  const next = nextOf(visit, view);
  return html`<li><a href="${href}"${href === visit.here ? html` aria-current="page"` : NOTHING}>
    <span class="number">Incident# ${incident.number}</span>
    <span class="subject">${incident.subject || 'Without a subject'}</span>
    <span class="quiet">${line}</span>
    ${next ? html`<span class="${next.late ? 'late' : 'quiet'}">${next.words}</span>` : NOTHING}
  </a></li>`;
}

/** What support owes next, for its own people. */
function nextOf({ person, reader }: Visit, { incident }: IncidentView): { words: string; late: boolean } | null {
  if (person.side === 'customer' || incident.status === 'Closed') return null;
  const { firstResponse, closesAt } = incident;
  if (firstResponse.endedAt === null && firstResponse.dueAt !== null) {
    const late = firstResponse.state === 'breached';
    return {
      words: `${late ? 'Late: answer' : 'Answer'} was due ${moment(firstResponse.dueAt, reader)}`.replace(
        'Answer was',
        'Answer',
      ),
      late,
    };
  }
  return closesAt === null ? null : { words: `Closes ${moment(closesAt, reader)}`, late: false };
}
