import { serviceField } from '../fields/field';
import type { Project } from '../projects/project';
import { REQUEST_TYPE_GROUP } from '../service-desk/request-type';
import { nextId } from '../store/ids';
import type { World } from '../store/world';
import { newVersion } from '../workflows/workflow';
import { serviceWorkflow } from './stock-workflow';

export interface NewServiceProject {
  key: string;
  name: string;
  /** Number of the first issue; 1 where absent. */
  firstNumber?: number;
}

const ISSUE_TYPES = ['[System] Incident', '[System] Service request', 'Task', 'Emailed request'] as const;

/** Request type, the issue type under it, and whether the portal shows it. */
const REQUEST_TYPES = [
  ['Emailed request', 'Emailed request', false],
  ['Report a system problem', '[System] Incident', true],
  ['Get IT help', '[System] Service request', true],
  ['Ask a question', '[System] Service request', true],
] as const;

/** A project of the stock IT service management template. */
export function addServiceProject(world: World, given: NewServiceProject): Project {
  const { state } = world;
  const id = nextId(world, 'project');
  const issueTypeIds = ISSUE_TYPES.map((name) => issueTypeId(world, name));
  const workflow = serviceWorkflow(world, given.key);
  const schemeId = nextId(world, 'workflowScheme');
  state.workflowSchemes[schemeId] = {
    id: schemeId,
    name: `${given.key}: Jira Service Management Workflow Scheme`,
    description: '',
    version: newVersion(world),
    defaultWorkflowId: workflow.id,
    workflowIds: {},
  };
  const project: Project = {
    id,
    key: given.key,
    name: given.name,
    leadAccountId: Object.values(state.users).find((user) => user.kind === 'admin')?.accountId ?? null,
    nextIssueNumber: given.firstNumber ?? 1,
    issueTypeIds,
    workflowSchemeId: schemeId,
    issueTypeSchemeId: nextId(world, 'issueTypeScheme'),
    issueTypeScreenSchemeId: nextId(world, 'issueTypeScreenScheme'),
    screenSchemeId: nextId(world, 'screenScheme'),
    serviceDeskId: nextId(world, 'serviceDesk'),
    customers: [],
    organizationIds: [],
    queues: [
      ['All open', 'resolution = Unresolved ORDER BY created ASC'],
      ['Assigned to me', 'assignee = currentUser() AND resolution = Unresolved ORDER BY created ASC'],
      ['Unassigned issues', 'assignee is EMPTY AND resolution = Unresolved ORDER BY created ASC'],
    ].map(([name, jql]) => ({
      id: nextId(world, 'queue'),
      name: name!,
      jql: `project = ${given.key} AND ${jql}`,
      fields: ['issuetype', 'issuekey', 'summary', 'created', 'reporter', 'assignee', 'status', 'priority'],
    })),
    properties: {},
    customerNotifications: true,
    creationNotification: true,
  };
  state.projects[id] = project;
  addScreens(world, project);
  for (const [name, type, shown] of REQUEST_TYPES)
    addRequestType(world, project, name, issueTypeId(world, type), shown);
  castRoles(world, project);
  return project;
}

function issueTypeId(world: World, name: string): string {
  const existing = Object.values(world.state.issueTypes).find((type) => type.name === name);
  if (existing) return existing.id;
  const id = nextId(world, 'issueType');
  world.state.issueTypes[id] = { id, name, description: '', subtask: false };
  return id;
}

function addScreens(world: World, project: Project): void {
  const service = ['sd-request-participants', 'sd-customer-organizations'].map((key) => serviceField(world, key).id);
  const screen = (name: string, fieldIds: string[]): string => {
    const id = nextId(world, 'screen');
    const tab = { id: nextId(world, 'screenTab'), name: 'Field Tab', fieldIds };
    world.state.screens[id] = {
      id,
      name: `${project.key}: Jira Service Management ${name}`,
      description: '',
      tabs: [tab],
    };
    return id;
  };
  const shared = ['summary', 'reporter', 'description', 'priority', 'assignee', 'labels', ...service];
  const create = screen('Create Issue Screen', [...shared]);
  const edit = screen('Edit/View Issue Screen', [...shared, 'duedate']);
  world.state.screenSchemes[project.screenSchemeId] = {
    id: project.screenSchemeId,
    name: `${project.key}: Jira Service Management Screen Scheme`,
    description: '',
    screens: { default: edit, create },
    issueTypeScreenScheme: {
      id: project.issueTypeScreenSchemeId,
      name: `${project.key}: Jira Service Management Issue Type Screen Scheme`,
    },
  };
}

function addRequestType(world: World, project: Project, name: string, type: string, shown: boolean): void {
  const id = nextId(world, 'requestType');
  world.state.requestTypes[id] = {
    id,
    projectId: project.id,
    issueTypeId: type,
    name,
    description: '',
    helpText: '',
    groupIds: shown ? [REQUEST_TYPE_GROUP.id] : [],
    form: [
      { fieldId: 'summary', label: 'Summary', required: true },
      { fieldId: 'description', label: 'Description', required: false },
    ],
    properties: {},
  };
}

/** Administrators administer it, agents work in it, apps have their access. */
function castRoles(world: World, project: Project): void {
  const play = (roleName: string, kind: string): void => {
    const role = world.state.roles.find((other) => other.name === roleName)!;
    for (const user of Object.values(world.state.users)) {
      if (user.kind === kind)
        role.actors.push({ id: nextId(world, 'actor'), projectId: project.id, accountId: user.accountId });
    }
  };
  play('Administrators', 'admin');
  play('Service Desk Team', 'agent');
  play('atlassian-addons-project-access', 'app');
}
