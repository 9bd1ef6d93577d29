import { html } from 'hono/html';
import type { Incident, Policy, Reader } from '../../../core';
import {
  createCalendar,
  fieldLabel,
  moment,
  placeOf,
  refuse,
  severityLabel,
  severityMeaning,
  verdictLabel,
} from '../../../core';
import type { IncidentView } from '../help-desk';
import { choose, formOf, refusal, text } from './form';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { incidentPage } from './visit';

const STAGES = ['Received', 'In work', 'Solved?', 'Closed'] as const;

function stageOf({ status, firstResponse }: Incident): number {
  switch (status) {
    case 'Verification Required':
      return 0;
    case 'New':
      return firstResponse.endedAt === null ? 0 : 1;
    case 'Open':
    case 'Customer Information Requested':
    case 'Software Change Required':
      return 1;
    case 'Resolved Pending Confirmation':
      return 2;
    case 'Closed':
      return 3;
    default:
      return status satisfies never;
  }
}

/** Who is waiting for whom, until when, in the customer's words. */
export function whatHappensNow(visit: Visit, view: IncidentView): Markup {
  const stage = stageOf(view.incident);
  const { title, words, tone } = statement(visit, view);
  return html`<section><h2>What happens now</h2>
    <ol class="stages">${STAGES.map((name, place) => html`<li class="${place <= stage ? 'reached' : ''}"${place === stage ? html` aria-current="step"` : NOTHING}>${name}</li>`)}</ol>
    <div class="card ${tone}"><h3>${title}</h3>${words.map((line) => html`<p>${line}</p>`)}</div>
  </section>`;
}

interface Statement {
  readonly title: string;
  readonly words: readonly string[];
  readonly tone: '' | 'warn' | 'ask';
}

function statement({ reader, policy }: Visit, view: IncidentView): Statement {
  const { incident } = view;
  const place = placeOf(reader.timeZone);
  const by = (t: number): string => `${moment(t, reader)} (${place})`;
  const severity = `${severityLabel(incident.severity)}: ${severityMeaning(incident.severity)}.`;
  if (incident.supervisor === 'requested' && incident.status !== 'Closed') {
    return {
      title: 'Your request is with our supervisors',
      words: ['Your incident stays open and will not close by itself meanwhile.'],
      tone: '',
    };
  }
  const reminder =
    incident.noticeAt === null || incident.noticeSentAt !== null ? '' : ` We remind you ${by(incident.noticeAt)}.`;
  const closes =
    incident.closesAt === null ? [] : [`If we hear nothing, it closes ${by(incident.closesAt)}.${reminder}`];
  switch (incident.status) {
    case 'Verification Required':
      return {
        title: 'We cannot work on this yet',
        words: [
          `${verdictLabel(incident.entitlement)}.`,
          'Once that is settled we start by ourselves; you need not report it again.',
        ],
        tone: 'warn',
      };
    case 'New':
    case 'Open': {
      const { firstResponse, intake, phoneFollowUp } = incident;
      const waiting = firstResponse.endedAt === null && firstResponse.dueAt !== null;
      return {
        title: waiting ? `You will hear from us by ${by(firstResponse.dueAt ?? 0)}` : 'We are working on it',
        words: [
          severity,
          ...(phoneFollowUp === 'outstanding' ? [callUs(policy, reader)] : []),
          ...(intake.missing.length > 0
            ? [`This would help us most: ${intake.missing.map((field) => fieldLabel(field).toLowerCase()).join('; ')}.`]
            : []),
          'Anything new? Add it as a comment.',
        ],
        tone: '',
      };
    }
    case 'Customer Information Requested': {
      const due = incident.customerResponse?.endedAt === null ? incident.customerResponse.dueAt : null;
      return {
        title: due === null ? 'We wait for you' : `We wait for you: please answer by ${by(due)}`,
        words: closes,
        tone: 'ask',
      };
    }
    case 'Software Change Required':
      return { title: 'A change of the software is needed', words: closes, tone: '' };
    case 'Resolved Pending Confirmation':
      return { title: 'Is it solved?', words: closes, tone: 'ask' };
    case 'Closed':
      return {
        title: 'This incident is closed',
        words: ['Not solved after all? Open it again. There is no time limit.'],
        tone: '',
      };
    default:
      return incident.status satisfies never;
  }
}

/** When to call: at once, or as soon as somebody is there. */
function callUs({ vendor, calendar }: Policy, reader: Reader): string {
  const opening = createCalendar(calendar).nextOpening(reader.now);
  const when = opening <= reader.now ? 'now' : `when support opens, ${moment(opening, reader)}`;
  return `Please also call us ${when}${vendor.phone ? `: ${vendor.phone}` : ''}. Severity 1 needs both your report and a call.`;
}

/** What the customer can do in the portal or through the links in their mails. */
export function customerActs(visit: Visit, view: IncidentView): Markup {
  const { incident, reader } = view;
  const action = (name: string): string => `${incidentPage(visit, incident.number)}/${name}`;
  const may = (act: Parameters<typeof refuse>[1]): boolean => refuse(incident, act, reader) === null;
  const reply = formOf(visit, 'comment');
  const closed = incident.status === 'Closed';
  return html`<section><h2>${closed ? 'Write to us again' : 'Add a comment'}</h2>
    <form method="post" action="${action('comment')}">${refusal(reply)}
      ${text(reply, { name: 'text', label: incident.status === 'Customer Information Requested' ? 'Your answer' : 'Your words' })}
      <button class="primary">Send</button></form>
    ${!closed && may({ type: 'resolution-confirmed', text: '' }) ? one(visit, action('confirm'), 'confirm', 'It is solved') : NOTHING}
    ${closed && may({ type: 'reopened', text: '' }) ? withWords(visit, action('reopen'), 'reopen', 'Open it again', 'What is not solved?') : NOTHING}
    ${may({ type: 'survey-answered', score: 5, text: '' }) ? survey(visit, action('survey')) : NOTHING}
    ${incident.supervisor !== 'requested' && may({ type: 'supervisor-requested', text: '' }) ? withWords(visit, action('supervisor'), 'supervisor', 'Speak to a supervisor', 'What about? (optional)') : NOTHING}
  </section>`;
}

function one(visit: Visit, action: string, name: string, label: string): Markup {
  const form = formOf(visit, name);
  return html`<form method="post" action="${action}">${refusal(form)}<button>${label}</button></form>`;
}

function withWords(visit: Visit, action: string, name: string, label: string, question: string): Markup {
  const form = formOf(visit, name);
  return html`<details class="act"${form.draft.refused ? html` open` : NOTHING}><summary>${label}</summary>
    <form method="post" action="${action}">${refusal(form)}${text(form, { name: 'text', label: question, rows: 2 })}<button>${label}</button></form></details>`;
}

const SCORES = [
  ['5', 'Very good'],
  ['4', 'Good'],
  ['3', 'Fair'],
  ['2', 'Poor'],
  ['1', 'Very poor'],
] as const;

function survey(visit: Visit, action: string): Markup {
  const form = formOf(visit, 'survey');
  return html`<form method="post" action="${action}"><h3>How was our support this time?</h3>${refusal(form)}
    ${choose(form, { name: 'score', label: 'Your rating', choices: SCORES })}
    ${text(form, { name: 'text', label: 'What should we keep or change? (optional)', rows: 2 })}
    <button>Send rating</button></form>`;
}
