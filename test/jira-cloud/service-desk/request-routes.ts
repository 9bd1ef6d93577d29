import { Hono } from 'hono';
import { z } from 'zod';
import { PUBLICITY } from '../comments/comment';
import { addComment } from '../comments/write-comment';
import { textDocument } from '../documents/adf';
import { serviceField } from '../fields/field';
import { jsonMap, readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest, forbidden, notFound } from '../http/failure';
import { deskPage, deskSlice, queryList } from '../http/paging';
import { changeIssue } from '../issues/change-issue';
import type { Issue } from '../issues/issue';
import { availableTransitions, takeTransition } from '../issues/transition-routes';
import { customerDetails } from '../people/user';
import type { Caller } from '../permissions/caller';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { transitionsFrom, type WorkflowTransition } from '../workflows/workflow';
import { workflowOf } from '../workflows/workflow-scheme';
import { serviceDeskDetails } from './desk-routes';
import { organizationsOf } from './organization';
import { raiseRequest } from './raise-request';
import { isAgent, isCustomerOf, mayRaise, participantsOf, seeRequest, sharedWith } from './request-access';
import { visibleComments } from './request-comment-routes';
import { attachmentsOf, REQUEST_EXPANDS, requestDetails, statusHistory } from './request-details';
import { requestTypeDetails, requestTypeOf } from './request-type';

const createBody = z.strictObject({
  serviceDeskId: z.string(),
  requestTypeId: z.string(),
  requestFieldValues: jsonMap.optional(),
  requestParticipants: z.array(z.string()).optional(),
  raiseOnBehalfOf: z.string().optional(),
  isAdfRequest: z.boolean().optional(),
  channel: z.string().optional(),
  form: z.looseObject({}).optional(),
});
const accounts = z.strictObject({
  accountIds: z.array(z.string()).optional(),
  usernames: z.array(z.string()).optional(),
});

/** A transition that a project shows to its customers carries this property in the workflow. */
const CUSTOMER_TRANSITION = 'sd.customer.transition';

/** `/request`: https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/ */
export function requestRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.post('/request', async (c) => {
    const caller = c.get('caller');
    const body = await readBody(c, createBody);
    const type = world.state.requestTypes[body.requestTypeId];
    const project = type && world.state.projects[type.projectId];
    if (!type || project?.serviceDeskId !== body.serviceDeskId)
      throw badRequest('The request type does not exist in this service desk.');
    if (!mayRaise(world, caller.user, project))
      throw forbidden('You do not have permission to create requests in this service desk.');
    const agent = isAgent(world, caller.user, project.id);
    if (body.raiseOnBehalfOf && !agent)
      throw forbidden('You do not have permission to raise requests on behalf of others.');
    if (body.requestParticipants?.length && !agent) throw forbidden('You do not have permission to add participants.');
    const people = [...(body.requestParticipants ?? []), ...(body.raiseOnBehalfOf ? [body.raiseOnBehalfOf] : [])];
    for (const id of people) if (!world.state.users[id]) throw badRequest(`The user '${id}' does not exist.`);
    const issue = raiseRequest(world, {
      type,
      reporter: body.raiseOnBehalfOf ?? caller.user.accountId,
      creator: caller.user.accountId,
      fields: body.requestFieldValues ?? {},
      participants: body.requestParticipants ?? [],
    });
    return c.json(requestDetails(world, issue), 201);
  });

  routes.get('/request', (c) => {
    const caller = c.get('caller');
    const { serviceDeskId, requestTypeId, requestStatus, searchTerm, organizationId } = c.req.query();
    const ownership = queryList(c, 'requestOwnership');
    const found = Object.values(world.state.issues)
      .filter((issue) => {
        const type = requestTypeOf(world, issue);
        if (!type || !owned(issue, caller, ownership, organizationId)) return false;
        if (serviceDeskId && world.state.projects[issue.projectId]!.serviceDeskId !== serviceDeskId) return false;
        if (requestTypeId && type.id !== requestTypeId) return false;
        if (requestStatus === 'OPEN_REQUESTS' && issue.resolved !== null) return false;
        if (requestStatus === 'CLOSED_REQUESTS' && issue.resolved === null) return false;
        return !searchTerm || String(issue.fields.summary).toLowerCase().includes(searchTerm.toLowerCase());
      })
      .sort((a, b) => b.created - a.created || Number(b.id) - Number(a.id));
    return c.json(
      deskPage(
        c,
        found.map((issue) => expanded(c, issue)),
        REQUEST_EXPANDS,
      ),
    );
  });

  routes.get('/request/:request', (c) =>
    c.json(expanded(c, seeRequest(world, c.get('caller'), c.req.param('request')))),
  );

  routes.get('/request/:request/status', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    return c.json(deskPage(c, statusHistory(world, issue)));
  });

  routes.get('/request/:request/sla', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    if (!isAgent(world, c.get('caller').user, issue.projectId)) throw forbidden('Only agents can see SLA information.');
    return c.json(deskPage(c, []));
  });

  routes.get('/request/:request/attachment', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    return c.json(deskPage(c, attachmentsOf(world, issue)));
  });

  routes.get('/request/:request/approval', (c) => {
    seeRequest(world, c.get('caller'), c.req.param('request'));
    return c.json(deskPage(c, []));
  });

  routes.get('/request/:request/participant', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    return c.json(deskPage(c, participants(issue)));
  });

  for (const verb of ['post', 'delete'] as const) {
    routes[verb]('/request/:request/participant', async (c) => {
      const caller = c.get('caller');
      const issue = seeRequest(world, caller, c.req.param('request'));
      const { accountIds = [], usernames = [] } = await readBody(c, accounts);
      const given = [...accountIds, ...usernames];
      for (const id of given) if (!world.state.users[id]) throw badRequest(`The user '${id}' does not exist.`);
      const others = participantsOf(world, issue).filter((id) => !given.includes(id));
      const fieldId = serviceField(world, 'sd-request-participants').id;
      changeIssue(world, issue, caller.user.accountId, {
        fields: { [fieldId]: verb === 'post' ? [...others, ...given] : others },
      });
      return c.json(deskPage(c, participants(issue)));
    });
  }

  routes.get('/request/:request/transition', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    return c.json(
      deskPage(
        c,
        customerTransitions(issue).map(({ id, name }) => ({ id, name })),
      ),
    );
  });

  routes.post('/request/:request/transition', async (c) => {
    const caller = c.get('caller');
    const issue = seeRequest(world, caller, c.req.param('request'));
    const body = await readBody(
      c,
      z.strictObject({ id: z.string(), additionalComment: z.strictObject({ body: z.string() }).optional() }),
    );
    const agent = isAgent(world, caller.user, issue.projectId);
    const open = agent ? availableTransitions(world, issue, caller) : customerTransitions(issue);
    const transition = open.find((other) => other.id === body.id);
    if (!transition) throw badRequest('The transition is not available to you for this request.');
    if (body.additionalComment) {
      addComment(world, issue, {
        author: caller.user.accountId,
        body: textDocument(body.additionalComment.body),
        properties: { [PUBLICITY]: { internal: false } },
      });
    }
    await takeTransition(world, issue, caller, transition, {});
    return c.body(null, 204);
  });

  routes.get('/request/:request/notification', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    return c.json({ subscribed: !issue.unsubscribed.includes(c.get('caller').user.accountId) });
  });

  routes.put('/request/:request/notification', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    issue.unsubscribed = issue.unsubscribed.filter((id) => id !== c.get('caller').user.accountId);
    return c.body(null, 204);
  });

  routes.delete('/request/:request/notification', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    issue.unsubscribed = [...new Set([...issue.unsubscribed, c.get('caller').user.accountId])];
    return c.body(null, 204);
  });

  routes.get('/request/:request/feedback', (c) => {
    const issue = seeRequest(world, c.get('caller'), c.req.param('request'));
    requireOptIn(c);
    if (!issue.feedback) throw notFound('There is no feedback for this request.');
    return c.json({ type: 'csat', rating: issue.feedback.rating, comment: { body: issue.feedback.comment } });
  });

  routes.post('/request/:request/feedback', async (c) => {
    const caller = c.get('caller');
    const issue = seeRequest(world, caller, c.req.param('request'));
    requireOptIn(c);
    if (issue.fields.reporter !== caller.user.accountId) throw forbidden('Only the reporter can give feedback.');
    const body = await readBody(
      c,
      z.strictObject({
        type: z.literal('csat'),
        rating: z.number().int().min(1).max(5),
        comment: z.strictObject({ body: z.string() }).optional(),
      }),
    );
    issue.feedback = { rating: body.rating, comment: body.comment?.body ?? '', date: world.clock.now() };
    return c.json({ type: 'csat', rating: body.rating, comment: { body: issue.feedback.comment } }, 201);
  });

  routes.delete('/request/:request/feedback', (c) => {
    const caller = c.get('caller');
    const issue = seeRequest(world, caller, c.req.param('request'));
    requireOptIn(c);
    if (issue.fields.reporter !== caller.user.accountId) throw forbidden('Only the reporter can remove feedback.');
    issue.feedback = null;
    return c.body(null, 204);
  });

  const participants = (issue: Issue): JsonObject[] =>
    participantsOf(world, issue).map((id) => customerDetails(world, id));

  const owned = (issue: Issue, caller: Caller, ownership: string[], organizationId: string | undefined): boolean => {
    const { accountId } = caller.user;
    const wanted = ownership.length > 0 ? ownership : ['OWNED_REQUESTS', 'PARTICIPATED_REQUESTS', 'ALL_ORGANIZATIONS'];
    const mine = organizationsOf(world, accountId).map(({ id }) => id);
    const shared = sharedWith(world, issue).filter((id) => mine.includes(id));
    return (
      (wanted.includes('OWNED_REQUESTS') && issue.fields.reporter === accountId) ||
      (wanted.includes('PARTICIPATED_REQUESTS') && participantsOf(world, issue).includes(accountId)) ||
      (wanted.includes('ALL_ORGANIZATIONS') && shared.length > 0) ||
      (wanted.includes('ORGANIZATION') && shared.includes(organizationId ?? '')) ||
      (wanted.includes('ALL_REQUESTS') &&
        (isAgent(world, caller.user, issue.projectId) || isCustomerOf(world, issue, accountId)))
    );
  };

  const customerTransitions = (issue: Issue): WorkflowTransition[] =>
    transitionsFrom(
      workflowOf(world, world.state.projects[issue.projectId]!, issue.issueTypeId),
      issue.statusId,
    ).filter((transition) => transition.properties[CUSTOMER_TRANSITION] === 'true');

  const expanded = (c: Exchange, issue: Issue): JsonObject => {
    const wanted = queryList(c, 'expand');
    const caller = c.get('caller');
    const page = (values: JsonObject[]): JsonObject => deskSlice(c, values, 0, 50);
    const allowed = { allowed: true };
    const parts: Record<string, () => JsonObject> = {
      participant: () => ({ participants: page(participants(issue)) }),
      status: () => ({ status: page(statusHistory(world, issue)) }),
      requestType: () => ({ requestType: requestTypeDetails(world, requestTypeOf(world, issue)!) }),
      serviceDesk: () => ({ serviceDesk: serviceDeskDetails(world, world.state.projects[issue.projectId]!) }),
      comment: () => ({ comments: page(visibleComments(world, caller, issue)) }),
      action: () => ({
        actions: { addAttachment: allowed, addComment: allowed, addParticipant: allowed, removeParticipant: allowed },
      }),
      sla: () => ({ sla: page([]) }),
      attachment: () => ({ attachments: page(attachmentsOf(world, issue)) }),
    };
    return Object.assign(requestDetails(world, issue), ...wanted.map((name) => parts[name]?.() ?? {})) as JsonObject;
  };

  return routes;
}

/** Experimental operations answer only those who opted in. */
export function requireOptIn(c: Exchange): void {
  if (c.req.header('x-experimentalapi') !== 'opt-in') {
    throw badRequest(
      "This API is experimental. Experimental APIs are not guaranteed to be stable within the preview period. You must set the header 'X-ExperimentalApi: opt-in' to opt into using this API.",
    );
  }
}
