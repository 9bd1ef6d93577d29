import { html, raw } from 'hono/html';
import { z } from 'zod';
import { renderHtml } from '../../documents/html';
import { anyJson } from '../../http/body';
import { conversation } from './conversation';
import { fieldValue } from './field-value';
import { moduleSlot } from './module-slot';
import type { Markup, PlaceFor } from './place';
import { queuesOf } from './queues';
import type { Visit } from './visit';

const namedSchema = z.looseObject({ id: z.string(), name: z.string() });
const linkSchema = z.looseObject({
  type: z.looseObject({ inward: z.string(), outward: z.string() }),
  inwardIssue: z.looseObject({ key: z.string() }).optional(),
  outwardIssue: z.looseObject({ key: z.string() }).optional(),
});
const issueSchema = z.looseObject({
  id: z.string(),
  key: z.string(),
  names: z.record(z.string(), z.string()),
  fields: z.looseObject({
    summary: z.string(),
    description: anyJson.nullish(),
    status: z.looseObject({ name: z.string(), statusCategory: z.looseObject({ key: z.string() }) }),
    issuetype: namedSchema,
    project: namedSchema.extend({ key: z.string(), projectTypeKey: z.string() }),
    created: z.string(),
    issuelinks: z.array(linkSchema).default([]),
    attachment: z.array(z.looseObject({ filename: z.string() })).default([]),
  }),
});
type ShownIssue = z.infer<typeof issueSchema>;

const commentsSchema = z.object({
  comments: z.array(
    z.looseObject({
      body: anyJson,
      created: z.string(),
      jsdPublic: z.boolean().default(true),
      author: z.looseObject({ displayName: z.string() }).nullish(),
    }),
  ),
});
const transitionsSchema = z.object({
  transitions: z.array(z.looseObject({ id: z.string(), to: z.looseObject({ name: z.string() }) })),
});
type Transitions = z.infer<typeof transitionsSchema>['transitions'];

/** An issue as Jira shows it to people with a licence, the app's screen open at its right. */
export const issueView: PlaceFor = async (visit, part) => {
  const path = `/rest/api/3/issue/${encodeURIComponent(part('key'))}`;
  const issue = await visit.read(`${path}?expand=names`, issueSchema);
  if (!issue) return null;
  const { comments = [] } = (await visit.read(`${path}/comment?maxResults=1000`, commentsSchema)) ?? {};
  const { transitions = [] } = (await visit.read(`${path}/transitions`, transitionsSchema)) ?? {};
  const { id, key, fields } = issue;
  const { project, issuetype } = fields;
  const screen = visit.screenOf('jira:issueContext');
  const module = screen && {
    screen,
    // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#extension-context
    extension: {
      issue: { id, key, type: issuetype.name, typeId: issuetype.id },
      project: { id: project.id, key: project.key, type: project.projectTypeKey },
    },
  };
  return {
    title: `[${key}] ${fields.summary}`,
    frame: 'jira',
    entry: queuesOf(project.key),
    module,
    main: html`<div class="issue">
      <div class="issue-main">
        <div data-part="head">
          <p class="quiet crumbs"><a href="${queuesOf(project.key)}">${project.name}</a> / ${key}</p>
          <h1>${fields.summary}</h1>
        </div>
        <div data-part="description">${description(issue)}</div>
        <section class="activity"><h2>Activity</h2>
          <div data-part="comments">${conversation(
            visit,
            comments.map(({ body, created, jsdPublic, author }) => ({
              ...{ at: created, isInternal: !jsdPublic, html: renderHtml(body) },
              author: author?.displayName ?? 'Somebody',
            })),
          )}</div>
          ${composer(visit, key)}
        </section>
      </div>
      <div class="issue-side">
        <section class="card" data-part="details" aria-label="Details">${details(visit, issue, transitions)}</section>
        ${moduleSlot(visit, module)}
      </div>
    </div>`,
  };
};

function description({ fields }: ShownIssue): Markup {
  const { description: text, attachment } = fields;
  return html`<section><h2>Description</h2>
    <div class="rich">${text ? raw(renderHtml(text)) : html`<p class="quiet">No description.</p>`}</div>
    ${
      attachment.length > 0
        ? html`<h3>Attachments</h3><ul>${attachment.map(({ filename }) => html`<li>${filename}</li>`)}</ul>`
        : ''
    }
  </section>`;
}

/** Jira's own way to write; what the process expects of a reply is the app's screen beside it. */
const composer = (
  { typed }: Visit,
  key: string,
): Markup => html`<form method="post" action="/browse/${key}/comment" class="composer">
  <label for="comment">Add a comment</label>
  <textarea id="comment" name="body" rows="3" required>${typed('body')}</textarea>
  <div class="row"><button name="internal" value="no">Reply to customer</button>
    <button name="internal" value="yes" class="plain">Add internal note</button></div>
</form>`;

/** The system fields that stand in the details, in Jira's order; fields that administrators made come after them. */
const SYSTEM = ['assignee', 'reporter', 'priority', 'labels', 'resolution', 'duedate'];

function details(visit: Visit, { key, fields, names }: ShownIssue, transitions: Transitions): Markup {
  const own = Object.keys(names).filter((id) => id.startsWith('customfield_'));
  const rows = [...SYSTEM, ...own].flatMap((id) => {
    const shown = fieldValue(visit, fields[id]);
    const value = shown ?? (id === 'assignee' ? html`Unassigned` : null);
    return value === null ? [] : [{ name: names[id] ?? id, value }];
  });
  const links = fields.issuelinks.flatMap(({ type, inwardIssue, outwardIssue }) => {
    const other = inwardIssue ?? outwardIssue;
    return other ? [{ key: other.key, words: inwardIssue ? type.inward : type.outward }] : [];
  });
  const { name, statusCategory } = fields.status;
  return html`<p><strong class="status ${statusCategory.key}">${name}</strong></p>
    <details class="menu"><summary>Change status</summary>
      <form method="post" action="/browse/${key}/transition">${transitions
        .filter(({ to }) => to.name !== name)
        .map(({ id, to }) => html`<button name="transition" value="${id}" class="plain">${to.name}</button>`)}</form>
    </details>
    <h2>Details</h2>
    <dl>${rows.map((row) => html`<div><dt>${row.name}</dt><dd class="rich">${row.value}</dd></div>`)}
      ${links.map((link) => html`<div><dt>${link.words}</dt><dd><a href="/browse/${link.key}">${link.key}</a></dd></div>`)}
      <div><dt>Created</dt><dd>${visit.moment(fields.created)}</dd></div></dl>`;
}
