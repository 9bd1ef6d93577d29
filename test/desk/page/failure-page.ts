import { html } from 'hono/html';
import type { Markup } from './markup';

const plainPage = (title: string, words: Markup): Markup => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Support Process desk</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><div class="columns"><main><h1>${title}</h1>${words}<p><a href="/">To the desk</a></p></main></div></body></html>`;

export const missingPage = (): Markup =>
  plainPage('Nothing is here', html`<p>There is no such page, or it is not shown to this person.</p>`);

/** A fault of the desk itself: said in full, since whoever reads it is the one who runs it. */
export const failurePage = (error: Error): Markup =>
  plainPage(
    'That did not work',
    html`<p>The desk met an error. What was done before is kept.</p><pre class="text">${error.stack ?? error.message}</pre>`,
  );
