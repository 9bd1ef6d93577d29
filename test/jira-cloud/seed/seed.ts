import { makeUser, type User } from '../people/user';
import { type Project, projectByIdOrKey } from '../projects/project';
import type { FormField, RequestType } from '../service-desk/request-type';
import { REQUEST_TYPE_GROUP } from '../service-desk/request-type';
import { nextId } from '../store/ids';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import { addServiceProject, type NewServiceProject } from './service-project';

export interface NewUser {
  email: string;
  displayName: string;
  kind: Exclude<User['kind'], 'app'>;
}

export interface SeededUser {
  accountId: string;
  email: string;
  token: string;
  /** Ready for an `Authorization` header. */
  authorization: string;
}

/** What an Atlassian administrator does outside the REST API: people and their tokens, projects, switches of the site. */
export interface Seed {
  addUser(given: NewUser): SeededUser;
  /** A further API token of somebody. */
  addToken(accountId: string, token: string): void;
  addServiceProject(given: NewServiceProject): Project;
  /** The form of a request type (Project settings → Request types). Labels default to the fields' names. */
  setRequestForm(
    requestTypeId: string,
    form: readonly { fieldId: string; label?: string; required?: boolean; description?: string }[],
  ): void;
  /** Shows a request type on the portal, or hides it. */
  showOnPortal(requestTypeId: string, shown: boolean): void;
  renameRequestType(requestTypeId: string, name: string): void;
  requestTypes(projectKey: string): RequestType[];
  setNotificationSubject(template: string): void;
  setCustomerNotifications(projectKey: string, on: boolean): void;
  setCreationNotification(projectKey: string, on: boolean): void;
  setPublicSignUp(on: boolean): void;
  setActive(accountId: string, active: boolean): void;
  /** How long after the creation a portal panel's properties reach the issue, ms. */
  setPropertyDelay(ms: number): void;
  /** How long an asynchronous task takes, ms. */
  setTaskDuration(ms: number): void;
  setProjectProperty(projectKey: string, key: string, value: Json): void;
}

export function seedFor(world: World): Seed {
  const project = (key: string): Project => {
    const found = projectByIdOrKey(world, key);
    if (!found) throw new Error(`there is no project ${key}`);
    return found;
  };
  const type = (id: string): RequestType => {
    const found = world.state.requestTypes[id];
    if (!found) throw new Error(`there is no request type ${id}`);
    return found;
  };
  return {
    addUser: ({ email, displayName, kind }) => {
      const user = makeUser(world, { email, displayName, kind });
      castUser(world, user);
      const token = `token-${user.accountId}`;
      world.state.tokens[token] = user.accountId;
      const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
      return { accountId: user.accountId, email, token, authorization };
    },
    addToken: (accountId, token) => {
      world.state.tokens[token] = accountId;
    },
    addServiceProject: (given) => addServiceProject(world, given),
    setRequestForm: (id, form) => {
      type(id).form = form.map(
        ({ fieldId, label, required, description }): FormField => ({
          fieldId,
          label: label ?? world.state.fields[fieldId]?.name ?? fieldId,
          required: required ?? false,
          ...(description ? { description } : {}),
        }),
      );
    },
    showOnPortal: (id, shown) => {
      type(id).groupIds = shown ? [REQUEST_TYPE_GROUP.id] : [];
    },
    renameRequestType: (id, name) => {
      type(id).name = name;
    },
    requestTypes: (key) =>
      Object.values(world.state.requestTypes).filter((other) => other.projectId === project(key).id),
    setNotificationSubject: (template) => {
      world.state.settings.notificationSubject = template;
    },
    setCustomerNotifications: (key, on) => {
      project(key).customerNotifications = on;
    },
    setCreationNotification: (key, on) => {
      project(key).creationNotification = on;
    },
    setPublicSignUp: (on) => {
      world.state.settings.publicSignUp = on;
    },
    setActive: (accountId, active) => {
      world.state.users[accountId]!.active = active;
    },
    setPropertyDelay: (ms) => {
      world.state.settings.propertyDelayMs = ms;
    },
    setTaskDuration: (ms) => {
      world.state.settings.taskDurationMs = ms;
    },
    setProjectProperty: (key, name, value) => {
      project(key).properties[name] = value;
    },
  };
}

const STANDARD: Readonly<Record<User['kind'], { group: string | null; role: string | null }>> = {
  admin: { group: 'jira-administrators', role: 'Administrators' },
  agent: { group: 'jira-servicemanagement-users', role: 'Service Desk Team' },
  app: { group: 'atlassian-addons-admin', role: 'atlassian-addons-project-access' },
  atlassian: { group: null, role: null },
  customer: { group: null, role: null },
};

/** An administrator and an agent have their group, and their role in every project there is. */
function castUser(world: World, user: User): void {
  const { group, role } = STANDARD[user.kind];
  world.state.groups.find((other) => other.name === group)?.members.push(user.accountId);
  const found = world.state.roles.find((other) => other.name === role);
  for (const projectId of Object.keys(world.state.projects)) {
    found?.actors.push({ id: nextId(world, 'actor'), projectId, accountId: user.accountId });
  }
}
