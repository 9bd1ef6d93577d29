import { Hono } from 'hono';
import { z } from 'zod';
import { commentBody, commentInput } from '../comments/comment-routes';
import { addComment } from '../comments/write-comment';
import { raiseDeleted } from '../events/issue-events';
import { anyJson, jsonMap, readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badFields, badRequest, Failure, forbidden } from '../http/failure';
import { queryList } from '../http/paging';
import { linkIssues, linkTypeBy } from '../links/issue-link';
import { notifyOfCreation } from '../mail/notifications';
import { browseIssue, permits, requirePermission } from '../permissions/access';
import type { Caller } from '../permissions/caller';
import type { Project } from '../projects/project';
import { projectByIdOrKey } from '../projects/project';
import { fieldsOn } from '../screens/screen';
import { isJsonObject, type Json, type JsonObject } from '../store/json';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import { workflowOf } from '../workflows/workflow-scheme';
import { changeIssue } from './change-issue';
import { BULK_HISTORIES } from './changelog';
import { createIssue } from './create-issue';
import { FieldInput } from './field-input';
import { type Issue, issueLinkOf } from './issue';
import { setIssueProperty } from './issue-property';
import { type Reading, readIssue } from './read-issue';

export const issueBody = z.strictObject({
  fields: jsonMap.optional(),
  update: z.record(z.string(), z.array(jsonMap)).optional(),
  properties: z.array(z.strictObject({ key: z.string(), value: anyJson })).optional(),
  historyMetadata: anyJson.optional(),
  transition: anyJson.optional(),
});
export type IssueBody = z.infer<typeof issueBody>;

/** `/issue`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ */
export function issueRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.post('/issue', async (c) => {
    const body = await readBody(c, issueBody);
    const issue = createFromBody(world, c.get('caller'), body);
    return c.json({ id: issue.id, key: issue.key, self: issueLinkOf(world, issue) }, 201);
  });

  routes.post('/issue/bulkfetch', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({
        issueIdsOrKeys: z.array(z.string()).max(100),
        fields: z.array(z.string()).optional(),
        expand: z.array(z.string()).optional(),
        properties: z.array(z.string()).optional(),
        fieldsByKeys: z.boolean().optional(),
      }),
    );
    const reading: Reading = {
      fields: body.fields ?? ['*navigable'],
      expand: body.expand ?? [],
      properties: body.properties ?? [],
      histories: BULK_HISTORIES,
    };
    const issues: JsonObject[] = [];
    const issueErrors: JsonObject[] = [];
    for (const idOrKey of new Set(body.issueIdsOrKeys)) {
      try {
        issues.push(readIssue(world, browseIssue(world, c.get('caller'), idOrKey), reading));
      } catch (fault) {
        if (!(fault instanceof Failure)) throw fault;
        issueErrors.push({
          id: idOrKey,
          errorMessage: 'Issue does not exist or you do not have permission to see it.',
        });
      }
    }
    return c.json({ issues, issueErrors });
  });

  routes.get('/issue/:issue', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    return c.json(readIssue(world, issue, readingOf(c, ['*all'])));
  });

  routes.put('/issue/:issue', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const body = await readBody(c, issueBody);
    requirePermission(world, caller, 'EDIT_ISSUES', issue.projectId);
    if (c.req.query('overrideScreenSecurity') === 'true' && !permits(world, caller.user, 'ADMINISTER')) {
      throw forbidden('Only administrators can override screen security.');
    }
    requireEditable(issue);
    const override = c.req.query('overrideScreenSecurity') === 'true' && caller.way === 'as-user';
    const project = world.state.projects[issue.projectId]!;
    const allowed = override ? Object.values(world.state.fields) : fieldsOn(world, project, issue.issueTypeId, 'edit');
    const input = new FieldInput(world, issue, allowed);
    applyUpdate(body, input, issue);
    checkPeople(world, caller, issue.projectId, input);
    const fields = input.finish();
    const comments = commentsIn(body);
    changeIssue(world, issue, caller.user.accountId, { fields });
    afterWrite(caller, issue, body, comments);
    if (c.req.query('returnIssue') === 'true') return c.json(readIssue(world, issue, readingOf(c, ['*all'])));
    return c.body(null, 204);
  });

  routes.delete('/issue/:issue', (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    requirePermission(world, caller, 'DELETE_ISSUES', issue.projectId);
    raiseDeleted(world, issue, caller.user.accountId);
    delete world.state.issues[issue.id];
    world.state.links = world.state.links.filter((link) => link.inwardId !== issue.id && link.outwardId !== issue.id);
    return c.body(null, 204);
  });

  routes.put('/issue/:issue/assignee', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const { accountId } = await readBody(c, z.looseObject({ accountId: z.string().nullish() }));
    requirePermission(world, caller, 'ASSIGN_ISSUES', issue.projectId);
    const assignee = accountId === '-1' ? null : (accountId ?? null);
    if (assignee !== null) requireAssignable(world, issue.projectId, assignee);
    changeIssue(world, issue, caller.user.accountId, { fields: { assignee } });
    return c.body(null, 204);
  });

  /** A status may forbid editing: `jira.issue.editable` on it in the workflow. */
  const requireEditable = (issue: Issue): void => {
    const workflow = workflowOf(world, world.state.projects[issue.projectId]!, issue.issueTypeId);
    const status = workflow.statuses.find((other) => other.statusReference === issue.statusId);
    if (status?.properties['jira.issue.editable'] === 'false') {
      throw badRequest('You do not have permission to edit issues in this status.');
    }
  };

  const afterWrite = (caller: Caller, issue: Issue, body: IssueBody, comments: ReturnType<typeof commentsIn>): void => {
    const by = caller.user.accountId;
    for (const { key, value } of body.properties ?? []) setIssueProperty(world, issue, key, value, by);
    for (const comment of comments) addComment(world, issue, { author: by, ...comment });
  };

  return routes;
}

export function readingOf(c: Exchange, standard: readonly string[]): Reading {
  const fields = queryList(c, 'fields');
  return {
    fields: fields.length > 0 ? fields : standard,
    expand: queryList(c, 'expand'),
    properties: queryList(c, 'properties'),
  };
}

const ISSUE_LEVEL = ['project', 'issuetype', 'issuelinks', 'comment'];

/** The `fields` and `update` of a write, except comments and links. */
export function applyUpdate(body: IssueBody, input: FieldInput, before: Issue | null): void {
  for (const [id, value] of Object.entries(body.fields ?? {})) {
    if (before === null && ISSUE_LEVEL.includes(id)) continue;
    input.set(id, value);
  }
  for (const [id, operations] of Object.entries(body.update ?? {})) {
    if (id === 'comment' || id === 'issuelinks') continue;
    for (const operation of operations) {
      for (const [verb, value] of Object.entries(operation)) input.operate(id, verb, value, before?.fields[id]);
    }
  }
}

/** Comments in `update.comment`, checked before anything is written. */
export function commentsIn(body: IssueBody): ReturnType<typeof commentInput>[] {
  return (body.update?.comment ?? []).flatMap((operation) => {
    if (operation.add === undefined) return [];
    const parsed = commentBody.safeParse(operation.add);
    if (!parsed.success) throw badFields({ comment: 'Comment body is not valid!' });
    return [commentInput(parsed.data)];
  });
}

/** Only people who may be assigned, and a reporter only by those who may name one. */
export function checkPeople(world: World, caller: Caller, projectId: string, input: FieldInput): void {
  const { assignee, reporter } = input.kept;
  if (typeof assignee === 'string') {
    const user = world.state.users[assignee]!;
    if (!permits(world, user, 'ASSIGNABLE_USER', projectId))
      input.errors.assignee = `User '${user.displayName}' cannot be assigned issues.`;
  }
  if (reporter !== undefined && !permits(world, caller.user, 'MODIFY_REPORTER', projectId)) {
    input.errors.reporter = 'You do not have permission to change the reporter.';
  }
  if (reporter === null) input.errors.reporter = 'Reporter is required.';
}

function requireAssignable(world: World, projectId: string, accountId: string): void {
  const user = world.state.users[accountId];
  if (!user) throw badFields({ assignee: `The user with the account id '${accountId}' does not exist.` });
  if (!permits(world, user, 'ASSIGNABLE_USER', projectId))
    throw badFields({ assignee: `User '${user.displayName}' cannot be assigned issues.` });
}

function createFromBody(world: World, caller: Caller, body: IssueBody): Issue {
  const project = projectOf(world, caller, body.fields?.project);
  const issueTypeId = issueTypeOf(world, project, body.fields?.issuetype);
  const input = new FieldInput(
    world,
    { projectId: project.id, issueTypeId },
    fieldsOn(world, project, issueTypeId, 'create'),
  );
  applyUpdate(body, input, null);
  checkPeople(world, caller, project.id, input);
  if (input.kept.summary === undefined && !input.errors.summary)
    input.errors.summary = 'You must specify a summary of the issue.';
  const fields = input.finish();
  const comments = commentsIn(body);
  const links = linksIn(world, caller, body);
  const properties = Object.fromEntries((body.properties ?? []).map(({ key, value }) => [key, value]));
  for (const [key, value] of Object.entries(properties)) checkProperty(key, value);
  const issue = createIssue(world, { project, issueTypeId, fields, by: caller.user.accountId, properties });
  for (const link of links) linkIssues(world, link.type, link.inward ?? issue, link.outward ?? issue);
  for (const comment of comments) addComment(world, issue, { author: caller.user.accountId, ...comment });
  notifyOfCreation(world, issue);
  return issue;
}

function projectOf(world: World, caller: Caller, given: Json | undefined): Project {
  const wanted = isJsonObject(given) ? String(given.id ?? given.key ?? '') : '';
  const project = projectByIdOrKey(world, wanted);
  if (!project || !permits(world, caller.user, 'CREATE_ISSUES', project.id)) {
    throw badFields({
      project: project ? 'You do not have permission to create issues in this project.' : 'valid project is required',
    });
  }
  return project;
}

function issueTypeOf(world: World, project: Project, given: Json | undefined): string {
  const wanted = isJsonObject(given) ? given : {};
  const id = project.issueTypeIds.find((type) =>
    wanted.id === undefined ? world.state.issueTypes[type]!.name === wanted.name : type === String(wanted.id),
  );
  if (!id) throw badFields({ issuetype: 'Specify a valid issue type' });
  return id;
}

interface NewLink {
  type: ReturnType<typeof linkTypeBy>;
  inward?: Issue;
  outward?: Issue;
}

/** Links in `update.issuelinks` and `fields.issuelinks`: each names the other end. */
function linksIn(world: World, caller: Caller, body: IssueBody): NewLink[] {
  const listed = Array.isArray(body.fields?.issuelinks) ? body.fields.issuelinks : [];
  const added = (body.update?.issuelinks ?? []).map((operation) => operation.add ?? null);
  return [...listed, ...added].map((given): NewLink => {
    if (!isJsonObject(given)) throw badFields({ issuelinks: 'data was not an object' });
    const end = (name: 'inwardIssue' | 'outwardIssue'): Issue | undefined => {
      const other = given[name];
      return isJsonObject(other) ? browseIssue(world, caller, String(other.id ?? other.key)) : undefined;
    };
    const [inward, outward] = [end('inwardIssue'), end('outwardIssue')];
    if ((inward === undefined) === (outward === undefined))
      throw badFields({ issuelinks: 'Name one of inwardIssue and outwardIssue.' });
    return { type: linkTypeBy(world, given.type), ...(inward ? { inward } : {}), ...(outward ? { outward } : {}) };
  });
}
