import { html } from 'hono/html';
import { z } from 'zod';
import type { Markup, PlaceFor } from './place';
import type { Visit } from './visit';

const person = z.looseObject({ displayName: z.string() }).nullish();

export const issuesSchema = z.array(
  z.looseObject({
    key: z.string(),
    fields: z.looseObject({
      summary: z.string(),
      created: z.string(),
      status: z.looseObject({ name: z.string(), statusCategory: z.looseObject({ key: z.string() }) }),
      priority: z.looseObject({ name: z.string() }).nullish(),
      reporter: person,
      assignee: person,
    }),
  }),
);

/** Issues as a list of Jira shows them. */
export function issueTable(visit: Visit, issues: z.infer<typeof issuesSchema>): Markup {
  if (issues.length === 0) return html`<p class="card quiet">There are no work items here.</p>`;
  return html`<div class="card table" tabindex="0" role="region" aria-label="Work items"><table>
    <thead><tr>${['Key', 'Summary', 'Status', 'Priority', 'Reporter', 'Assignee', 'Created'].map(
      (name) => html`<th scope="col">${name}</th>`,
    )}</tr></thead>
    <tbody>${issues.map(
      ({ key, fields }) => html`<tr>
      <th scope="row"><a href="/browse/${key}">${key}</a></th><td>${fields.summary}</td>
      <td><span class="status ${fields.status.statusCategory.key}">${fields.status.name}</span></td>
      <td>${fields.priority?.name ?? ''}</td><td>${fields.reporter?.displayName ?? ''}</td>
      <td>${fields.assignee?.displayName ?? 'Unassigned'}</td><td>${visit.moment(fields.created)}</td></tr>`,
    )}</tbody></table></div>`;
}

const FIELDS = ['summary', 'created', 'status', 'priority', 'reporter', 'assignee'];

/** What a search finds: the address to which an app leads for a list of issues. */
export const issueSearch: PlaceFor = async (visit) => {
  const jql = visit.url.searchParams.get('jql') || 'created is not empty ORDER BY created DESC';
  const response = await visit.send('POST', '/rest/api/3/search/jql', { jql, fields: FIELDS, maxResults: 100 });
  const found = response.ok ? z.looseObject({ issues: issuesSchema }).parse(await response.json()).issues : null;
  return {
    title: 'Search work items',
    frame: 'jira',
    main: html`<h1>Search work items</h1>
      <form class="row search"><label for="jql">JQL</label><input id="jql" name="jql" value="${jql}"><button>Search</button></form>
      ${found ? issueTable(visit, found) : html`<p class="card" role="alert">Jira does not understand this search.</p>`}`,
  };
};
