import { Hono } from 'hono';
import { z } from 'zod';
import { anyJson, readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest, Failure, forbidden, notFound } from '../http/failure';
import { deskPage } from '../http/paging';
import { customerDetails, makeUser, userByEmail } from '../people/user';
import { requireSiteAdmin } from '../permissions/access';
import { nextId, nextUuid } from '../store/ids';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import { requireAgentAnywhere } from './desk-routes';
import { type Organization, organizationDetails } from './organization';
import { isAgentAnywhere } from './request-access';

const members = z.strictObject({
  organizationId: z.number().int().optional(),
  accountIds: z.array(z.string()).optional(),
  usernames: z.array(z.string()).optional(),
});

/** `/organization` and `/customer`: https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/ */
export function organizationRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const organizationById = (c: Exchange): Organization => {
    const { user } = c.get('caller');
    const organization = world.state.organizations[c.req.param('organization') ?? ''];
    if (!organization) throw notFound('The organization does not exist.');
    if (!isAgentAnywhere(world, user) && !organization.members.includes(user.accountId)) {
      throw forbidden('You do not have permission to view this organization.');
    }
    return organization;
  };

  routes.get('/organization', (c) => {
    const { user } = c.get('caller');
    const accountId = c.req.query('accountId');
    const agent = isAgentAnywhere(world, user);
    if (accountId && accountId !== user.accountId && !agent)
      throw forbidden('Only agents can ask for the organizations of others.');
    const found = Object.values(world.state.organizations).filter(
      (organization) =>
        (agent || organization.members.includes(user.accountId)) &&
        (!accountId || organization.members.includes(accountId)),
    );
    return c.json(
      deskPage(
        c,
        found.map((organization) => organizationDetails(world, organization)),
      ),
    );
  });

  routes.post('/organization', async (c) => {
    requireAgentAnywhere(world, c);
    const { name } = await readBody(c, z.strictObject({ name: z.string().min(1).max(200) }));
    const namesake = Object.values(world.state.organizations).find((other) => other.name === name);
    if (namesake) return c.json(organizationDetails(world, namesake), 201);
    const organization: Organization = {
      id: nextId(world, 'organization'),
      uuid: nextUuid(world, 'organization'),
      name,
      created: world.clock.now(),
      members: [],
      properties: {},
    };
    world.state.organizations[organization.id] = organization;
    return c.json(organizationDetails(world, organization), 201);
  });

  routes.get('/organization/:organization', (c) => c.json(organizationDetails(world, organizationById(c))));

  routes.delete('/organization/:organization', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const { id } = organizationById(c);
    delete world.state.organizations[id];
    for (const project of Object.values(world.state.projects))
      project.organizationIds = project.organizationIds.filter((other) => other !== id);
    return c.body(null, 204);
  });

  routes.get('/organization/:organization/user', (c) => {
    requireAgentAnywhere(world, c);
    return c.json(
      deskPage(
        c,
        organizationById(c).members.map((id) => customerDetails(world, id)),
      ),
    );
  });

  for (const verb of ['post', 'delete'] as const) {
    routes[verb]('/organization/:organization/user', async (c) => {
      requireAgentAnywhere(world, c);
      const organization = organizationById(c);
      const { accountIds = [], usernames = [] } = await readBody(c, members);
      const given = [...accountIds, ...usernames];
      for (const id of given) if (!world.state.users[id]) throw badRequest(`The user '${id}' does not exist.`);
      const others = organization.members.filter((id) => !given.includes(id));
      organization.members = verb === 'post' ? [...others, ...given] : others;
      return c.body(null, 204);
    });
  }

  routes.get('/organization/:organization/property', (c) => {
    const organization = organizationById(c);
    const self = (key: string): string =>
      `${world.siteUrl}/rest/servicedeskapi/organization/${organization.id}/property/${encodeURIComponent(key)}`;
    return c.json({ keys: Object.keys(organization.properties).map((key) => ({ self: self(key), key })) });
  });

  routes.get('/organization/:organization/property/:key', (c) => {
    const organization = organizationById(c);
    const key = c.req.param('key');
    if (!Object.hasOwn(organization.properties, key)) throw notFound(`The property ${key} does not exist.`);
    return c.json({ key, value: organization.properties[key] });
  });

  routes.put('/organization/:organization/property/:key', async (c) => {
    requireAgentAnywhere(world, c);
    const organization = organizationById(c);
    const key = c.req.param('key');
    const value = await readBody(c, anyJson);
    checkProperty(key, value);
    const isNew = !Object.hasOwn(organization.properties, key);
    organization.properties[key] = value;
    return isNew ? c.json({}, 201) : c.json({}, 200);
  });

  routes.delete('/organization/:organization/property/:key', (c) => {
    requireAgentAnywhere(world, c);
    const organization = organizationById(c);
    const key = c.req.param('key');
    if (!Object.hasOwn(organization.properties, key)) throw notFound(`The property ${key} does not exist.`);
    delete organization.properties[key];
    return c.body(null, 204);
  });

  routes.post('/customer', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const body = await readBody(
      c,
      z.strictObject({ email: z.string(), displayName: z.string().optional(), fullName: z.string().optional() }),
    );
    if (userByEmail(world, body.email)) {
      const status = c.req.query('strictConflictStatusCode') === 'true' ? 409 : 400;
      throw new Failure(status, ['An account already exists for this email.']);
    }
    const user = makeUser(world, {
      kind: 'customer',
      email: body.email,
      displayName: body.displayName ?? body.fullName ?? body.email,
    });
    return c.json(customerDetails(world, user.accountId), 201);
  });

  return routes;
}
