import { html } from 'hono/html';
import { moment, priorityLabel, refusalText, type Step, severityLabel, statusLabel } from '../../../core';
import type { IncidentView } from '../help-desk';
import type { Markup } from './markup';
import type { Visit } from './visit';

/** What happened to the incident, step by step, the latest first. */
export function stepList({ reader }: Visit, { incident }: IncidentView): Markup {
  return html`<section><h2>Steps</h2><ol class="steps">
    ${incident.steps.toReversed().map(
      (step) => html`<li><span class="when">${moment(step.at, reader)}</span>
        <span>${WHAT[step.what]}${changes(step)}${step.why ? html`: ${step.why}` : ''}
        <span class="quiet">· ${step.by === 'process' ? 'the process' : (step.by.name ?? step.by.role)}</span>
        ${step.refused ? html`<br><span class="late">Refused: ${refusalText(step.refused)}</span>` : ''}</span></li>`,
    )}
  </ol></section>`;
}

const WHAT: Readonly<Record<Step['what'], string>> = {
  reported: 'Reported',
  message: 'Message',
  'fields-changed': 'Details added',
  recorded: 'Recorded',
  'call-logged': 'Call',
  'severity-set': 'Severity set',
  'priority-set': 'Priority set',
  'status-set': 'Status set',
  'resolution-confirmed': 'Confirmed as solved',
  reopened: 'Opened again',
  closed: 'Closed',
  split: 'Split',
  escalated: 'Escalated',
  'supervisor-requested': 'Supervisor asked for',
  'supervisor-acknowledged': 'Supervisor took it up',
  'entitlement-overridden': 'Allowed by a manager',
  'session-held': 'Support session',
  'survey-answered': 'Support rated',
  verified: 'Agreement and contact confirmed',
  held: 'On hold for verification',
  breached: 'Deadline passed',
  lowered: 'Priority lowered, no answer from the customer',
  restored: 'Priority put back, the customer answered',
  'closed-automatically': 'Closed by itself',
  're-judged': 'Judged anew by a changed policy',
};

function changes({ status, severity, priority }: Step): string {
  const words = [
    ...(severity ? [severityLabel(severity)] : []),
    ...(priority ? [`${priorityLabel(priority)} priority`] : []),
    ...(status ? [statusLabel(status)] : []),
  ];
  return words.length > 0 ? ` → ${words.join(', ')}` : '';
}
