import { html } from 'hono/html';
import { filled } from '../page-texts';
import { surveyForm } from './ask';
import type { Html } from './layout';
import { about, incidentPage, type View, way, withMoment } from './parts';

/** After a press: what was done, and what may come next. */
export function donePage(view: View, followUp: string | null): Html {
  const { claims, incident, reader } = view.opened;
  const { done, survey, openAgainAnyTime } = reader.texts;
  const number = followUp ?? incident.number;
  const said = filled(followUp === null || claims.purpose !== 'help' ? done[claims.purpose] : done.followUp, {
    number,
  });
  if (claims.purpose !== 'confirm') return incidentPage(view, said, about(view));
  const again = way(view, 'help', openAgainAnyTime);
  if (view.ways.survey === undefined) return incidentPage(view, said, html`${about(view)}<p>${again}</p>`);
  return incidentPage(view, survey.title, surveyForm(view, view.ways.survey), html`${said} ${again}`);
}

/** A second press: what was said before, and when. `at`: epoch milliseconds. */
export function toldPage(view: View, at: number): Html {
  const { told } = view.opened.reader.texts;
  return incidentPage(view, told.title, html`${about(view)}<p>${whatWasTold(view, at)}</p>${onwards(view)}`);
}

function whatWasTold({ opened }: View, at: number): Html {
  const { claims, incident, reader } = opened;
  const { told, survey } = reader.texts;
  const score = String(survey.scores[(incident.surveyScore ?? 3) as 1 | 2 | 3 | 4 | 5] ?? '');
  const sentence = withMoment(filled(told[claims.purpose], { when: '{when}', score }), at, opened);
  switch (claims.purpose) {
    case 'confirm':
      return html`${sentence} ${told.closed}`;
    case 'help':
      return html`${sentence} ${told.working}`;
    case 'supervisor':
    case 'survey':
    case 'comment':
      return sentence;
    default:
      return claims.purpose satisfies never;
  }
}

function onwards({ opened, ways }: View): Html | string {
  const { openAgain, told } = opened.reader.texts;
  if (opened.claims.purpose === 'help') return html`<a class="button plain" href="?more">${told.more}</a>`;
  return opened.incident.status === 'Closed' && ways.help !== undefined
    ? html`<a class="button plain" href="${ways.help}">${openAgain}</a>`
    : '';
}

/** What the link is for is not possible as things stand: why, and the way on. */
export function impossiblePage(view: View): Html {
  const { claims, incident, reader } = view.opened;
  const { closed, survey, openAgain } = reader.texts;
  const again =
    view.ways.help === undefined ? '' : html`<a class="button plain" href="${view.ways.help}">${openAgain}</a>`;
  if (claims.purpose === 'survey') return incidentPage(view, survey.nothing, about(view));
  const when =
    incident.closedAt === null ? '' : html`<p>${withMoment(closed.lead, incident.closedAt, view.opened)}</p>`;
  return incidentPage(view, closed.title, html`${about(view)}${when}${again}`);
}
