import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { CONNECT_TEXTS as T } from './texts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `:root{color-scheme:light dark}
body{margin:0;background:#f8f9f9;color:#2f3941;font:16px/1.5 system-ui,sans-serif}
main{box-sizing:border-box;max-width:36rem;margin:4rem auto;padding:2rem;background:#fff;border:1px solid #d8dcde;border-radius:.5rem}
h1{font-size:1.35rem;line-height:1.3;margin:0 0 .75rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}
code{display:block;margin:.5rem 0;padding:.75rem 1rem;background:#f3f0ee;border-radius:.25rem;font:.95rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere;user-select:all}
a{color:#1f73b7}.notice{background:#fff7ed;border:1px solid #fed6a8;border-radius:.25rem;padding:.6rem .8rem;margin:1rem 0}
@media (max-width:40rem){main{margin:1rem;padding:1.25rem}}
@media (prefers-color-scheme:dark){body{background:#151a1e;color:#d8dcde}main{background:#1e252b;border-color:#39434b}
code{background:#293239}a{color:#5ab0e5}.notice{background:#3a2a14;border-color:#7c4b14}}`;

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
  readonly publicUrl: string;
  /** Shown this once; null: it stays what it was. */
  readonly secret: string | null;
  /** Setup is not through yet; it goes on within so many minutes. Null: it is. */
  readonly unfinished: number | null;
}

export function connectedPage({ account, publicUrl, secret, unfinished }: ConnectedPage): Html {
  const notice =
    unfinished === null
      ? ''
      : html`<p class="notice">${filled(T.connected.unfinished, { minutes: String(unfinished) })}</p>`;
  if (secret === null) return layout(T.again.title, html`<p>${filled(T.again.intro, { account })}</p>${notice}`);
  return layout(
    T.connected.title,
    html`<p>${filled(T.connected.intro, { account })}</p>${notice}
<h2>${T.connected.secret}</h2><code>${secret}</code><p>${T.connected.paste}</p>
<h2>${T.connected.address}</h2><p>${T.connected.addressPaste}</p><code>${publicUrl}</code>`,
  );
}

/** Why nothing was connected, in words, with the way to try again. */
export function notConnectedPage(words: string, account: string | null): Html {
  const again = account === null ? '' : html`<p><a href="/connect?account=${account}">${T.retry}</a></p>`;
  return layout(T.failed.title, html`<p>${words}</p>${again}`);
}
