import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, conflict, notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { requireSiteAdmin } from '../permissions/access';
import { nextId } from '../store/ids';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { type Screen, type ScreenTab, screenDetails } from './screen';

const naming = z.looseObject({ name: z.string().min(1) });

/** `/screens`, `/screenscheme`, `/issuetypescreenscheme`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/ */
export function screenRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use('/screens/*', async (c, next) => {
    requireSiteAdmin(world, c.get('caller'));
    await next();
  });
  const screenById = (id: string): Screen => {
    const screen = world.state.screens[id];
    if (!screen) throw notFound(`The screen with id '${id}' was not found.`);
    return screen;
  };
  const tabOf = (screen: Screen, id: string): ScreenTab => {
    const tab = screen.tabs.find((other) => other.id === id);
    if (!tab) throw notFound(`The tab with id '${id}' was not found.`);
    return tab;
  };
  const tabDetails = ({ id, name }: ScreenTab): JsonObject => ({ id: Number(id), name });
  const fieldDetails = (id: string): JsonObject => ({ id, name: world.state.fields[id]?.name ?? id });

  routes.get('/screens', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const ids = queryList(c, 'id');
    const query = c.req.query('queryString')?.toLowerCase() ?? '';
    const found = Object.values(world.state.screens).filter(
      (screen) => (ids.length === 0 || ids.includes(screen.id)) && screen.name.toLowerCase().includes(query),
    );
    return c.json(platformPage(c, found.map(screenDetails), 100));
  });

  routes.post('/screens', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const body = await readBody(c, naming.extend({ description: z.string().optional() }));
    if (Object.values(world.state.screens).some((screen) => screen.name === body.name)) {
      throw badRequest('A screen with this name already exists.');
    }
    const tab: ScreenTab = { id: nextId(world, 'screenTab'), name: 'Field Tab', fieldIds: [] };
    const screen: Screen = {
      id: nextId(world, 'screen'),
      name: body.name,
      description: body.description ?? '',
      tabs: [tab],
    };
    world.state.screens[screen.id] = screen;
    return c.json(screenDetails(screen), 201);
  });

  routes.get('/screens/:screen/tabs', (c) => c.json(screenById(c.req.param('screen')).tabs.map(tabDetails)));

  routes.post('/screens/:screen/tabs', async (c) => {
    const screen = screenById(c.req.param('screen'));
    const { name } = await readBody(c, naming);
    if (screen.tabs.some((tab) => tab.name === name)) throw badRequest(`A tab with the name '${name}' already exists.`);
    const tab: ScreenTab = { id: nextId(world, 'screenTab'), name, fieldIds: [] };
    screen.tabs.push(tab);
    return c.json(tabDetails(tab));
  });

  routes.get('/screens/:screen/availableFields', (c) => {
    const used = screenById(c.req.param('screen')).tabs.flatMap((tab) => tab.fieldIds);
    const free = Object.values(world.state.fields).filter((field) => !field.trashed && !used.includes(field.id));
    return c.json(free.map((field) => fieldDetails(field.id)));
  });

  routes.get('/screens/:screen/tabs/:tab/fields', (c) =>
    c.json(tabOf(screenById(c.req.param('screen')), c.req.param('tab')).fieldIds.map(fieldDetails)),
  );

  routes.post('/screens/:screen/tabs/:tab/fields', async (c) => {
    const screen = screenById(c.req.param('screen'));
    const tab = tabOf(screen, c.req.param('tab'));
    const { fieldId } = await readBody(c, z.strictObject({ fieldId: z.string() }));
    if (!world.state.fields[fieldId]) throw notFound(`The field with id '${fieldId}' was not found.`);
    if (screen.tabs.some((other) => other.fieldIds.includes(fieldId))) {
      throw badRequest(`The field with id '${fieldId}' already exists on the screen.`);
    }
    tab.fieldIds.push(fieldId);
    return c.json(fieldDetails(fieldId));
  });

  routes.delete('/screens/:screen/tabs/:tab/fields/:field', (c) => {
    const tab = tabOf(screenById(c.req.param('screen')), c.req.param('tab'));
    if (!tab.fieldIds.includes(c.req.param('field'))) throw notFound('The field is not on the tab.');
    tab.fieldIds = tab.fieldIds.filter((id) => id !== c.req.param('field'));
    return c.body(null, 204);
  });

  routes.post('/screens/addToDefault/:field', (c) => {
    const [screen] = Object.values(world.state.screens);
    const field = c.req.param('field');
    if (!screen || !world.state.fields[field]) throw notFound('The field was not found.');
    if (screen.tabs.some((tab) => tab.fieldIds.includes(field)))
      throw conflict('The field is already on the default screen.');
    screen.tabs[0]!.fieldIds.push(field);
    return c.json({});
  });

  routes.get('/screenscheme', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const ids = queryList(c, 'id');
    const found = Object.values(world.state.screenSchemes).filter(
      (scheme) => ids.length === 0 || ids.includes(scheme.id),
    );
    return c.json(
      platformPage(
        c,
        found.map(({ id, name, description, screens }) => ({
          id: Number(id),
          name,
          description,
          screens: Object.fromEntries(
            Object.entries(screens).map(([operation, screen]) => [operation, Number(screen)]),
          ),
        })),
        25,
      ),
    );
  });

  routes.get('/issuetypescreenscheme/project', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const wanted = queryList(c, 'projectId');
    const projects = Object.values(world.state.projects).filter((project) => wanted.includes(project.id));
    return c.json(
      platformPage(
        c,
        projects.map((project) => ({
          issueTypeScreenScheme: {
            ...world.state.screenSchemes[project.screenSchemeId]!.issueTypeScreenScheme,
            description: '',
          },
          projectIds: [project.id],
        })),
      ),
    );
  });

  routes.get('/issuetypescreenscheme', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const all = Object.values(world.state.screenSchemes).map((scheme) => ({
      ...scheme.issueTypeScreenScheme,
      description: '',
    }));
    return c.json(platformPage(c, all));
  });

  routes.get('/issuetypescreenscheme/mapping', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const wanted = queryList(c, 'issueTypeScreenSchemeId');
    const rows = Object.values(world.state.screenSchemes)
      .filter((scheme) => wanted.length === 0 || wanted.includes(scheme.issueTypeScreenScheme.id))
      .map((scheme) => ({
        issueTypeScreenSchemeId: scheme.issueTypeScreenScheme.id,
        issueTypeId: 'default',
        screenSchemeId: scheme.id,
      }));
    return c.json(platformPage(c, rows));
  });

  return routes;
}
