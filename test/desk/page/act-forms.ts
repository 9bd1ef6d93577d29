import { html } from 'hono/html';
import type { Act } from '../../../core';
import {
  PRIORITIES,
  priorityLabel,
  refusalText,
  refuse,
  SEVERITIES,
  STATUSES,
  severityLabel,
  severityMeaning,
} from '../../../core';
import type { IncidentView } from '../help-desk';
import { choose, type Form, formOf, line, refusal, select, text, tick } from './form';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { incidentPage } from './visit';

/** One thing that support's people can do to an incident besides answering. */
interface ActForm {
  readonly name: string;
  readonly title: (view: IncidentView) => string;
  /** Asked of the process: may this person do it, and is it possible now? */
  readonly sample: Act;
  readonly fields: (form: Form, view: IncidentView) => Markup;
  readonly button: string;
}

/** How many incidents one split can make here. */
export const SPLIT_ITEMS = 3;

const reason = (form: Form): Markup => text(form, { name: 'reason', label: 'Reason', rows: 2 });
const words = (form: Form, label: string): Markup => text(form, { name: 'text', label, rows: 2 });

const FORMS: readonly ActForm[] = [
  {
    name: 'allow',
    title: () => 'Allow for this incident',
    sample: { type: 'entitlement-overridden', reason: 'asked' },
    fields: (form) => reason(form),
    button: 'Allow it',
  },
  {
    name: 'acknowledge',
    title: ({ incident }) => `Take the request of ${incident.requester.name ?? 'the customer'} for a supervisor`,
    sample: { type: 'supervisor-acknowledged', text: '' },
    fields: (form) => words(form, 'Message to the customer'),
    button: 'I take it',
  },
  {
    name: 'call',
    title: () => 'Log a call',
    sample: { type: 'call-logged', reached: true, text: '' },
    fields: (form) => html`${tick(form, 'reached', 'yes', 'The customer was reached')}${words(form, 'What was said')}`,
    button: 'Log the call',
  },
  {
    name: 'severity',
    title: () => 'Change the severity',
    sample: { type: 'severity-set', to: 2, reason: '' },
    fields: (form) =>
      html`${choose(form, {
        name: 'to',
        label: 'Severity',
        wide: true,
        choices: SEVERITIES.map(
          (severity) => [String(severity), `${severityLabel(severity)}: ${severityMeaning(severity)}`] as const,
        ),
      })}${reason(form)}`,
    button: 'Set the severity',
  },
  {
    name: 'priority',
    title: () => 'Change the priority',
    sample: { type: 'priority-set', to: 'high', reason: '' },
    fields: (form) =>
      select(form, {
        name: 'to',
        label: 'Priority',
        choices: PRIORITIES.map((priority) => [priority, priorityLabel(priority)] as const),
      }),
    button: 'Set the priority',
  },
  {
    name: 'status',
    title: () => 'Change the status',
    sample: { type: 'status-set', to: 'Open', reason: '' },
    fields: (form) =>
      select(form, {
        name: 'to',
        label: 'Status',
        choices: STATUSES.filter((status) => status !== 'Verification Required').map(
          (status) => [status, status] as const,
        ),
      }),
    button: 'Set the status',
  },
  {
    name: 'escalate',
    title: () => 'Escalate to an engineer',
    sample: { type: 'escalated', reason: '', collaborators: [] },
    fields: (form) =>
      html`${reason(form)}${line(form, { name: 'collaborators', label: 'Work with', hint: 'Names, parted by commas. May stay empty.' })}`,
    button: 'Escalate',
  },
  {
    name: 'supervisor',
    title: () => 'Supervisor wanted',
    sample: { type: 'supervisor-requested', text: '' },
    fields: (form) => words(form, 'What the customer said'),
    button: 'Ask a supervisor',
  },
  {
    name: 'split',
    title: () => 'Split: several problems in one report',
    sample: { type: 'split', items: [{ subject: 'asked', body: '', answers: {} }] },
    fields: (form) =>
      html`${Array.from(
        { length: SPLIT_ITEMS },
        (_, place) => html`<div class="pair">
        ${line(form, { name: `subject-${place + 1}`, label: `Problem ${place + 2}` })}
        ${line(form, { name: `body-${place + 1}`, label: `More about problem ${place + 2}` })}</div>`,
      )}
        <p class="hint">The first problem stays here. Leave empty what you do not need.</p>`,
    button: 'Split',
  },
  {
    name: 'session',
    title: () => 'Log a support session',
    sample: { type: 'session-held', with: '', minutes: 30 },
    fields: (form) =>
      html`${line(form, { name: 'with', label: 'With whom' })}${line(form, { name: 'minutes', label: 'Minutes', type: 'number' })}`,
    button: 'Log the session',
  },
  {
    name: 'close',
    title: () => 'Close',
    sample: { type: 'closed', text: '' },
    fields: (form) => words(form, 'Words to the customer'),
    button: 'Close the incident',
  },
];

const REOPEN: ActForm = {
  name: 'reopen',
  title: () => 'Open it again',
  sample: { type: 'reopened', text: '' },
  fields: (form) => words(form, 'Why'),
  button: 'Open it again',
};

/** What this person may do here. What they never may is not shown; what is not possible just now is replaced by the reason. */
export function actForms(visit: Visit, view: IncidentView): Markup {
  const forms = view.incident.status === 'Closed' ? [REOPEN, ...FORMS] : FORMS;
  return html`<section><h2>More to do</h2>${forms.map((form) => actForm(visit, view, form))}</section>`;
}

function actForm(visit: Visit, view: IncidentView, act: ActForm): Markup {
  const { incident, reader } = view;
  const refused = refuse(incident, act.sample, reader);
  if (refused && HIDDEN.has(refused.code)) return NOTHING;
  const form = formOf(visit, act.name, {
    to: act.name === 'severity' ? String(incident.severity) : initial(act, view),
  });
  return html`<details class="act"${form.draft.refused ? html` open` : NOTHING}><summary>${act.title(view)}</summary>
    ${
      refused
        ? html`<p>${refusalText(refused)}</p>`
        : html`<form method="post" action="${incidentPage(visit, incident.number)}/${act.name}">${refusal(form)}
            ${act.fields(form, view)}<button>${act.button}</button></form>`
    }
  </details>`;
}

const initial = ({ name }: ActForm, { incident }: IncidentView): string =>
  name === 'priority' ? incident.priority : incident.status;

/** Never possible for this person, or nothing that could be answered here. */
const HIDDEN: ReadonlySet<string> = new Set(['not-allowed', 'not-held', 'no-supervisor-request', 'already-closed']);
