import { nextId, nextUuid } from '../store/ids';
import type { World } from '../store/world';
import { buildContent } from '../workflows/build-workflow';
import { makeStatus, statusByName } from '../workflows/status';
import { newVersion, type Workflow } from '../workflows/workflow';
import type { TransitionPayload } from '../workflows/workflow-payload';

/** Statuses every site has: Jira's own with their old ids, then those a service project brings. */
const STATUSES = [
  ['1', 'Open', 'TODO'],
  ['3', 'In Progress', 'IN_PROGRESS'],
  ['4', 'Reopened', 'TODO'],
  ['5', 'Resolved', 'DONE'],
  ['6', 'Closed', 'DONE'],
  [null, 'To Do', 'TODO'],
  [null, 'Done', 'DONE'],
  [null, 'Waiting for support', 'TODO'],
  [null, 'Waiting for customer', 'IN_PROGRESS'],
  [null, 'Work in progress', 'IN_PROGRESS'],
  [null, 'Pending', 'IN_PROGRESS'],
  [null, 'Canceled', 'DONE'],
] as const;

export function seedStatuses(world: World): void {
  for (const [id, name, category] of STATUSES)
    makeStatus(world, { name, category, description: '' }, id ?? nextId(world, 'status'));
}

const DONE = { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '10000' } };
const CLEAR = { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '' } };

type Row = readonly [
  id: string,
  name: string,
  from: readonly string[] | 'initial' | 'any',
  to: string,
  action?: typeof DONE,
];

/** The workflow of a stock service project. A transition into a done status sets the resolution, one out of it clears it. */
const SERVICE_ROWS: readonly Row[] = [
  ['1', 'Create', 'initial', 'Waiting for support'],
  ['851', 'Respond to customer', ['Waiting for support', 'Work in progress'], 'Waiting for customer'],
  ['781', 'Respond to support', ['Waiting for customer'], 'Waiting for support'],
  ['891', 'In progress', ['Waiting for support', 'Waiting for customer', 'Pending'], 'Work in progress'],
  ['871', 'Pending', ['Waiting for support', 'Work in progress'], 'Pending'],
  [
    '761',
    'Resolve this issue',
    ['Waiting for support', 'Waiting for customer', 'Work in progress', 'Pending'],
    'Resolved',
    DONE,
  ],
  [
    '901',
    'Cancel request',
    ['Waiting for support', 'Waiting for customer', 'Work in progress', 'Pending'],
    'Canceled',
    DONE,
  ],
  ['941', 'Back to in progress', ['Resolved', 'Canceled'], 'Work in progress', CLEAR],
  ['931', 'Close', ['Resolved', 'Canceled'], 'Closed'],
];
const JIRA_ROWS: readonly Row[] = [
  ['1', 'Create Issue', 'initial', 'Open'],
  ['4', 'Start Progress', ['Open', 'Reopened'], 'In Progress'],
  ['5', 'Resolve Issue', ['Open', 'In Progress', 'Reopened'], 'Resolved', DONE],
  ['3', 'Reopen Issue', ['Resolved', 'Closed'], 'Reopened', CLEAR],
  ['701', 'Close Issue', ['Resolved'], 'Closed'],
];

export function serviceWorkflow(world: World, projectKey: string): Workflow {
  return makeWorkflow(world, `${projectKey}: Jira Service Management default workflow`, SERVICE_ROWS, true);
}

/** The read-only workflow called `jira` that every site has. */
export function jiraWorkflow(world: World): Workflow {
  return makeWorkflow(world, 'jira', JIRA_ROWS, false);
}

function makeWorkflow(world: World, name: string, rows: readonly Row[], editable: boolean): Workflow {
  const names = [...new Set(rows.flatMap(([, , from, to]) => [...(typeof from === 'string' ? [] : from), to]))];
  const ids = new Map(names.map((status) => [status, statusByName(world, status)!.id]));
  const transitions = rows.map(
    ([id, title, from, to, action]): TransitionPayload => ({
      id,
      name: title,
      type: from === 'initial' ? 'INITIAL' : from === 'any' ? 'GLOBAL' : 'DIRECTED',
      toStatusReference: to,
      links:
        typeof from === 'string' ? [] : from.map((status) => ({ fromStatusReference: status, fromPort: 0, toPort: 0 })),
      actions: action ? [action] : [],
    }),
  );
  const now = world.clock.now();
  const workflow: Workflow = {
    id: nextUuid(world, 'workflow'),
    name,
    description: '',
    version: newVersion(world),
    created: now,
    updated: now,
    editable,
    ...buildContent(
      world,
      { statuses: names.map((status) => ({ statusReference: status, properties: {}, layout: null })), transitions },
      ids,
    ),
  };
  world.state.workflows[workflow.id] = workflow;
  return workflow;
}
