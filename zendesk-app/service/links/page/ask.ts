import { html } from 'hono/html';
import { lastAnswer, type Opened } from '../opened';
import { filled } from '../page-texts';
import { dayFor } from '../reader';
import type { Html } from './layout';
import { about, incidentPage, pressForm, type View, way, withMoment, words } from './parts';

/** The page that asks what its link is for. */
export function askPage(view: View): Html {
  const { claims } = view.opened;
  switch (claims.purpose) {
    case 'confirm':
      return askConfirm(view);
    case 'help':
      return askHelp(view);
    case 'supervisor':
      return askSupervisor(view);
    case 'survey':
      return incidentPage(view, view.opened.reader.texts.survey.title, html`${about(view)}${surveyForm(view)}`);
    case 'comment':
      return askComment(view);
    default:
      return claims.purpose satisfies never;
  }
}

function askConfirm(view: View): Html {
  const { incident, reader } = view.opened;
  const { confirm, supervisor } = { ...reader.texts, supervisor: way(view, 'supervisor') };
  const closes = incident.closesAt === null ? '' : html`${withMoment(confirm.closes, incident.closesAt, view.opened)}`;
  const said = lastWords(view.opened);
  const help = view.ways.help;
  return incidentPage(
    view,
    confirm.title,
    html`${about(view)}${said || closes ? html`<p>${said} ${closes}</p>` : ''}
${pressForm('confirm', html`<button>${confirm.yes}</button>`)}
${help === undefined ? '' : html`<a class="button plain" href="${help}">${confirm.no}</a>`}
${supervisor === null ? '' : html`<p class="quiet">${confirm.someoneElse} ${supervisor}</p>`}`,
  );
}

/** Who wrote last, and whether it was a solution. */
function lastWords(opened: Opened): string {
  const answer = lastAnswer(opened);
  if (!answer) return '';
  const { confirm } = opened.reader.texts;
  const sentence = opened.incident.status === 'Resolved Pending Confirmation' ? confirm.solution : confirm.wrote;
  return filled(sentence, { agent: firstName(answer.name), day: dayFor(answer.at, opened.reader) });
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

function askHelp(view: View): Html {
  const { incident, isFinal, judged, reader } = view.opened;
  const { help } = reader.texts;
  const closed = incident.status === 'Closed';
  const { ticket, people } = judged.source;
  const assignee = people.find(
    ({ id }) => id === ticket.assignee_id && id !== view.opened.account.installation.appUser,
  );
  const back = closed && assignee?.name ? ` ${filled(help.back, { agent: assignee.name })}` : '';
  const after = isFinal ? filled(help.final, { number: incident.number }) : `${help.keeps}${back}`;
  return incidentPage(
    view,
    help.title,
    html`${about(view)}${pressForm('help', html`${words(help.label, view)}<button>${closed ? help.reopen : help.send}</button>`)}
<p class="quiet">${after}</p>`,
  );
}

function askSupervisor(view: View): Html {
  const { incident, isFinal, reader } = view.opened;
  const { supervisor, help } = reader.texts;
  const after = isFinal ? html`<p class="quiet">${filled(help.final, { number: incident.number })}</p>` : '';
  return incidentPage(
    view,
    supervisor.title,
    html`${about(view)}<p>${supervisor.lead}</p>${pressForm('supervisor', html`${words(supervisor.label, view)}<button>${supervisor.send}</button>`)}${after}${otherWays(view)}`,
  );
}

function askComment(view: View): Html {
  const { isFinal, policy, reader } = view.opened;
  const { comment } = reader.texts;
  const { feedbackEmail, phone, name } = policy.vendor;
  const contact = feedbackEmail ?? phone ?? name;
  const form = isFinal
    ? html`<p>${filled(comment.final, { contact })}</p>`
    : pressForm('comment', html`${words(comment.label, view, { required: true })}<button>${comment.send}</button>`);
  return incidentPage(view, comment.title, html`${about(view)}${form}${otherWays(view)}`);
}

/** Quiet ways on from a page that is about something else than the solution. */
function otherWays(view: View): Html {
  const ways = (['confirm', 'help', 'supervisor'] as const).flatMap((purpose) => way(view, purpose) ?? []);
  return html`<ul class="ways">${ways.map((one) => html`<li>${one}</li>`)}</ul>`;
}

/** Nothing is preselected, and words are not asked for. `token`: where the form stands on another link's page. */
export function surveyForm(view: View, token?: string): Html {
  const { survey } = view.opened.reader.texts;
  const rows = ([5, 4, 3, 2, 1] as const).map(
    (score) =>
      html`<label class="score"><input type="radio" name="score" value="${String(score)}" required${view.kept?.score === score ? html` checked` : ''}> ${survey.scores[score]}</label>`,
  );
  return pressForm(
    'survey',
    html`<fieldset><legend class="seen">${survey.title}</legend>${rows}</fieldset>${words(survey.label, view, { short: true })}<button>${survey.send}</button>`,
    token,
  );
}
