import { html, raw } from 'hono/html';
import { z } from 'zod';
import { conversation } from './conversation';
import { moduleSlot } from './module-slot';
import type { Markup, PlaceFor } from './place';
import type { Visit } from './visit';

export const PORTALS = '/servicedesk/customer/portals';
export const REQUESTS = '/servicedesk/customer/user/requests';
const portalOf = (id: string): string => `/servicedesk/customer/portal/${id}`;

const portalsSchema = z.array(
  z.looseObject({
    portalId: z.string(),
    name: z.string(),
    requestTypes: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        description: z.string().default(''),
        requestTypeFields: z.array(
          z.looseObject({ fieldId: z.string(), name: z.string(), description: z.string(), required: z.boolean() }),
        ),
      }),
    ),
  }),
);

/** The portals that are open to this person, as their browser gets them. */
export const portalsOf = async (visit: Visit): Promise<z.infer<typeof portalsSchema>> =>
  (await visit.read('/portal-internal/portals', portalsSchema)) ?? [];

/** The help center: the portals, and what can be asked in each. */
export const portals: PlaceFor = async (visit) => {
  const all = await portalsOf(visit);
  return {
    title: 'Help center',
    frame: 'portal',
    entry: PORTALS,
    main: html`<h1>How can we help?</h1>${all.map(
      ({ portalId, name, requestTypes }) => html`<section class="card"><h2>${name}</h2>
      <ul class="list">${requestTypes.map(
        ({ id, name: type, description }) =>
          html`<li><a href="${portalOf(portalId)}/create/${id}"><strong>${type}</strong></a><br><span class="quiet">${description}</span></li>`,
      )}</ul></section>`,
    )}`,
  };
};

/** The form of a request type, with the questions of the app between Jira's own fields and Jira's own Send. */
export const requestForm: PlaceFor = async (visit, part) => {
  const portal = (await portalsOf(visit)).find(({ portalId }) => portalId === part('portal'));
  const type = portal?.requestTypes.find(({ id }) => id === part('type'));
  if (!portal || !type) return null;
  const screen = visit.screenOf('jiraServiceManagement:portalRequestCreatePropertyPanel');
  const extension = { portal: { id: Number(portal.portalId) }, request: { typeId: Number(type.id) } };
  const module = screen && { screen, extension };
  return {
    title: type.name,
    frame: 'portal',
    entry: PORTALS,
    module,
    main: html`<p class="quiet crumbs"><a href="${PORTALS}">Help center</a> / ${portal.name}</p><h1>${type.name}</h1>
      <div class="card form">
      <form method="post" id="request" action="${visit.url.pathname}" data-await-module="${module ? 'yes' : 'no'}">
        <p class="quiet">${type.description}</p>
        ${type.requestTypeFields.map(({ fieldId, name, description, required }) => {
          const label = html`<label for="field-${fieldId}">${name}${required ? html` <span class="required">(required)</span>` : ''}</label>`;
          const attributes = html`id="field-${fieldId}" name="${fieldId}"${required ? html` required` : ''}`;
          return html`<div class="field">${label}
            ${description ? html`<p class="quiet">${description}</p>` : ''}
            ${fieldId === 'description' ? html`<textarea rows="5" ${attributes}></textarea>` : html`<input ${attributes}>`}</div>`;
        })}
        <input type="hidden" name="properties" value="[]">
      </form>
      ${moduleSlot(visit, module, 'plain')}
      <p role="alert" id="refused" class="refused"></p>
      <p><button form="request">Send</button> <a href="${PORTALS}">Cancel</a></p></div>`,
  };
};

const requestSchema = z.looseObject({
  issueKey: z.string(),
  summary: z.string(),
  requestTypeId: z.string(),
  serviceDeskId: z.string(),
  createdDate: z.looseObject({ epochMillis: z.number() }),
  reporter: z.looseObject({ displayName: z.string() }),
  currentStatus: z.looseObject({ status: z.string() }),
  requestFieldValues: z.array(
    z.looseObject({
      fieldId: z.string(),
      label: z.string(),
      value: z.unknown(),
      renderedValue: z.looseObject({ html: z.string() }).optional(),
    }),
  ),
});

/** The requests of this person and of their organization. */
export const requests: PlaceFor = async (visit) => {
  const path = '/rest/servicedeskapi/request?requestOwnership=ALL_REQUESTS&limit=100';
  const { values = [] } = (await visit.read(path, z.looseObject({ values: z.array(requestSchema) }))) ?? {};
  const table = html`<div class="card table" tabindex="0" role="region" aria-label="Requests"><table>
      <thead><tr>${['Reference', 'Summary', 'Status', 'Requester', 'Created'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${values.map(
        ({ issueKey, summary, currentStatus, serviceDeskId, reporter, createdDate }) => html`<tr>
        <th scope="row"><a href="${portalOf(serviceDeskId)}/${issueKey}">${issueKey}</a></th><td>${summary}</td>
        <td><span class="status">${currentStatus.status}</span></td><td>${reporter.displayName}</td>
        <td>${visit.moment(createdDate.epochMillis)}</td></tr>`,
      )}</tbody></table></div>`;
  return {
    title: 'Requests',
    frame: 'portal',
    entry: REQUESTS,
    main: html`<h1>Requests</h1>${
      values.length > 0
        ? table
        : html`<p class="card">You have no requests yet. <a href="${PORTALS}">Choose what you need help with</a>.</p>`
    }`,
  };
};

const commentsSchema = z.looseObject({
  values: z.array(
    z.looseObject({
      renderedBody: z.looseObject({ html: z.string() }).optional(),
      body: z.string(),
      created: z.looseObject({ epochMillis: z.number() }),
      author: z.looseObject({ displayName: z.string() }).nullish(),
    }),
  ),
});

/** A request with its conversation, and the app's screen beside it. */
export const request: PlaceFor = async (visit, part) => {
  const path = `/rest/servicedeskapi/request/${encodeURIComponent(part('key'))}`;
  const found = await visit.read(path, requestSchema);
  if (!found) return null;
  const { values = [] } = (await visit.read(`${path}/comment?limit=100&expand=renderedBody`, commentsSchema)) ?? {};
  const { issueKey, summary, currentStatus, requestTypeId, requestFieldValues } = found;
  const screen = visit.screenOf('jiraServiceManagement:portalRequestDetailPanel');
  const extension = {
    portal: { id: Number(part('portal')) },
    request: { key: issueKey, typeId: Number(requestTypeId) },
  };
  const module = screen && { screen, extension };
  const description = requestFieldValues.find(({ fieldId }) => fieldId === 'description')?.renderedValue?.html ?? '';
  return {
    title: `${issueKey} ${summary}`,
    frame: 'portal',
    entry: REQUESTS,
    module,
    main: html`<div class="issue request">
      <div class="issue-main">
        <div data-part="head"><p class="quiet crumbs"><a href="${REQUESTS}">Requests</a> / ${issueKey}</p>
          <h1>${summary}</h1>
          <p><strong class="status">${currentStatus.status}</strong>
            <span class="quiet">${found.reporter.displayName} raised this on ${visit.moment(found.createdDate.epochMillis)}</span></p></div>
        <section><h2>Details</h2><div class="rich">${raw(description)}</div></section>
        <section class="activity"><h2>Activity</h2><div data-part="comments">${conversation(
          visit,
          values.map(({ body, renderedBody, created, author }) => ({
            ...{ at: created.epochMillis, isInternal: false, html: renderedBody?.html ?? paragraphs(body) },
            author: author?.displayName ?? 'Somebody',
          })),
        )}</div>
        ${composer(visit)}</section>
      </div>
      <div class="issue-side">${moduleSlot(visit, module)}</div>
    </div>`,
  };
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the service desk API gives as plain words. */
const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

const composer = ({ url }: Visit): Markup => html`<form method="post" action="${url.pathname}/comment" class="composer">
  <label for="comment">Add a comment</label>
  <textarea id="comment" name="body" rows="3" required></textarea>
  <div class="row"><button>Add comment</button></div>
</form>`;
