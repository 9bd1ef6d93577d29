import { html } from 'hono/html';
import type { ResponseType } from '../../../core';
import {
  missingQuestions,
  NONE_KNOWN,
  QUESTION_KINDS,
  RESPONSE_TYPES,
  refusalText,
  refuse,
  responseLabel,
  STATUSES,
} from '../../../core';
import type { IncidentView } from '../help-desk';
import { choose, type Form, formOf, line, refusal, select, text, tick } from './form';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { incidentPage } from './visit';

/** The types that an agent can choose, and the reply without a type. */
export const UNTYPED = 'none';

/** How many questions one reply can ask in this form. */
export const QUESTIONS = 3;

/** The agent's answer: what it is, its parts, the words, and the status that follows. */
export function replyForm(visit: Visit, view: IncidentView): Markup {
  const { incident, reader } = view;
  const first = incident.requester.name?.split(' ')[0] ?? 'the customer';
  const refused = refuse(incident, { type: 'reply', text: '' }, reader);
  if (refused) return html`<section><h2>Your reply</h2><p>${refusalText(refused)}</p></section>`;
  const asked = Object.fromEntries(
    missingQuestions(incident.intake.missing)
      .slice(0, QUESTIONS)
      .flatMap(({ kind, text }, place) => [
        [`question-${place + 1}`, text],
        [`kind-${place + 1}`, kind],
      ]),
  );
  const form = formOf(visit, 'reply', asked);
  return html`<section><h2>Your reply to ${first}</h2>
    <form method="post" action="${incidentPage(visit, incident.number)}/reply" class="reply">
      ${refusal(form)}
      ${choose(form, {
        name: 'response',
        label: 'What is this reply?',
        wide: true,
        choices: [
          ...RESPONSE_TYPES.map((type) => [type, responseLabel(type)] as const),
          [UNTYPED, 'Status update, without a type'],
        ],
      })}
      ${RESPONSE_TYPES.map((type) => PARTS[type](form))}
      ${text(form, { name: 'text', label: 'Your words', rows: 4 })}
      ${select(form, {
        name: 'status',
        label: 'Status afterwards',
        choices: [
          ['', 'As the type proposes'],
          ...STATUSES.filter((status) => status !== 'Verification Required').map((status) => [status, status] as const),
        ],
      })}
      <button class="primary">Send to ${first}</button>
    </form>
    ${noteForm(visit, view)}
  </section>`;
}

function noteForm(visit: Visit, { incident }: IncidentView): Markup {
  const form = formOf(visit, 'note');
  return html`<details class="act"${form.draft.refused ? html` open` : NOTHING}><summary>Write an internal note</summary>
    <form method="post" action="${incidentPage(visit, incident.number)}/note">${refusal(form)}
      ${text(form, { name: 'text', label: 'Note, for agents only' })}<button>Save as internal note</button></form>
  </details>`;
}

const parts = (type: ResponseType, inner: Markup): Markup =>
  html`<fieldset class="parts" data-type="${type}"><legend>${responseLabel(type)}</legend>${inner}</fieldset>`;

/** The parts that each type must have (H1 to H8). */
const PARTS: Readonly<Record<ResponseType, (form: Form) => Markup>> = {
  'information-or-resolution': () => NOTHING,
  'known-issue': (form) =>
    parts(
      'known-issue',
      html`${line(form, { name: 'fix', label: 'When will a fix be available?' })}
        ${tick(form, 'fix-unknown', NONE_KNOWN, 'No date known; say so')}
        ${text(form, { name: 'workaround', label: 'Workaround', rows: 2 })}
        ${tick(form, 'workaround-unknown', NONE_KNOWN, 'None known; say so')}`,
    ),
  'request-for-information': (form) =>
    parts(
      'request-for-information',
      html`${Array.from({ length: QUESTIONS }, (_, place) => question(form, place + 1))}`,
    ),
  explanation: () => NOTHING,
  'document-link': (form) => parts('document-link', line(form, { name: 'url', label: 'Address of the document' })),
  patch: (form) => parts('patch', text(form, { name: 'instructions', label: 'How to install it' })),
  'resolution-options': (form) =>
    parts('resolution-options', text(form, { name: 'options', label: 'Options', hint: 'One a line.' })),
  'feature-request': (form) =>
    parts('feature-request', line(form, { name: 'reference', label: 'Reference of Product Management' })),
};

const KINDS: Readonly<Record<(typeof QUESTION_KINDS)[number], string>> = {
  details: 'Details',
  tests: 'A test to run',
  logs: 'Logs',
};

const question = (form: Form, place: number): Markup => html`<div class="pair">
  ${select(form, { name: `kind-${place}`, label: `Question ${place} asks for`, choices: QUESTION_KINDS.map((kind) => [kind, KINDS[kind]] as const) })}
  ${line(form, { name: `question-${place}`, label: `Question ${place}` })}</div>`;
