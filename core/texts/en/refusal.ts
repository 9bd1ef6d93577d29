import type { Refusal } from '../../incident/refusal';
import { STATUSES } from '../../lifecycle/status';
import { PRIORITIES } from '../../severity/priority';
import { priorities, responses } from './labels';

/** Who may do what a person may not; every act without a row is for people of support. */
const WHO: Readonly<Record<string, string>> = {
  reply: "Only people of the customer's organization and of support can write here.",
  reopened: "Only people of the customer's organization and of support can open this incident again.",
  'supervisor-requested': "Only people of the customer's organization and of support can ask for a supervisor here.",
  'resolution-confirmed': 'Only the customer can confirm that it is solved. You can close the incident instead.',
  'survey-answered': 'Only the customer can answer how our support was.',
  'supervisor-acknowledged': 'Only a supervisor or a manager can take this request. Ask one of them.',
  'entitlement-overridden': 'Only a manager can allow this incident. Ask one, and give the reason.',
};

/** What a part of a reply must be. */
const PARTS: Readonly<Record<string, string>> = {
  fix: 'when a fix will be available (or that no date is known)',
  workaround: 'a workaround (or that none is known)',
  questions: 'at least one question, with its kind: details, tests or logs',
  url: 'a web address that begins with http:// or https://',
  instructions: 'instructions',
  options: 'at least one option',
  reference: 'the reference that Product Management gave',
};

/** What is wrong, then what to do or who can lift it. */
export function refusal({ code, data }: Refusal): string {
  switch (code) {
    case 'not-allowed':
      return WHO[data.act ?? ''] ?? 'Only people of support can do this. Reply to us, and we do it for you.';
    case 'response-unknown':
      return `${quoted(data.response)} is no kind of reply. Choose one: ${Object.values(responses).join('; ')}.`;
    case 'response-incomplete':
      return `${kindOf(data.response)} still needs ${partsOf(data.parts)}. Add what is missing and send it again.`;
    case 'status-unknown':
      return `${quoted(data.status)} is no status. Choose one: ${STATUSES.filter((status) => status !== 'Verification Required').join('; ')}.`;
    case 'verification-required':
      return 'Support is paused for this incident, so nothing can be sent to the customer. It goes on once the agreement and the reporter are in order on the organization, or once a manager allows it. Internal notes are possible.';
    case 'status-by-process-only':
      return 'Verification Required is neither set nor left by hand. It ends by itself once the agreement and the reporter are in order, or once a manager allows the incident. The incident can be closed.';
    case 'severity-unknown':
      return `${quoted(data.severity)} is no severity. Choose 1, 2 or 3.`;
    case 'priority-unknown':
      return `${quoted(data.priority)} is no priority. Choose one: ${PRIORITIES.map((priority) => priorities[priority]).join('; ')}.`;
    case 'already-closed':
      return 'This incident is closed already. Reopen it if there is more to do.';
    case 'no-supervisor-request':
      return 'Nobody is waiting for a supervisor here. Somebody else may have taken the request.';
    case 'not-held':
      return 'Support is not paused for this incident, so there is nothing to allow. Just go on.';
    case 'reason-missing':
      return 'The reason is missing. Say why, in a sentence.';
    case 'no-survey-offered':
      return 'Nobody was asked for an opinion on this incident yet. Reply to our mail to tell us at any time.';
    case 'survey-answered':
      return 'You already told us. Reply to our mail to add something.';
    case 'score-out-of-range':
      return `${quoted(data.score)} is no rating. Choose one from 1 to 5.`;
    case 'not-an-incident':
      return 'This ticket is not an incident, so there is nothing to do here. If it should be one, report it anew.';
    default:
      return code satisfies never;
  }
}

const quoted = (value = ''): string => (value === '' ? 'An empty choice' : `"${value}"`);

const kindOf = (type = ''): string =>
  Object.hasOwn(responses, type) ? `"${responses[type as keyof typeof responses]}"` : 'This reply';

const partsOf = (parts = ''): string =>
  parts
    .split(', ')
    .map((part) => PARTS[part] ?? part)
    .join('; ');
