import { html } from 'hono/html';
import { moment, placeOf } from '../../../core';
import { PLATFORM_NAMES } from '../help-desk';
import { formOf, refusal } from './form';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import type { Visit } from './visit';
import { longMoment, wallInput } from './wall';

const STEPS = [
  ['5', '+5 min'],
  ['30', '+30 min'],
  ['60', '+1 h'],
] as const;

/** The desk's clock, and everything that moves it. It only goes forward. */
export function clockBar(visit: Visit): Markup {
  const { reader, due, here, desk } = visit;
  const form = formOf(visit, 'clock', { to: wallInput(desk.now(), reader.timeZone) });
  return html`<section class="clock" aria-label="The desk’s clock">
    <p class="now"><span class="quiet">It is</span> <time datetime="${new Date(reader.now).toISOString()}">${longMoment(reader.now, reader.timeZone)}</time>
      <span class="quiet">(${placeOf(reader.timeZone)})</span></p>
    <form method="post" action="/clock">
      <input type="hidden" name="here" value="${here}">
      <div class="buttons">
        ${STEPS.map(([minutes, label]) => html`<button name="minutes" value="${minutes}">${label}</button>`)}
        <button name="opening" value="next">Next opening</button>
        ${due ? html`<button name="due" value="${due.at}">${moment(due.at, reader)}: ${due.what}, ${PLATFORM_NAMES[due.platform]} Incident# ${due.number}</button>` : NOTHING}
      </div>
    </form>
    <form method="post" action="/clock" class="any-time">
      <input type="hidden" name="here" value="${here}">
      <label for="clock-to">Or move it to</label>
      <input id="clock-to" type="datetime-local" name="to" value="${form.draft.value('to')}"${form.draft.refused ? html` aria-invalid="true" aria-describedby="clock-refused"` : NOTHING}>
      <button>Move</button>
    </form>
    ${refusal(form)}
  </section>`;
}
