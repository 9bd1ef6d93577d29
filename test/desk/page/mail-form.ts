import { html } from 'hono/html';
import { PLATFORM_NAMES } from '../help-desk';
import { formOf, line, refusal, select, text } from './form';
import type { Page } from './layout';
import type { Visit } from './visit';
import { pageOf } from './visit';

/** A mail to support, as the customer's own mail program would send it; `answers`: the id of the mail that it answers. */
export function mailPage(visit: Visit, answers: string | null): Page {
  const answered = visit.mails.find(({ id }) => id === answers);
  const form = formOf(visit, 'mail', answered ? { answers: answered.id, subject: `Re: ${answered.subject}` } : {});
  return {
    title: 'Write a mail',
    main: html`<header class="incident"><p class="quiet">To ${PLATFORM_NAMES[visit.helpDesk.platform]}</p><h1>Write a mail to support</h1></header>
      <form method="post" action="${pageOf(visit, 'mail')}">
        ${refusal(form)}
        <input type="hidden" name="answers" value="${form.draft.value('answers')}">
        ${line(form, { name: 'subject', label: 'Subject', hint: 'A subject that begins with an incident’s number, as in “Incident# 1”, belongs to that incident.' })}
        ${text(form, { name: 'body', label: 'Text', rows: 8 })}
        ${select(form, {
          name: 'written',
          label: 'Written by',
          choices: [
            ['hand', 'Hand'],
            ['machine', 'An out-of-office responder'],
          ],
        })}
        <button class="primary">Send the mail</button>
      </form>`,
  };
}
