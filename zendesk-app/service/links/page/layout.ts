import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `:root{color-scheme:light dark;--ground:#eef0f2;--card:#fff;--line:#d8dcde;--text:#2f3941;--quiet:#5c6970;--field:#87929d;--soft:#f8f9f9;--good:#edf8f4;--bad:#fff0f1;--badline:#cc3340;--act:#1f73b7;--onact:#fff;--link:#1f73b7}
@media(prefers-color-scheme:dark){:root{--ground:#10161a;--card:#1b2328;--line:#3a464d;--text:#e6eaec;--quiet:#a9b4ba;--field:#7f8c94;--soft:#242e34;--good:#16342a;--bad:#3d1f23;--badline:#f58a92;--act:#5c9fdb;--onact:#0c1418;--link:#7fbcf0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
main{display:flex;flex-direction:column;max-width:26rem;min-height:34rem;margin:1rem auto;padding:1.25rem 1.5rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:.375rem;overflow-wrap:anywhere}
@media(max-width:28rem){body{background:var(--card)}main{margin:0;min-height:100vh;border:0;border-radius:0;padding:1rem}}
.vendor{margin:0 0 1.25rem;padding-bottom:.75rem;border-bottom:1px solid var(--line);font-weight:600;font-size:.9375rem;color:var(--quiet)}
h1{font-size:1.375rem;line-height:1.3;margin:0 0 1rem}
p{margin:0 0 1rem}.about{background:var(--soft);padding:.75rem .875rem;border-radius:.375rem;font-size:.9375rem;line-height:1.5}
.about span,.quiet{color:var(--quiet);font-size:.9375rem}
.notice,.alert{padding:.75rem .875rem;border-radius:.375rem;font-size:.9375rem}.notice{background:var(--good)}
.alert{background:var(--bad);border-left:.25rem solid var(--badline)}
form{margin:0}label.text,legend{display:block;font-weight:600;font-size:.9375rem;margin:0 0 .5rem;padding:0}
fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
.seen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.score{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;cursor:pointer}
input[type=radio]{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:var(--act)}
textarea{display:block;width:100%;min-height:7rem;margin:0 0 1rem;padding:.625rem .75rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--field);border-radius:.375rem;resize:vertical}
textarea.short{min-height:3.75rem}
button,.button{display:block;width:100%;min-height:2.75rem;margin:0 0 1rem;padding:.625rem 1rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;border:1px solid var(--act);border-radius:.375rem;background:var(--act);color:var(--onact);cursor:pointer}
.plain{background:transparent;color:var(--link);border-color:var(--link)}
a{color:var(--link)}p a,footer a,li a{display:inline-block;padding:.75rem 0;margin:-.75rem 0}
li a{min-height:2.75rem;margin:0}
ul.ways{list-style:none;margin:.25rem 0 0;padding:0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.fill{flex:1}footer{margin-top:1.5rem;color:var(--quiet);font-size:.9375rem}footer p{margin:0}`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** What every answer carries: nothing from elsewhere, no script, nothing kept, nothing handed on, nothing found by search engines. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** A whole page: works without script and at 320 px. */
export function layout(page: {
  readonly language: string;
  readonly title: string;
  /** Whose support it is; absent where that would say too much. */
  readonly vendor: string | null;
  readonly body: Html;
  readonly foot?: Html;
}): Html {
  const { language, title, vendor, body, foot } = page;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><main>${vendor === null ? '' : html`<p class="vendor">${vendor}</p>`}${body}<div class="fill"></div>${foot === undefined ? '' : html`<footer>${foot}</footer>`}</main></body></html>`;
}
