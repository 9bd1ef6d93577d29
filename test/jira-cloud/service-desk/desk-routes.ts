import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest, forbidden, notFound } from '../http/failure';
import { deskPage } from '../http/paging';
import { readIssue } from '../issues/read-issue';
import { customerDetails } from '../people/user';
import { permits } from '../permissions/access';
import type { Project } from '../projects/project';
import { searchIssues } from '../search/search';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { deskProject, isAgent, isAgentAnywhere, mayRaise } from './request-access';
import { requireOptIn } from './request-routes';

export function serviceDeskDetails(world: World, project: Project): JsonObject {
  return {
    id: project.serviceDeskId,
    projectId: project.id,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: 'service_desk',
    _links: { self: `${world.siteUrl}/rest/servicedeskapi/servicedesk/${project.serviceDeskId}` },
  };
}

const accounts = z.strictObject({
  accountIds: z.array(z.string()).optional(),
  usernames: z.array(z.string()).optional(),
});

/** `/servicedesk`, its customers and queues: https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/ */
export function deskRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const agentsProject = (c: Exchange): Project => {
    const project = deskProject(world, c.get('caller'), c.req.param('desk')!);
    const { user } = c.get('caller');
    if (!isAgent(world, user, project.id) && !permits(world, user, 'ADMINISTER'))
      throw forbidden('Only agents of the service desk can do this.');
    return project;
  };

  routes.get('/info', (c) =>
    c.json({
      version: '5.0.0',
      platformVersion: '1001.0.0-SNAPSHOT',
      buildChangeSet: 'local',
      isLicensedForUse: true,
      _links: { self: `${world.siteUrl}/rest/servicedeskapi/info` },
    }),
  );

  routes.get('/servicedesk', (c) => {
    const { user } = c.get('caller');
    const seen = Object.values(world.state.projects).filter((project) => mayRaise(world, user, project));
    return c.json(
      deskPage(
        c,
        seen.map((project) => serviceDeskDetails(world, project)),
      ),
    );
  });

  routes.get('/servicedesk/:desk', (c) =>
    c.json(serviceDeskDetails(world, deskProject(world, c.get('caller'), c.req.param('desk')))),
  );

  routes.get('/servicedesk/:desk/customer', (c) => {
    const project = agentsProject(c);
    requireOptIn(c);
    const query = c.req.query('query')?.toLowerCase() ?? '';
    const people = project.customers
      .map((id) => world.state.users[id]!)
      .filter((user) => `${user.displayName} ${user.email ?? ''}`.toLowerCase().includes(query));
    return c.json(
      deskPage(
        c,
        people.map((user) => customerDetails(world, user.accountId)),
      ),
    );
  });

  routes.post('/servicedesk/:desk/customer', async (c) => {
    const project = agentsProject(c);
    const { accountIds = [], usernames = [] } = await readBody(c, accounts);
    for (const id of [...accountIds, ...usernames]) {
      if (!world.state.users[id]) throw badRequest(`The user '${id}' does not exist.`);
      if (!project.customers.includes(id)) project.customers.push(id);
    }
    return c.body(null, 204);
  });

  routes.delete('/servicedesk/:desk/customer', async (c) => {
    const project = agentsProject(c);
    requireOptIn(c);
    const { accountIds = [], usernames = [] } = await readBody(c, accounts);
    project.customers = project.customers.filter((id) => ![...accountIds, ...usernames].includes(id));
    return c.body(null, 204);
  });

  routes.get('/servicedesk/:desk/queue', (c) => {
    const project = agentsProject(c);
    const withCount = c.req.query('includeCount') === 'true';
    return c.json(
      deskPage(
        c,
        project.queues.map((queue) => queueDetails(c, project, queue.id, withCount)),
      ),
    );
  });

  routes.get('/servicedesk/:desk/queue/:queue', (c) =>
    c.json(queueDetails(c, agentsProject(c), c.req.param('queue'), c.req.query('includeCount') === 'true')),
  );

  routes.get('/servicedesk/:desk/queue/:queue/issue', (c) => {
    const project = agentsProject(c);
    const queue = queueOf(project, c.req.param('queue'));
    const issues = searchIssues(world, c.get('caller'), queue.jql);
    return c.json(
      deskPage(
        c,
        issues.map((issue) => readIssue(world, issue, { fields: queue.fields, expand: [], properties: [] })),
      ),
    );
  });

  const queueOf = (project: Project, id: string) => {
    const queue = project.queues.find((other) => other.id === id);
    if (!queue) throw notFound('The queue does not exist.');
    return queue;
  };

  const queueDetails = (c: Exchange, project: Project, id: string, withCount: boolean): JsonObject => {
    const queue = queueOf(project, id);
    return {
      ...queue,
      issueCount: withCount ? searchIssues(world, c.get('caller'), queue.jql).length : -1,
      _links: { self: `${world.siteUrl}/rest/servicedeskapi/servicedesk/${project.serviceDeskId}/queue/${id}` },
    };
  };

  routes.get('/servicedesk/:desk/organization', (c) => {
    const project = agentsProject(c);
    const found = project.organizationIds.map((id) => world.state.organizations[id]!);
    const accountId = c.req.query('accountId');
    return c.json(
      deskPage(
        c,
        found
          .filter((organization) => !accountId || organization.members.includes(accountId))
          .map(({ id, name }) => ({
            id,
            name,
            _links: { self: `${world.siteUrl}/rest/servicedeskapi/organization/${id}` },
          })),
      ),
    );
  });

  const organizationBody = z.strictObject({ organizationId: z.number().int(), serviceDeskId: z.string().optional() });
  routes.post('/servicedesk/:desk/organization', async (c) => {
    const project = agentsProject(c);
    const { organizationId } = await readBody(c, organizationBody);
    if (!world.state.organizations[String(organizationId)]) throw notFound('The organization does not exist.');
    if (!project.organizationIds.includes(String(organizationId))) project.organizationIds.push(String(organizationId));
    return c.body(null, 204);
  });
  routes.delete('/servicedesk/:desk/organization', async (c) => {
    const project = agentsProject(c);
    const { organizationId } = await readBody(c, organizationBody);
    project.organizationIds = project.organizationIds.filter((id) => id !== String(organizationId));
    return c.body(null, 204);
  });

  return routes;
}

export function requireAgentAnywhere(world: World, c: Exchange): void {
  if (!isAgentAnywhere(world, c.get('caller').user))
    throw forbidden('You must be an agent or an administrator of a service desk.');
}
