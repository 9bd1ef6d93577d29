import { html } from 'hono/html';

/** A piece of a page, safe to put into another one. */
export type Markup = ReturnType<typeof html>;

export const NOTHING: Markup = html``;
