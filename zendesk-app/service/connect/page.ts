import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { CONNECT_TEXTS as T } from './texts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `:root{color-scheme:light dark}
body{margin:0;background:#f8f9f9;color:#2f3941;font:16px/1.5 system-ui,sans-serif}
main{box-sizing:border-box;max-width:36rem;margin:4rem auto;padding:2rem;background:#fff;border:1px solid #d8dcde;border-radius:.5rem}
h1{font-size:1.35rem;line-height:1.3;margin:0 0 .75rem}h2,label{display:block;font-size:1rem;font-weight:600;margin:1.5rem 0 .25rem}p{margin:.25rem 0}
textarea,input{box-sizing:border-box;display:block;width:100%;margin:.5rem 0;padding:.75rem 1rem;color:inherit;background:#f3f0ee;border:1px solid #87929d;border-radius:.25rem;resize:none}
textarea{field-sizing:content;padding:.75rem;font:.95rem/1.5 ui-monospace,monospace;word-break:break-all}input{font:inherit;background:transparent}
.go{box-sizing:border-box;display:inline-block;min-height:44px;margin:1rem 0 .75rem;padding:.55rem 1.1rem;color:#fff;background:#1f73b7;border:1px solid #1f73b7;border-radius:.25rem;font:inherit;text-decoration:none;cursor:pointer}
.way{display:inline-block;min-height:44px;padding:.55rem 0;color:#1f73b7;box-sizing:border-box}
.notice{background:#fff7ed;border:1px solid #fed6a8;border-radius:.25rem;padding:.6rem .8rem;margin:1rem 0}
:focus-visible{outline:3px solid #1f73b7;outline-offset:2px}
@media (max-width:40rem){main{margin:1rem;padding:1.25rem}}
@media (prefers-color-scheme:dark){body{background:#151a1e;color:#d8dcde}main{background:#1e252b;border-color:#39434b}
textarea{background:#293239}.way{color:#5ab0e5}.notice{background:#3a2a14;border-color:#7c4b14}:focus-visible{outline-color:#5ab0e5}}`;

function layout(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${raw(STYLE)}</style></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>`;
}

export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

export interface ConnectedPage {
  readonly account: string;
  /** Where the account is reached. */
  readonly origin: string;
  readonly publicUrl: string;
  /** Shown this once; null: it stays what it was. */
  readonly secret: string | null;
  /** Setup is not through yet; it goes on within so many minutes. Null: it is. */
  readonly unfinished: number | null;
}

export function connectedPage({ account, origin, publicUrl, secret, unfinished }: ConnectedPage): Html {
  const notice =
    unfinished === null
      ? ''
      : html`<p class="notice">${filled(T.connected.unfinished, { minutes: String(unfinished) })}</p>`;
  if (secret === null)
    return layout(T.again.title, html`<p>${filled(T.again.intro, { account })}</p>${notice}<p>${T.again.next}</p>`);
  return layout(
    T.connected.title,
    html`<p>${filled(T.connected.intro, { account })}</p>${notice}
<h2 id="secret">${T.connected.secret}</h2>${copied('secret', secret)}<p>${T.connected.paste}</p>
<h2 id="address">${T.connected.address}</h2><p>${T.connected.addressPaste}</p>${copied('address', publicUrl)}
<p><a class="go" href="${origin}/admin/apps-integrations/apps/support-apps">${T.connected.apps}</a></p>
<p>${T.connected.next}</p>`,
  );
}

/** What is to be copied: a field, since whoever has no mouse selects all of it there. */
const copied = (named: string, text: string): Html =>
  html`<textarea readonly rows="2" spellcheck="false" aria-labelledby="${named}">${text}</textarea>`;

/** The account that was to be connected, as an administrator asked for it. */
export interface Again {
  readonly account: string;
  readonly newSecret: boolean;
}

export interface NotConnectedPage {
  /** Why, in words. */
  readonly why: string;
  /** Trying again; `name`: with the account that is named there; null: here is nothing to be tried. */
  readonly again: Again | 'name' | null;
  /** The profile of the user who is to connect. */
  readonly who?: string;
}

/** Why nothing was connected, with the way on. */
export function notConnectedPage({ why, again, who }: NotConnectedPage): Html {
  const profile = who === undefined ? '' : html`<p><a class="way" href="${who}">${T.who}</a></p>`;
  return layout(T.failed.title, html`<p>${why}</p>${profile}${again === null ? '' : wayOn(again)}`);
}

function wayOn(again: Again | 'name'): Html {
  if (again !== 'name') {
    const query = new URLSearchParams({ account: again.account, ...(again.newSecret ? { secret: 'new' } : {}) });
    return html`<p><a class="go" href="/connect?${query.toString()}">${T.retry}</a></p>`;
  }
  return html`<form action="/connect"><label for="account">${T.name.label}</label><p id="hint">${T.name.hint}</p>
<input id="account" name="account" required maxlength="63" autocapitalize="none" autocomplete="off" spellcheck="false" aria-describedby="hint">
<button class="go">${T.name.connect}</button></form>`;
}
