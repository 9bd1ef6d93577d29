import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer } from '../jira/answer';
import { READS } from '../jira/headers';
import { SetupBlocked } from './changes';

const projectSchema = z.object({
  id: z.string(),
  key: z.string(),
  projectTypeKey: z.string(),
  simplified: z.boolean().default(false),
  issueTypes: z.array(z.object({ id: z.string(), name: z.string(), subtask: z.boolean().default(false) })),
});

const desksSchema = z.object({
  values: z.array(z.object({ id: z.string(), projectId: z.string() })),
  isLastPage: z.boolean(),
});

export interface ServiceProject {
  readonly id: string;
  readonly key: string;
  readonly deskId: string;
  readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
}

const foundSchema = z.object({
  values: z.array(
    z.object({ key: z.string(), name: z.string(), projectTypeKey: z.string(), simplified: z.boolean().default(false) }),
  ),
  isLast: z.boolean(),
});

/** A project that could follow the process. */
export interface ProjectChoice {
  readonly key: string;
  readonly name: string;
}

const MOST_PROJECTS = 500;

/** The company-managed service projects that the app may see, at most {@link MOST_PROJECTS}. */
export async function readProjectChoices(): Promise<ProjectChoice[]> {
  const found: ProjectChoice[] = [];
  for (let startAt = 0, last = false; !last && startAt < MOST_PROJECTS; startAt += 50) {
    const response = await asApp().requestJira(
      route`/rest/api/3/project/search?typeKey=service_desk&orderBy=key&startAt=${startAt}&maxResults=50`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read the service projects', response, foundSchema);
    const fits = page.values.filter(
      ({ projectTypeKey, simplified }) => projectTypeKey === 'service_desk' && !simplified,
    );
    found.push(...fits.map(({ key, name }) => ({ key, name })));
    last = page.isLast || page.values.length === 0;
  }
  return found;
}

/** The service project that setup works on. */
export async function readServiceProject(projectKey: string): Promise<ServiceProject> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectKey}`, {
    method: 'GET',
    headers: READS,
  });
  const { id, key, projectTypeKey, simplified, issueTypes } = await answer('read the project', response, projectSchema);
  if (projectTypeKey !== 'service_desk' || simplified) {
    throw new SetupBlocked('project-unfit', key);
  }
  return { id, key, deskId: await readDeskId(id, key), issueTypes: issueTypes.filter(({ subtask }) => !subtask) };
}

async function readDeskId(projectId: string, key: string): Promise<string> {
  for (let start = 0, last = false; !last; start += 50) {
    const response = await asApp().requestJira(route`/rest/servicedeskapi/servicedesk?start=${start}&limit=50`, {
      method: 'GET',
      headers: READS,
    });
    const page = await answer('read the service desks', response, desksSchema);
    const found = page.values.find((desk) => desk.projectId === projectId);
    if (found) return found.id;
    last = page.isLastPage;
  }
  throw new SetupBlocked('desk-unseen', key);
}
