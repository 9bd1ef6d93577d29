import { html } from 'hono/html';
import type { IntakeField } from '../../../core';
import { fieldLabel, SEVERITIES, severityLabel, severityMeaning } from '../../../core';
import { CUSTOMERS } from '../cast';
import { PLATFORM_NAMES } from '../help-desk';
import { type Choice, choose, type Form, formOf, line, refusal, select, text } from './form';
import type { Page } from './layout';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import { supportHours } from './support-hours';
import type { Visit } from './visit';
import { pageOf } from './visit';

const REQUESTS: readonly Choice[] = [
  ['problem', 'Something does not work'],
  ['enhancement', 'An idea for the product'],
  ['information', 'A question'],
];

const YES_NO: readonly Choice[] = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unknown', 'Not sure'],
];

/** What a problem report is asked for beyond the version, in the order of the policy. */
const PROBLEM_FIELDS: readonly (readonly [IntakeField, hint?: string])[] = [
  ['errorMessages'],
  ['stepsToReproduce'],
  ['actionsTaken'],
  ['changesMade', 'Network, workstation, updates, settings. “Nothing” is an answer too.'],
  ['persistence'],
];

/** A report: in the customer's portal, or by phone as an agent takes it. Required fields are insisted on once. */
export function reportPage(visit: Visit): Page {
  const { person, helpDesk, policy } = visit;
  const byPhone = person.side === 'support';
  const platform = PLATFORM_NAMES[helpDesk.platform];
  const own = person.side === 'customer' ? { reporterName: person.name, organization: person.organization } : {};
  const form = formOf(visit, 'report', { request: 'problem', by: CUSTOMERS[0]?.by ?? '', ...own });
  const missing = Object.keys(form.draft.faults).filter((name) => name !== 'subject').length;
  const title = byPhone ? 'Take a report by phone' : 'Report an incident';
  return {
    title,
    main: html`<header class="incident"><p class="quiet">${platform} ${byPhone ? '' : 'portal'}</p><h1>${title}</h1></header>
      <p>${policy.vendor.documentationUrl ? html`<a href="${policy.vendor.documentationUrl}">Product documentation</a>. ` : NOTHING}${supportHours(policy.calendar)}</p>
      <form method="post" action="${pageOf(visit, 'report')}" class="report">
        ${refusal(form)}
        ${byPhone ? select(form, { name: 'by', label: 'Who calls?', choices: CUSTOMERS.map(({ by, name, organization }) => [by, `${name}, ${organization}`] as const) }) : NOTHING}
        ${line(form, { name: 'subject', label: 'Summary' })}
        ${text(form, { name: 'body', label: 'Description', rows: 4 })}
        ${choose(form, { name: 'request', label: 'What is it about?', choices: REQUESTS })}
        <div class="problem">
          ${choose(form, { name: 'productionDown', label: 'Is your production system down?', choices: YES_NO })}
          ${choose(form, { name: 'workaround', label: 'Does a restart, a bypass or another workaround help?', choices: YES_NO })}
          <p class="card warn severity-1-notice">Severity 1: please also call us${policy.vendor.phone ? ` at ${policy.vendor.phone}` : ''}. Send this report, then call.</p>
          ${select(form, { name: 'impact', label: 'What is affected?', choices: IMPACTS })}
        </div>
        ${select(form, {
          name: 'severity',
          label: 'How serious is it for you? (optional)',
          hint: 'We decide together with you. Your view is kept with the incident.',
          choices: [
            ['', 'No view of my own'],
            ...SEVERITIES.map(
              (level) => [String(level), `${severityLabel(level)}: ${severityMeaning(level)}`] as const,
            ),
          ],
        })}
        <div class="pair">${field(form, 'reporterName')}${field(form, 'organization')}</div>
        ${field(form, 'productVersion')}
        <div class="problem">
          ${PROBLEM_FIELDS.map(([name, hint]) => field(form, name, hint))}
          ${choose(form, { name: 'area', label: 'What does it concern?', type: 'checkbox', choices: AREAS })}
          <div class="software">${field(form, 'operatingSystem')}</div>
          <div class="server">${field(form, 'serverRoles', 'For example: database, file store.')}</div>
          <div class="pair">${field(form, 'logFiles', 'Names of the files.')}${field(form, 'screenshots', 'Names of the files.')}</div>
        </div>
        ${missing > 0 ? html`<input type="hidden" name="insisted" value="yes">` : NOTHING}
        <button class="primary">${missing > 0 ? `Send with ${missing} ${missing === 1 ? 'detail' : 'details'} missing` : 'Send'}</button>
      </form>`,
  };
}

const IMPACTS: readonly Choice[] = [
  ['', 'Not sure'],
  ['documented-functionality', 'Something that the documentation describes'],
  ['cosmetic', 'Only how something looks'],
];

const AREAS: readonly Choice[] = [
  ['software', 'The software'],
  ['server', 'A server'],
];

const field = (form: Form, name: IntakeField, hint?: string): Markup =>
  line(form, { name, label: fieldLabel(name), ...(hint === undefined ? {} : { hint }) });
