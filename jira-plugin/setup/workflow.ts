import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { STATUSES, type Status } from '../../core';
import { answer } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import { WATCHED_STATUSES } from '../transitions/refused-by-hand';
import { type Changes, SetupBlocked } from './changes';
import { addRule, asksProcess, readWorkflow, WORKFLOW, type Workflow, workflowsSchema } from './standing-workflow';
import type { SiteStatuses } from './statuses';
import { readRuleName, withRule } from './transition-rule';

/** Ids that this file gives to the transitions: 1 makes the issue, 11 to 17 lead to the statuses in their order. */
const transitionId = (status: Status): string => String(11 + STATUSES.indexOf(status));

/**
 * The workflow: from every status to every other, since the process decides what is allowed. Closing sets the resolution,
 * leaving `Closed` clears it. Gives the global transition to each status. None of them is offered to customers, whose own
 * ways are the panel's. Jira asks the process before an agent changes a status by hand.
 */
export async function ensureWorkflow(
  statuses: SiteStatuses,
  changes: Changes,
): Promise<{ readonly id: string; readonly transitions: Record<Status, string> }> {
  const standing = await readWorkflow();
  const existing = standing?.workflow;
  const found = existing && transitionsOf(existing, statuses);
  if (existing && found) {
    if (!(await asksProcess(standing))) {
      await addRule(standing);
      changes.note(`workflow ${WORKFLOW} asks the process before a status is changed by hand`);
    }
    return { id: existing.id, transitions: found };
  }
  const content = contentOf(statuses, await readResolutionId(), await readRuleName());
  const saved = existing ? await update(existing, statuses, content) : await create(statuses, content);
  changes.note(`workflow ${WORKFLOW} ${existing ? 'completed' : 'created'}`);
  const transitions = transitionsOf(saved, statuses);
  if (!transitions) throw new SetupBlocked('workflow-incomplete', WORKFLOW);
  return { id: saved.id, transitions };
}

/** The global transition to each status; null where one is missing. */
function transitionsOf(workflow: Workflow, statuses: SiteStatuses): Record<Status, string> | null {
  const found = STATUSES.map((status) => {
    const to = workflow.transitions.find(
      ({ type, toStatusReference }) => type === 'GLOBAL' && toStatusReference === statuses[status].id,
    );
    return [status, to?.id] as const;
  });
  return found.every(([, id]) => id !== undefined) ? (Object.fromEntries(found) as Record<Status, string>) : null;
}

/** Whether the workflow stands, with a way to each of its seven statuses, and asks the process; reads only. */
export async function hasWorkflow(): Promise<boolean> {
  const standing = await readWorkflow();
  if (!standing) return false;
  const reached = standing.workflow.transitions.flatMap(({ type, toStatusReference }) =>
    type === 'GLOBAL' && toStatusReference ? [toStatusReference] : [],
  );
  return new Set(reached).size >= STATUSES.length && (await asksProcess(standing));
}

const resolutionsSchema = z.object({ values: z.array(z.object({ id: z.string(), name: z.string() })) });

async function readResolutionId(): Promise<string> {
  const response = await asApp().requestJira(route`/rest/api/3/resolution/search?maxResults=50`, {
    method: 'GET',
    headers: READS,
  });
  const { values } = await answer('read the resolutions', response, resolutionsSchema);
  const done = values.find(({ name }) => name === 'Done');
  if (!done) throw new SetupBlocked('resolution-missing', 'Done');
  return done.id;
}

function contentOf(statuses: SiteStatuses, resolution: string, rule: string | null) {
  const resolve = (value: string) => ({ ruleKey: 'system:update-field', parameters: { field: 'resolution', value } });
  return {
    description: 'The support process. The app decides which status an incident has; every status can be reached.',
    statuses: STATUSES.map((status) => ({ statusReference: statuses[status].id, properties: {} })),
    transitions: [
      {
        id: '1',
        name: 'Create',
        type: 'INITIAL',
        toStatusReference: statuses.New.id,
        links: [],
        actions: [],
        validators: [],
        triggers: [],
        properties: {},
      },
      ...STATUSES.map((status) => ({
        id: transitionId(status),
        name: status,
        type: 'GLOBAL',
        toStatusReference: statuses[status].id,
        links: [],
        actions: [resolve(status === 'Closed' ? resolution : '')],
        validators: rule !== null && WATCHED_STATUSES.includes(status) ? withRule([], rule) : [],
        triggers: [],
        properties: {},
      })),
    ],
  };
}

type Content = ReturnType<typeof contentOf>;

/** A status keeps the category that it has: another project may count on it. */
const statusRows = (statuses: SiteStatuses) =>
  STATUSES.map((status) => ({
    id: statuses[status].id,
    name: status,
    statusReference: statuses[status].id,
    statusCategory: statuses[status].category,
  }));

async function create(statuses: SiteStatuses, content: Content): Promise<Workflow> {
  const response = await asApp().requestJira(route`/rest/api/3/workflows/create`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({
      scope: { type: 'GLOBAL' },
      statuses: statusRows(statuses),
      workflows: [{ name: WORKFLOW, ...content }],
    }),
  });
  return (await answer('create the workflow', response, workflowsSchema)).workflows[0]!;
}

async function update({ id, version }: Workflow, statuses: SiteStatuses, content: Content): Promise<Workflow> {
  const response = await asApp().requestJira(route`/rest/api/3/workflows/update`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ statuses: statusRows(statuses), workflows: [{ id, version, ...content }] }),
  });
  return (await answer('complete the workflow', response, workflowsSchema)).workflows[0]!;
}
