import { html } from 'hono/html';
import { z } from 'zod';
import { moduleSlot } from './module-slot';
import type { PlaceFor } from './place';
import { organizationsOf, projectsOf } from './queues';

const organizationSchema = z.looseObject({ id: z.string(), name: z.string() });
const people = z.looseObject({
  values: z.array(z.looseObject({ displayName: z.string(), emailAddress: z.string().optional() })),
});

/** The organizations whose people are customers of a project. */
export const organizations: PlaceFor = async (visit, part) => {
  const project = (await projectsOf(visit)).find(({ key }) => key === part('project'));
  if (!project) return null;
  const path = `/rest/servicedeskapi/servicedesk/${project.desk}/organization`;
  const { values = [] } = (await visit.read(path, z.looseObject({ values: z.array(organizationSchema) }))) ?? {};
  const here = organizationsOf(project.key);
  return {
    title: `Organizations – ${project.name}`,
    frame: 'jira',
    entry: here,
    main: html`<p class="quiet crumbs">${project.name}</p><h1>Organizations</h1>
      <ul class="card list">${values.map(({ id, name }) => html`<li><a href="${here}/${id}">${name}</a></li>`)}</ul>`,
  };
};

/** An organization with its people. */
export const organization: PlaceFor = async (visit, part) => {
  const path = `/rest/servicedeskapi/organization/${encodeURIComponent(part('id'))}`;
  const found = await visit.read(path, organizationSchema);
  if (!found) return null;
  const { values = [] } = (await visit.read(`${path}/user?limit=50`, people)) ?? {};
  const screen = visit.screenOf('jiraServiceManagement:organizationPanel');
  const { id, name } = found;
  // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-organization-panel/
  const module = screen && { screen, extension: { organization: { id, name } } };
  const all = organizationsOf(part('project'));
  return {
    title: name,
    frame: 'jira',
    entry: all,
    module,
    main: html`<p class="quiet crumbs"><a href="${all}">Organizations</a></p><h1>${name}</h1>
      <section class="card"><h2>Customers</h2>
        <ul>${values.map(({ displayName, emailAddress }) => html`<li>${displayName} <span class="quiet">${emailAddress ?? ''}</span></li>`)}</ul></section>
      ${moduleSlot(visit, module)}`,
  };
};
