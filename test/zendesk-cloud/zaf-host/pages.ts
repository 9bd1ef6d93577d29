import { html, raw } from 'hono/html';
import type { User } from '../people/user';
import type { Boot } from './boot';

/** Addresses of the agent interface. The page's own script reads which one it is. */
export const PAGES: readonly RegExp[] = [
  /^\/agent\/tickets$/,
  /^\/agent\/tickets\/(\d+|new)$/,
  /^\/agent\/organizations\/\d+$/,
  /^\/agent\/users\/\d+$/,
  /^\/agent\/apps\/[\w-]+(\/[\w-]+)*$/,
];

/** Every page of the interface: its script fills it from the REST API. */
export function agentPage(boot: Boot) {
  // Inside a script element only a closing tag could end the text too early.
  const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Zendesk</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/zaf/page.css">
</head>
<body>
  <script id="boot" type="application/json">${raw(data)}</script>
  <script src="/zaf/page.js"></script>
</body>
</html>`;
}

export function loginPage(agents: readonly User[], returnTo: string) {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Sign in to Zendesk</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/zaf/page.css">
</head>
<body class="login">
  <main>
    <h1>Sign in to Zendesk</h1>
    <p>This Zendesk is on your machine. Choose who you are.</p>
    <form method="post" action="/access/login">
      <input type="hidden" name="return_to" value="${returnTo}">
      ${agents.map(
        ({ name, email, role }) =>
          html`<button name="email" value="${email ?? ''}"><strong>${name}</strong> <span>${role}, ${email ?? ''}</span></button>`,
      )}
    </form>
  </main>
</body>
</html>`;
}
