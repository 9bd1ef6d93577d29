import { html, raw } from 'hono/html';
import type { Purpose } from '../links';
import type { Opened } from '../opened';
import { filled } from '../page-texts';
import { momentFor } from '../reader';
import type { Html } from './layout';
import { layout } from './layout';

/** The most that a customer may write; beyond it they are asked to shorten it. */
export const MOST_LETTERS = 10_000;

/** What a page shows beside its own question. */
export interface View {
  readonly opened: Opened;
  /** Tokens for the ways from this page to others. */
  readonly ways: Readonly<Partial<Record<Purpose, string>>>;
  /** What was typed and not taken, and why. */
  readonly kept?: { readonly text: string; readonly score: number; readonly why: string };
}

/** A page about an incident. */
export function incidentPage(view: View, title: string, body: Html, notice: Html | null = null): Html {
  const { reader, policy } = view.opened;
  const { name, phone } = policy.vendor;
  const comment = way(view, 'comment');
  return layout({
    language: reader.language,
    title,
    vendor: name,
    body: html`${notice === null ? '' : html`<p class="notice" role="status">${notice}</p>`}<h1>${title}</h1>${body}`,
    foot: html`<p>${name}${phone ? `, ${phone}` : ''}.${comment === null ? '' : html` ${comment}`}</p>`,
  });
}

/** The incident that the page is about. */
export function about({ opened }: View): Html {
  const { incident, judged, reader } = opened;
  const organization = judged.facts.organization?.name;
  const named = filled(reader.texts.incident, { number: incident.number });
  return html`<p class="about"><strong>${incident.subject}</strong><br><span>${named}${organization ? `, ${organization}` : ''}</span></p>`;
}

/** A link to another page, by what it is for; null where this page leads to no such one. */
export function way({ ways, opened }: View, purpose: Exclude<Purpose, 'survey'>, words?: string): Html | null {
  const token = ways[purpose];
  return token === undefined ? null : html`<a href="${token}">${words ?? opened.reader.texts.ways[purpose]}</a>`;
}

/** A form whose POST does what the token is for; the token stands in it, and there is no cookie to be misused. */
export const pressForm = (purpose: Purpose, inner: Html, token?: string): Html =>
  html`<form method="post"${token === undefined ? '' : html` action="${token}"`}><input type="hidden" name="act" value="${purpose}">${inner}</form>`;

/** A field for words, with what was typed before and why it was not taken. */
export function words(
  label: string,
  { kept }: View,
  more: { readonly short?: boolean; readonly required?: boolean } = {},
): Html {
  const fault = kept?.why ? html`<p class="alert" role="alert" id="why">${kept.why}</p>` : '';
  const attributes = `${more.required ? ' required' : ''}${kept?.why ? ' aria-describedby="why"' : ''}${more.short ? ' class="short"' : ''}`;
  return html`${fault}<label class="text" for="text">${label}</label>
<textarea id="text" name="text" maxlength="${String(MOST_LETTERS)}"${raw(attributes)}>${kept?.text ?? ''}</textarea>`;
}

/** A sentence with a moment in it, which stands out. */
export function withMoment(sentence: string, at: number, { reader }: Opened): Html {
  const [before = '', after = ''] = sentence.split('{when}');
  const { said, place } = momentFor(at, reader);
  return html`${before}<strong>${said}</strong>${place}${after}`;
}
