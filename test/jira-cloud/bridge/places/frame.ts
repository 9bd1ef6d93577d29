import { html } from 'hono/html';
import { avatar } from './conversation';
import type { Markup, Place } from './place';
import { PORTALS, REQUESTS } from './portal/addresses';
import { organizationsOf, projectsOf, queuePageOf, queuesOf } from './queues';
import { ADMIN_PAGE, adminPage, DASHBOARD } from './site-pages';
import type { Looker, Visit } from './visit';

/** What the strip above Jira's own pages says: this is a Jira on this machine, with a clock and people of its own. */
export interface Strip {
  /** Of the site (epoch ms): the page's script believes it. */
  readonly now: number;
  readonly people: readonly Looker[];
  readonly locale: string;
  /** Counts what happened on the site, so that the page's script sees when something new is there. */
  readonly revision: number;
  /** Where the site is part of something larger. */
  readonly home: { readonly path: string; readonly label: string } | null;
  /** Said above the page, such as why something was not done. */
  readonly notice: string | null;
}

/** Languages that a person of Jira may have chosen. */
export const LOCALES: Readonly<Record<string, string>> = {
  ...{ 'en-US': 'English', 'de-DE': 'Deutsch', 'fr-FR': 'Français', 'es-ES': 'Español', 'ja-JP': '日本語' },
};

/** The whole page of a place. */
export async function pageOf(visit: Visit, place: Place, strip: Strip): Promise<Markup> {
  const entries = place.frame === 'portal' ? portalEntries(visit) : await jiraEntries(visit);
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark"><meta name="site-now" content="${strip.now}"><meta name="site-revision" content="${strip.revision}">
  <title>${place.title} – ${place.frame === 'portal' ? 'Help center' : 'Jira'}</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/_jira/page.css"><link rel="stylesheet" href="/_jira/places.css">
</head>
<body class="${place.frame}">
  <a class="skip" href="#main">To the content</a>
  ${stripOf(visit, strip)}
  <header class="bar"><a class="product" href="${place.frame === 'portal' ? PORTALS : '/jira'}">${place.frame === 'portal' ? 'Help center' : 'Jira'}</a>
    <nav aria-label="${place.frame === 'portal' ? 'Help center' : 'Jira'}"><ul>${entries.map(
      ({ path, words }) =>
        html`<li><a href="${path}"${path === place.entry ? html` aria-current="page"` : ''}>${words}</a></li>`,
    )}</ul></nav></header>
  <main id="main">
    ${strip.notice ? html`<p class="card notice" role="alert">${strip.notice}</p>` : ''}
    ${place.main}
  </main>
  ${place.module ? html`<script src="/_jira/page.js"></script>` : ''}
</body>
</html>`;
}

interface Entry {
  readonly path: string;
  readonly words: string;
}

async function jiraEntries(visit: Visit): Promise<Entry[]> {
  const board = visit.screenOf('jiraServiceManagement:queuePage');
  const admin = await adminPage(visit, () => '');
  return [
    ...(await projectsOf(visit)).flatMap(({ key }) => [
      { path: queuesOf(key), words: 'Queues' },
      ...(board ? [{ path: queuePageOf(key), words: board.title }] : []),
      { path: organizationsOf(key), words: 'Organizations' },
    ]),
    ...(visit.screenOf('jira:dashboardGadget') ? [{ path: DASHBOARD, words: 'Dashboard' }] : []),
    ...(admin ? [{ path: ADMIN_PAGE, words: 'Settings' }] : []),
    { path: PORTALS, words: 'Portal' },
  ];
}

const portalEntries = ({ isCustomer }: Visit): Entry[] => [
  { path: PORTALS, words: 'Help center' },
  { path: REQUESTS, words: 'Requests' },
  ...(isCustomer ? [] : [{ path: '/jira', words: 'Jira' }]),
];

function stripOf(visit: Visit, { people, locale, now, home }: Strip): Markup {
  const { looker, url } = visit;
  const here = url.pathname + url.search;
  return html`<aside class="strip" aria-label="This Jira">
    ${home ? html`<a href="${home.path}">${home.label}</a>` : ''}
    <span>A Jira on this machine. It is ${visit.moment(now)} (${place(visit.timeZone)}).</span>
    <details class="menu"><summary>${avatar(looker.name)}${looker.name}, ${looker.about}</summary>
      <form method="post" action="/_jira/login"><input type="hidden" name="return_to" value="${here}">${people.map(
        ({ accountId, name, about }) =>
          html`<button name="account" value="${accountId}" class="plain"${accountId === looker.accountId ? html` aria-current="true"` : ''}>${name}<span class="quiet">, ${about}</span></button>`,
      )}</form></details>
    <details class="menu"><summary>Language: <span lang="${locale}">${LOCALES[locale]}</span></summary>
      <form method="post" action="/_jira/language"><input type="hidden" name="return_to" value="${here}">${Object.entries(
        LOCALES,
      ).map(([tag, words]) => html`<button name="locale" value="${tag}" class="plain" lang="${tag}">${words}</button>`)}
      <p class="quiet">What the app says. Jira’s own words stay English here.</p></form></details>
  </aside>`;
}

/** The place of an IANA zone. */
const place = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
