import { html } from 'hono/html';
import { fieldLabel, moment, severityLabel, severityMeaning, severityReasonText, verdictLabel } from '../../../core';
import { type IncidentView, PLATFORM_NAMES } from '../help-desk';
import { actForms } from './act-forms';
import { conversation } from './conversation';
import { customerActs, whatHappensNow } from './customer-panel';
import { duePanel } from './due-panel';
import type { Page } from './layout';
import { mailList } from './mailbox';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import { openScreen } from './open-screen';
import { replyForm } from './reply-form';
import { stepList } from './step-list';
import type { Visit } from './visit';
import { incidentPage } from './visit';
import { longDate } from './wall';

/** One incident as this person sees it. */
export function incidentPageOf(visit: Visit, view: IncidentView): Page {
  const { number } = view.incident;
  const mails = html`<section><h2>My mails about it</h2>${mailList(
    visit,
    visit.mails.filter((mail) => mail.number === number),
  )}</section>`;
  const title = `Incident# ${number}`;
  if (visit.person.side === 'customer') {
    return {
      title,
      main: html`${head(view)}${openIncident(visit, number)}${conversation(visit, view)}`,
      aside: html`${whatHappensNow(visit, view)}${customerActs(visit, view)}${mails}`,
    };
  }
  return {
    title,
    main: html`${head(view)}${openIncident(visit, number)}${facts(visit, view)}${conversation(visit, view)}${stepList(visit, view)}`,
    aside: html`${duePanel(visit, view)}${replyForm(visit, view)}${actForms(visit, view)}${mails}`,
  };
}

/** Leads to the incident in the platform's own interface. */
function openIncident(visit: Visit, number: string): Markup {
  const { platform, screenPathOf } = visit.helpDesk;
  // Jira leads a customer on to the request on the portal.
  const isPortal = platform === 'jira' && visit.person.side === 'customer';
  return openScreen(
    visit,
    screenPathOf(number),
    isPortal ? 'Open in the portal' : `Open in ${PLATFORM_NAMES[platform]}`,
  );
}

function head({ incident, shown }: IncidentView): Markup {
  return html`<header class="incident">
    <p class="quiet">Incident# ${incident.number}</p>
    <h1>${incident.subject || 'Without a subject'}</h1>
    <p class="badges"><span class="badge severity-${incident.severity}">${severityLabel(incident.severity)}</span>
      <strong>${shown.status}</strong> <span class="quiet">${shown.priority} priority</span></p>
  </header>`;
}

function facts(visit: Visit, view: IncidentView): Markup {
  const { incident, organization, agreement } = view;
  const { determination, intake, linked } = incident;
  const row = (label: string, words: unknown): Markup => html`<div><dt>${label}</dt><dd>${words}</dd></div>`;
  const until = agreement ? `, agreement until ${longDate(agreement.endsOn)}` : '';
  return html`<section><h2>What we know</h2><dl class="facts">
    ${row('Reported', `${moment(incident.reportedAt, visit.reader)} by ${incident.requester.name ?? 'an unknown person'}, ${CHANNELS[incident.channel]}`)}
    ${incident.receivedAt === incident.reportedAt ? NOTHING : row('Counts as received', moment(incident.receivedAt, visit.reader))}
    ${row(
      severityLabel(incident.severity),
      html`${severityMeaning(incident.severity)}.
        ${determination.reasons.map((reason) => html`<br>${severityReasonText(reason)}`)}
        ${determination.needsReview ? html`<br>Nobody could tell from the report: please look.` : NOTHING}
        ${determination.customerView ? html`<br>${incident.requester.name ?? 'The customer'} sees it as ${severityLabel(determination.customerView)}.` : NOTHING}`,
    )}
    ${row(
      'Agreement',
      html`${organization ? html`${organization}${until}. ` : NOTHING}${verdictLabel(incident.entitlement)}.
        ${incident.override ? html`<br>Allowed by ${incident.override.by.name ?? 'a manager'}: ${incident.override.reason}` : NOTHING}
        ${incident.entitlementWarning ? html`<br><span class="late">By now: ${verdictLabel(incident.entitlementWarning)}.</span>` : NOTHING}`,
    )}
    ${row(
      'Report',
      html`${intake.provided.length} of ${intake.applicable.length} details.
        ${intake.missing.length > 0 ? html`<br>Missing: ${intake.missing.map((field) => fieldLabel(field)).join(', ')}.` : NOTHING}
        ${intake.recommended.length > 0 ? html`<br>Would help: ${intake.recommended.map((field) => fieldLabel(field)).join(', ')}.` : NOTHING}
        ${incident.writtenReport === 'outstanding' ? html`<br>Written report outstanding.` : NOTHING}`,
    )}
    ${row('Phone', PHONE[incident.phoneFollowUp])}
    ${row('More help', `${TIERS[incident.tier]}${incident.collaborators.length > 0 ? `, with ${incident.collaborators.join(', ')}` : ''}. ${SUPERVISOR[incident.supervisor]}`)}
    ${
      linked.length > 0
        ? row(
            'Linked',
            html`${linked.map((number) => html`<a href="${incidentPage(visit, number)}">Incident# ${number}</a> `)}`,
          )
        : NOTHING
    }
    ${incident.surveyScore === null ? NOTHING : row('Rated', `${incident.surveyScore} of 5`)}
  </dl></section>`;
}

const CHANNELS = { portal: 'in the portal', email: 'by mail', phone: 'by phone', agent: 'through an agent' } as const;

const PHONE = {
  outstanding: 'Call outstanding.',
  done: 'The customer was called.',
  'not-required': 'No call needed for this severity.',
} as const;

const TIERS = {
  'support-representative': 'Handled by Support',
  'product-support-engineer': 'With a Product Support Engineer',
} as const;

const SUPERVISOR = {
  none: '',
  requested: 'A supervisor was asked for.',
  acknowledged: 'A supervisor has taken it up.',
} as const;
