import { html, raw } from 'hono/html';
import type { Markup } from './place';
import type { Visit } from './visit';

/** A comment as somebody reads it. */
export interface ShownComment {
  readonly author: string;
  readonly at: string | number;
  readonly isInternal: boolean;
  readonly html: string;
}

/** Comments, the oldest first; what only people with a licence read is marked. */
export const conversation = (visit: Visit, comments: readonly ShownComment[]): Markup =>
  comments.length === 0
    ? html`<p class="quiet">No comments yet.</p>`
    : html`<ol class="comments">${comments.map(
        ({ author, at, isInternal, html: body }) => html`<li class="comment${isInternal ? ' internal' : ''}">
      <p class="comment-head">${avatar(author)}<strong>${author}</strong> <span class="quiet">${visit.moment(at)}</span>
        ${isInternal ? html`<span class="tag">Internal note</span>` : ''}</p>
      <div class="rich">${raw(body)}</div>
    </li>`,
      )}</ol>`;

/** The first letters of somebody's names. */
export const avatar = (name: string): Markup =>
  html`<span class="avatar" aria-hidden="true">${name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')}</span>`;
