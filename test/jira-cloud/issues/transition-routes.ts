import { Hono } from 'hono';
import { z } from 'zod';
import { addComment } from '../comments/write-comment';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest } from '../http/failure';
import { queryList } from '../http/paging';
import { browseIssue, permits } from '../permissions/access';
import type { Caller } from '../permissions/caller';
import { screenFields } from '../screens/screen';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';
import { postFunctionChanges } from '../workflows/post-function';
import { holdsGroup, validatorFaults } from '../workflows/rule-check';
import { statusDetails } from '../workflows/status';
import { transitionsFrom, type WorkflowTransition } from '../workflows/workflow';
import { workflowOf } from '../workflows/workflow-scheme';
import { changeIssue } from './change-issue';
import { FieldInput } from './field-input';
import { fieldMeta } from './field-meta';
import type { Issue } from './issue';
import { setIssueProperty } from './issue-property';
import { applyUpdate, checkPeople, commentsIn, type IssueBody, issueBody } from './issue-routes';

/** The transitions somebody can take an issue through now. */
export function availableTransitions(world: World, issue: Issue, caller: Caller): WorkflowTransition[] {
  if (!permits(world, caller.user, 'TRANSITION_ISSUES', issue.projectId)) return [];
  const workflow = workflowOf(world, world.state.projects[issue.projectId]!, issue.issueTypeId);
  return transitionsFrom(workflow, issue.statusId).filter((transition) =>
    holdsGroup(world, issue, caller, transition.conditions),
  );
}

/** `/issue/{id}/transitions`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ */
export function transitionRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/issue/:issue/transitions', (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const wanted = c.req.query('transitionId');
    const withFields = queryList(c, 'expand').includes('transitions.fields');
    const transitions = availableTransitions(world, issue, caller)
      .filter((transition) => !wanted || transition.id === wanted)
      .map((transition): JsonObject => {
        const fields = screenOf(world, issue, transition).map((field): [string, Json] => [
          field.id,
          fieldMeta(world, field, issue),
        ]);
        return {
          id: transition.id,
          name: transition.name,
          to: statusDetails(world, transition.toStatusReference),
          hasScreen: transition.transitionScreen !== undefined,
          isGlobal: transition.type === 'GLOBAL',
          isInitial: false,
          isAvailable: true,
          isConditional: transition.conditions !== undefined,
          isLooped: false,
          ...(withFields ? { fields: Object.fromEntries(fields) } : {}),
        };
      });
    return c.json({ expand: 'transitions', transitions });
  });

  routes.post('/issue/:issue/transitions', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const body = await readBody(
      c,
      issueBody.extend({
        transition: z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) }).optional(),
      }),
    );
    if (!body.transition) throw badRequest("Missing 'transition' identifier");
    const id = body.transition.id;
    const transition = availableTransitions(world, issue, caller).find((other) => other.id === id);
    if (!transition) {
      throw badRequest(
        `It seems that you have tried to perform an operation which you are not permitted to perform: the transition '${id}' is not valid for this issue.`,
      );
    }
    await takeTransition(world, issue, caller, transition, { ...body, transition: null });
    return c.body(null, 204);
  });

  return routes;
}

/**
 * Takes an issue through a transition.
 * Fields and comments are taken through the transition's screen; without one they are ignored, silently.
 */
export async function takeTransition(
  world: World,
  issue: Issue,
  caller: Caller,
  transition: WorkflowTransition,
  body: IssueBody,
): Promise<void> {
  const by = caller.user.accountId;
  const input = new FieldInput(world, issue, screenOf(world, issue, transition));
  const hasScreen = transition.transitionScreen !== undefined;
  if (hasScreen) {
    applyUpdate(body, input, issue);
    checkPeople(world, caller, issue.projectId, input);
  }
  const fields = input.finish();
  const comments = hasScreen ? commentsIn(body) : [];
  const faults = await validatorFaults(world, issue, caller, transition, fields);
  if (faults.length > 0) throw badRequest(...faults);
  // A comment typed on the screen is a comment of its own, made just before the change (oddity Jira 6).
  for (const comment of comments) addComment(world, issue, { author: by, ...comment });
  const set = postFunctionChanges(world, issue, by, transition.actions);
  changeIssue(world, issue, by, { fields: { ...fields, ...set }, statusId: transition.toStatusReference });
  for (const { key, value } of body.properties ?? []) setIssueProperty(world, issue, key, value, by);
}

function screenOf(world: World, issue: Issue, transition: WorkflowTransition) {
  const screenId = transition.transitionScreen?.parameters.screenId;
  return screenId ? screenFields(world, screenId, issue.projectId, issue.issueTypeId) : [];
}
