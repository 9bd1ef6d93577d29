import { html } from 'hono/html';
import type { Clock, ClockName, Incident } from '../../../core';
import { clockLabel, createCalendar, deadlineText, moment, placeOf } from '../../../core';
import type { IncidentView } from '../help-desk';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { whyTable } from './why-table';

/** What is due, by when and why, for support's people. */
export function duePanel(visit: Visit, view: IncidentView): Markup {
  const { incident } = view;
  return html`<section class="due"><h2>What is due <span class="quiet">(times of ${placeOf(visit.reader.timeZone)})</span></h2>
    ${clockCard(visit, view, 'firstResponse', incident.firstResponse)}
    ${clockCard(visit, view, 'customerResponse', incident.customerResponse)}
    ${incident.statusUpdate ? clockCard(visit, view, 'statusUpdate', incident.statusUpdate) : NOTHING}
    <div class="card"><h3>Automatic closure</h3><p>${closureText(visit, incident)}</p></div>
    ${incident.responseTypeMissing ? html`<p class="card warn"><span aria-hidden="true">⚠</span> The first answer has no response type yet.</p>` : NOTHING}
    ${incident.phoneFollowUp === 'outstanding' ? html`<p class="card warn"><span aria-hidden="true">☎</span> Call outstanding: Severity 1 needs the call as well.</p>` : NOTHING}
  </section>`;
}

function clockCard(visit: Visit, view: IncidentView, name: ClockName, clock: Clock | null): Markup {
  const label = clockLabel(name);
  const heading = label.charAt(0).toUpperCase() + label.slice(1);
  if (!clock) {
    const first = view.incident.requester.name?.split(' ')[0] ?? 'the customer';
    const words = view.policy.severities[view.incident.severity].customerResponse
      ? `Starts when you ask ${first} something`
      : 'Has no deadline at this severity';
    return html`<div class="card"><h3>${heading}</h3><p class="quiet">${words}</p></div>`;
  }
  const calendar = createCalendar(view.policy.severities[view.incident.severity].calendar ?? view.policy.calendar);
  const words = deadlineText(clock, { ...visit.reader, calendar, heldSince: view.incident.statusSince });
  return html`<div class="card ${toneOf(clock, visit, view)}"><h3>${heading}${clock.cycle > 1 ? ` (${clock.cycle})` : ''}</h3>
    <p class="deadline">${MARKS[clock.state]} ${words}</p>
    ${whyTable(visit, view, name, clock, calendar)}
  </div>`;
}

const MARKS: Readonly<Record<Clock['state'], Markup>> = {
  running: html`<span aria-hidden="true">◷</span>`,
  held: html`<span aria-hidden="true">⏸</span>`,
  met: html`<span class="fine" aria-hidden="true">✓</span>`,
  breached: html`<span aria-hidden="true">⚠</span>`,
  stopped: html`<span aria-hidden="true">■</span>`,
};

/** Colour only for what needs somebody: late or due within 5 minutes, past the warning point, held. */
function toneOf(clock: Clock, { reader }: Visit, { policy }: IncidentView): '' | 'late' | 'warn' {
  if (clock.state === 'held') return 'warn';
  if (clock.endedAt !== null || clock.dueAt === null) return '';
  if (clock.state === 'breached' || clock.dueAt - reader.now <= 300_000) return 'late';
  return clock.elapsed >= clock.target * Math.min(...policy.warnAt, 1) ? 'warn' : '';
}

function closureText({ reader }: Visit, incident: Incident): string {
  const { status, closesAt, noticeAt, noticeSentAt, supervisor, closedAt, closedBecause } = incident;
  if (status === 'Closed') {
    const why = closedBecause ? `: ${CLOSED[closedBecause]}` : '';
    return `Closed ${closedAt === null ? '' : moment(closedAt, reader)}${why}.`;
  }
  if (supervisor === 'requested') return 'Will not close: a supervisor was asked for.';
  if (closesAt === null || noticeAt === null) return 'Not planned while it is open.';
  const notice =
    noticeSentAt === null ? `Reminder ${moment(noticeAt, reader)}.` : `Reminder sent ${moment(noticeSentAt, reader)}.`;
  return `Closes ${moment(closesAt, reader)} unless the customer answers. ${notice}`;
}

const CLOSED = {
  'no-answer': 'no answer from the customer',
  confirmed: 'confirmed by the customer',
  'by-agent': 'by an agent',
} as const;
