import { html } from 'hono/html';
import { LINK_DAYS, type Purpose } from '../links';
import { filled, languageOf, PAGE_TEXTS } from '../page-texts';
import { type Html, layout } from './layout';

/** What is known where no incident may be shown: the browser's languages, and whose support this is. */
export interface Stranger {
  readonly acceptLanguage: string;
  /** Absent where this service is several vendors'. */
  readonly vendor: string | null;
}

const page = (
  { acceptLanguage, vendor }: Stranger,
  say: (texts: (typeof PAGE_TEXTS)[keyof typeof PAGE_TEXTS]) => [string, Html],
) => {
  const language = languageOf(acceptLanguage.split(','));
  const [title, body] = say(PAGE_TEXTS[language]);
  return layout({ language, title, vendor, body: html`<h1>${title}</h1>${body}` });
};

/** A link that says nothing to us: the same for an old one, one of somebody who left, and one that never was. */
export const invalidPage = (stranger: Stranger): Html =>
  page(stranger, ({ invalid }) => [
    invalid.title,
    html`<p>${filled(invalid.lead, { days: String(LINK_DAYS) })}</p>
<form method="post"><input type="hidden" name="act" value="renew"><button>${invalid.send}</button></form><p class="quiet">${invalid.where}</p>`,
  ]);

/** After asking for a new link: the same whether there was one to renew or not. */
export const renewedPage = (stranger: Stranger): Html =>
  page(stranger, ({ renewed }) => [
    renewed.title,
    html`<p role="status">${renewed.lead}</p><p class="quiet">${renewed.reply}</p>`,
  ]);

/** The page cannot be shown now. */
export const notOpenedPage = (stranger: Stranger): Html =>
  page(stranger, ({ failed }) => [
    failed.title,
    html`<p role="alert">${failed.notOpened}</p><a class="button" href="?">${failed.again}</a>`,
  ]);

/** Nothing was saved; what was pressed and typed stands in the form still. */
export const failedPage = (
  stranger: Stranger,
  pressed: { readonly act: Purpose | 'renew'; readonly text: string; readonly score: number },
): Html =>
  page(stranger, ({ failed }) => {
    const score = pressed.score > 0 ? html`<input type="hidden" name="score" value="${String(pressed.score)}">` : '';
    const text =
      pressed.text === ''
        ? ''
        : html`<label class="text" for="text">${failed.label}</label><textarea id="text" name="text">${pressed.text}</textarea>`;
    const kept = pressed.text === '' ? '' : html`<p class="quiet">${failed.kept}</p>`;
    return [
      failed.title,
      html`<p role="alert">${failed.lead}</p><form method="post"><input type="hidden" name="act" value="${pressed.act}">${score}${text}<button>${failed.again}</button></form>${kept}`,
    ];
  });

/** A link that is used much more than people use one. */
export const tooManyPage = (stranger: Stranger): Html =>
  page(stranger, ({ tooMany }) => [tooMany.title, html`<p role="alert">${tooMany.lead}</p>`]);

/** More than can be taken at all. */
export const tooLongPage = (stranger: Stranger): Html =>
  page(stranger, ({ failed, tooLong }) => [failed.title, html`<p role="alert">${tooLong}</p>`]);
