import { makeUser } from '../people/user';
import { nextId, nextUuid } from '../store/ids';
import type { World } from '../store/world';
import { jiraWorkflow, seedStatuses } from './stock-workflow';
import { seedFields } from './system-fields';

const PRIORITIES = [
  ['Highest', '#d04437', 'This problem will block progress.'],
  ['High', '#f15C75', 'Serious problem that could block progress.'],
  ['Medium', '#f79232', 'Has the potential to affect progress.'],
  ['Low', '#707070', 'Minor problem or easily worked around.'],
  ['Lowest', '#999999', 'Trivial problem with little or no impact on progress.'],
] as const;
const RESOLUTIONS = ['Done', "Won't Do", 'Duplicate', 'Cannot Reproduce', 'Known Error'];
const LINK_TYPES = [
  ['Blocks', 'is blocked by', 'blocks'],
  ['Cloners', 'is cloned by', 'clones'],
  ['Duplicate', 'is duplicated by', 'duplicates'],
  ['Relates', 'relates to', 'relates to'],
] as const;
const ROLES = [
  ['10002', 'Administrators', 'A project role that represents administrators in a project'],
  [
    '10003',
    'atlassian-addons-project-access',
    'A project role that represents Connect add-ons declaring a scope that requires more than read issue permissions',
  ],
  ['10005', 'Service Desk Customers', 'A project role that represents your customers'],
  ['10006', 'Service Desk Team', 'A project role that represents your service desk team'],
] as const;
export const GROUPS = ['jira-administrators', 'jira-servicemanagement-users', 'atlassian-addons-admin'] as const;

/** What a new site has before anybody makes anything. */
export function seedSite(world: World, appName: string): void {
  const { state } = world;
  for (const [i, [name, statusColor, description]] of PRIORITIES.entries()) {
    state.priorities.push({ id: String(i + 1), name, statusColor, description });
  }
  for (const name of RESOLUTIONS) state.resolutions.push({ id: nextId(world, 'resolution'), name, description: '' });
  for (const [name, inward, outward] of LINK_TYPES)
    state.linkTypes.push({ id: nextId(world, 'linkType'), name, inward, outward });
  for (const [id, name, description] of ROLES) state.roles.push({ id, name, description, actors: [] });
  world.state.ids.role = 10_100;
  for (const name of GROUPS) state.groups.push({ groupId: nextUuid(world, 'group'), name, members: [] });
  seedFields(world);
  seedStatuses(world);
  jiraWorkflow(world);
  seedScreens(world);
  makeUser(world, { kind: 'app', email: null, displayName: appName });
}

/** Screens of Jira's own that workflows may use: a transition without one takes no fields. */
function seedScreens(world: World): void {
  const rows = [
    [
      '1',
      'Default Screen',
      ['summary', 'priority', 'duedate', 'assignee', 'reporter', 'environment', 'description', 'labels'],
    ],
    ['2', 'Workflow Screen', ['assignee']],
    ['3', 'Resolve Issue Screen', ['resolution', 'assignee']],
  ] as const;
  for (const [id, name, fieldIds] of rows) {
    world.state.screens[id] = {
      id,
      name,
      description: '',
      tabs: [{ id: nextId(world, 'screenTab'), name: 'Field Tab', fieldIds: [...fieldIds] }],
    };
  }
}
