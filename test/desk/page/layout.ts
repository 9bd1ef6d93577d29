import { html } from 'hono/html';
import { PLATFORM_NAMES } from '../help-desk';
import { clockBar } from './clock-bar';
import { incidentList } from './incident-list';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import { meanwhileSection } from './meanwhile-section';
import { peopleBar } from './people-bar';
import type { Visit } from './visit';

export interface Page {
  readonly title: string;
  readonly main: Markup;
  readonly aside?: Markup;
}

/** The whole page around what it is about: clock and people above, incidents left, what is due right. */
export function layout(visit: Visit, { title, main, aside }: Page): Markup {
  const platform = PLATFORM_NAMES[visit.helpDesk.platform];
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · ${platform} · Support Process desk</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/style.css">
  <script src="/comfort.js" defer></script>
</head>
<body>
  <a class="skip" href="#main">To the content</a>
  <header class="top">
    <p class="product"><strong>Support Process</strong> desk</p>
    ${clockBar(visit)}
    ${peopleBar(visit)}
  </header>
  <div class="columns${aside ? ' with-aside' : ''}">
    ${incidentList(visit)}
    <main id="main">
      ${visit.done ? html`<p class="done" role="status"><span aria-hidden="true">✓</span> ${visit.done}</p>` : NOTHING}
      ${meanwhileSection(visit)}
      ${main}
    </main>
    ${aside ? html`<aside aria-label="What is due, and what to do">${aside}</aside>` : NOTHING}
  </div>
  <footer>
    <p>Everything here runs on this machine alone. It is kept in the folder <code>.desk</code> between starts; to begin anew,
    stop the desk and start it with <code>npm start -- --reset</code>, or delete that folder.</p>
  </footer>
</body>
</html>`;
}
