import { html } from 'hono/html';
import { z } from 'zod';
import { issuesSchema, issueTable } from './issue-table';
import { moduleSlot } from './module-slot';
import type { PlaceFor } from './place';
import type { Visit } from './visit';

export const queuesOf = (project: string): string => `/jira/servicedesk/projects/${encodeURIComponent(project)}/queues`;
export const queuePageOf = (project: string): string => `${queuesOf(project)}/app`;
export const organizationsOf = (project: string): string => queuesOf(project).replace(/queues$/, 'organizations');

const projectSchema = z.looseObject({
  ...{ id: z.string(), key: z.string(), name: z.string(), projectTypeKey: z.string().default('service_desk') },
});

/** The service projects that this person works in. */
export async function projectsOf(visit: Visit): Promise<{ key: string; name: string; desk: string }[]> {
  const schema = z.looseObject({
    values: z.array(z.looseObject({ id: z.string(), projectKey: z.string(), projectName: z.string() })),
  });
  const { values = [] } = (await visit.read('/rest/servicedeskapi/servicedesk', schema)) ?? {};
  return values.map(({ id, projectKey, projectName }) => ({ key: projectKey, name: projectName, desk: id }));
}

const queueSchema = z.looseObject({ id: z.string(), name: z.string(), jql: z.string() });

/** The queues of a service project, one of them open. */
export const queues: PlaceFor = async (visit, part) => {
  const project = (await projectsOf(visit)).find(({ key }) => key === part('project'));
  if (!project) return null;
  const path = `/rest/servicedeskapi/servicedesk/${project.desk}/queue`;
  const { values = [] } = (await visit.read(path, z.looseObject({ values: z.array(queueSchema) }))) ?? {};
  const open = values.find(({ id }) => id === visit.url.searchParams.get('queue')) ?? values[0];
  const shown = open && (await visit.read(`${path}/${open.id}/issue?limit=100`, issuesInQueue));
  return {
    title: `${open?.name ?? 'Queues'} – ${project.name}`,
    frame: 'jira',
    entry: queuesOf(project.key),
    main: html`<p class="quiet crumbs">${project.name}</p><h1>${open?.name ?? 'Queues'}</h1>
      <nav aria-label="Queues"><ul class="tabs">${values.map(
        ({ id, name }) =>
          html`<li><a href="?queue=${id}"${id === open?.id ? html` aria-current="page"` : ''}>${name}</a></li>`,
      )}</ul></nav>
      ${issueTable(visit, shown?.values ?? [])}`,
  };
};

const issuesInQueue = z.looseObject({ values: issuesSchema });

/** The app's page among the queues. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-queue-page/ */
export const queuePage: PlaceFor = async (visit, part) => {
  const screen = visit.screenOf('jiraServiceManagement:queuePage');
  const project = await visit.read(`/rest/api/3/project/${encodeURIComponent(part('project'))}`, projectSchema);
  if (!screen || !project) return null;
  const { id, key, name, projectTypeKey } = project;
  const module = { screen, extension: { project: { id, key, type: projectTypeKey } } };
  return {
    title: `${screen.title} – ${name}`,
    frame: 'jira',
    entry: queuePageOf(key),
    module,
    main: html`<p class="quiet crumbs"><a href="${queuesOf(key)}">${name}</a></p><h1>${screen.title}</h1>
      ${moduleSlot(visit, module, 'wide untitled')}`,
  };
};
