import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Incident, Policy } from '../../../core';
import { moment } from '../../../core';
import { filled, PAGE_TEXTS as T } from './page-texts';

export const VIEWS = ['solved', 'help', 'supervisor', 'survey', 'comment'] as const;
export type View = (typeof VIEWS)[number];

/** What a page about an incident shows. */
export interface PageInput {
  readonly incident: Incident;
  readonly policy: Policy;
  readonly organization: string | null;
  /** Zendesk has closed it for good: help is given in a new incident. */
  readonly isFinal: boolean;
  readonly now: number;
  /** Said above the page, after an act. */
  readonly notice?: string;
  /** What the customer had typed, kept when something failed. */
  readonly text?: string;
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `body{margin:0;background:#eef0f2;color:#2f3941;font:16px/1.5 system-ui,sans-serif}
main{box-sizing:border-box;max-width:24rem;margin:1rem auto;padding:1rem 1.25rem;background:#fff;border:1px solid #d8dcde;border-radius:.25rem}
h1{font-size:1.35rem;margin:1rem 0 .5rem}.about{background:#f8f9f9;padding:.6rem .8rem;border-radius:.25rem}
label,legend{font-weight:600}fieldset{border:0;margin:0 0 1rem;padding:0}fieldset label{display:block;font-weight:400;padding:.4rem 0}
textarea{box-sizing:border-box;width:100%;min-height:6rem;font:inherit;border:1px solid #68737d;border-radius:.25rem}
button{width:100%;padding:.7rem;margin:.5rem 0;font:inherit;font-weight:600;border:1px solid #1f73b7;border-radius:.25rem;background:#1f73b7;color:#fff}
button.plain{background:#fff;color:#1f73b7}.notice{background:#edf8f4;padding:.6rem .8rem;border-radius:.25rem}
footer{margin-top:2rem;color:#49545c}a{color:#1f73b7}`;

/** A whole page: no script, nothing from elsewhere, works at 320 px. */
function layout(title: string, vendor: string, body: Html, foot: Html | string = ''): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><main><p>${vendor}</p>${body}<footer>${foot}</footer></main></body></html>`;
}

/** The page for a link that says nothing to us; the same for an old one as for one that never was. */
export const invalidPage = (): Html =>
  layout(T.invalid.title, '', html`<h1>${T.invalid.title}</h1><p>${T.invalid.lead}</p>`);

export function incidentPage(view: View, input: PageInput): Html {
  const { incident, policy, organization, notice } = input;
  const { name, phone } = policy.vendor;
  const about = html`<p class="about"><strong>${incident.subject}</strong><br>Incident# ${incident.number}${organization ? `, ${organization}` : ''}</p>`;
  const [title, body] = viewOf(view, input);
  const said = notice === undefined ? '' : html`<p class="notice" role="status">${notice}</p>`;
  const foot = html`${name}${phone ? `, ${phone}` : ''}. <a href="?view=comment">${T.comment.title}</a>`;
  return layout(title, name, html`${said}<h1>${title}</h1>${about}${body}`, foot);
}

/** After an act: what was done, and the way back. */
export function donePage(notice: string, input: PageInput): Html {
  const { incident, policy } = input;
  const again = incident.status === 'Closed' ? html`<p><a href="?view=help">${T.openAgain}</a></p>` : '';
  return layout(notice, policy.vendor.name, html`<h1>${notice}</h1>${again}`, policy.vendor.phone ?? '');
}

/** The process refused the act: it was told before, or is no longer possible. */
export function refusedPage(reason: string, input: PageInput): Html {
  const { policy } = input;
  return layout(T.already.title, policy.vendor.name, html`<h1>${T.already.title}</h1><p>${reason}</p>`);
}

/** Nothing was saved; what was typed stays. */
export function failedPage(view: View, text: string): Html {
  const form = html`<form method="post"><input type="hidden" name="act" value="${view}"><textarea name="text" aria-label="${T.help.label}">${text}</textarea><button>${T.failed.again}</button></form>`;
  return layout(T.failed.title, '', html`<h1>${T.failed.title}</h1><p role="alert">${T.failed.lead}</p>${form}`);
}

function viewOf(view: View, input: PageInput): readonly [string, Html] {
  const { incident, isFinal, text = '' } = input;
  const closed = incident.status === 'Closed';
  switch (view) {
    case 'solved':
      return [
        T.solved.title,
        html`${closing(input)}<form method="post"><input type="hidden" name="act" value="solved"><button>${T.solved.yes}</button></form>
<form method="get"><input type="hidden" name="view" value="help"><button class="plain">${T.solved.no}</button></form>
<p>${T.solved.supervisor} <a href="?view=supervisor">${T.solved.supervisorLink}</a></p>`,
      ];
    case 'help': {
      const after = isFinal ? filled(T.final, { number: incident.number }) : T.keeps;
      return [
        T.help.title,
        html`${typed('help', T.help.label, text, closed ? T.help.sendClosed : T.help.send, true)}<p>${after}</p>`,
      ];
    }
    case 'supervisor':
      return [T.supervisor.title, typed('supervisor', T.supervisor.label, text, T.supervisor.send, false)];
    case 'comment':
      return [T.comment.title, typed('comment', T.comment.label, text, T.comment.send, true)];
    case 'survey':
      return [T.survey.title, survey(text)];
    default:
      return view satisfies never;
  }
}

function closing({ incident: { closesAt }, policy, now }: PageInput): Html | string {
  if (closesAt === null) return '';
  return html`<p>${filled(T.solved.lead, { closesAt: moment(closesAt, { now, timeZone: policy.calendar.timeZone }) })}</p>`;
}

const typed = (view: View, label: string, text: string, send: string, required: boolean): Html =>
  html`<form method="post"><input type="hidden" name="act" value="${view}"><label for="text">${label}</label>
<textarea id="text" name="text" maxlength="10000"${required ? raw(' required') : ''}>${text}</textarea><button>${send}</button></form>`;

function survey(text: string): Html {
  const rows = ([5, 4, 3, 2, 1] as const).map(
    (score) =>
      html`<label><input type="radio" name="score" value="${score}" required> ${T.survey.scores[score]}</label>`,
  );
  return html`<form method="post"><input type="hidden" name="act" value="survey"><fieldset><legend>${T.survey.title}</legend>${rows}</fieldset>
<label for="text">${T.survey.label}</label><textarea id="text" name="text" maxlength="10000">${text}</textarea><button>${T.survey.send}</button></form>`;
}
