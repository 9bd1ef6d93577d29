import type { Status } from '../../core';
import { organizationFactsOf } from '../history/organization-facts';
import { readOrganizationProperty, readOrganizationsOfDesk } from '../jira/organization';
import { readLackingPermissions } from '../jira/permission';
import { FACTS } from '../property-keys';
import { readHandTasks } from '../store/hand-tasks';
import { readSetUpSite } from '../store/site-settings';
import type { HandTask } from './checklist';
import { lookAtFields } from './fields';
import { readFormer } from './former-workflow';
import { readServiceProject, type ServiceProject } from './project';
import { hasRequestType } from './request-types';
import { countRoleHolders, type RoleHolders } from './roles';
import { missingOnScreens } from './screens';
import { missingStatuses } from './statuses';
import { hasWorkflow } from './workflow';
import { followsScheme } from './workflow-scheme';

/** How a service project stands, as the setup checklist tells it. */
export interface ProjectLook {
  readonly key: string;
  /** Whether setup went through here once. */
  readonly setUp: boolean;
  readonly missingStatuses: readonly Status[];
  /** Whether the workflow stands, and whether the project follows it. */
  readonly workflow: boolean;
  readonly follows: boolean;
  /** The workflow scheme that the project can be given back; null: none is known. */
  readonly former: string | null;
  readonly fields: { readonly there: number; readonly missing: readonly string[] };
  /** Screens of the project that lack a field of the process. */
  readonly screensLacking: number;
  readonly requestType: boolean;
  /** Permissions that the app's own account lacks, by Jira's names. */
  readonly lackingPermissions: readonly string[];
  readonly holders: RoleHolders;
  /** `without`: names of organizations that have no agreement on record. */
  readonly organizations: { readonly all: number; readonly without: readonly string[]; readonly more: boolean };
  readonly handTasks: readonly HandTask[];
  readonly on: boolean;
  /** Epoch ms; null: never switched on. */
  readonly since: number | null;
}

/**
 * Looks at everything that setup makes, and at what only people can do; changes nothing.
 * @throws SetupBlocked where the project cannot follow the process at all; JiraFailure where Jira refuses.
 */
export async function lookAtProject(projectKey: string): Promise<ProjectLook> {
  const project = await readServiceProject(projectKey);
  const site = await readSetUpSite();
  const known = site?.projects.find(({ id }) => id === project.id);
  const [
    statuses,
    workflow,
    follows,
    former,
    fields,
    requestType,
    lackingPermissions,
    holders,
    organizations,
    handTasks,
  ] = await Promise.all([
    missingStatuses(),
    hasWorkflow(),
    followsScheme(project),
    readFormer(project.id),
    lookAtFields(),
    hasRequestType(project),
    readLackingPermissions(project.key),
    countRoleHolders(project.key),
    lookAtAgreements(project),
    readHandTasks(project.key),
  ]);
  const { organizations: theirs, participants, requestType: type } = site?.fields ?? {};
  const wanted = [...fields.ids, theirs, participants, type].filter((id) => id !== undefined);
  const gaps = await missingOnScreens(project, wanted);
  return {
    key: project.key,
    setUp: known !== undefined,
    missingStatuses: statuses,
    workflow,
    follows,
    former: former?.name ?? null,
    fields: { there: fields.ids.length, missing: fields.missing },
    screensLacking: gaps.length,
    requestType,
    lackingPermissions,
    holders,
    organizations,
    handTasks,
    on: known?.on ?? false,
    since: known?.since ?? null,
  };
}

/** So many organizations are looked at for their agreement, and so many at a time. */
const MOST_ORGANIZATIONS = 100;
const AT_ONCE = 5;

async function lookAtAgreements({ deskId }: ServiceProject): Promise<ProjectLook['organizations']> {
  const { organizations, more } = await readOrganizationsOfDesk(deskId, MOST_ORGANIZATIONS);
  const without: string[] = [];
  for (let start = 0; start < organizations.length; start += AT_ONCE) {
    const some = organizations.slice(start, start + AT_ONCE);
    const properties = await Promise.all(some.map(({ id }) => readOrganizationProperty(id, FACTS)));
    for (const [place, value] of properties.entries())
      if (!organizationFactsOf(value).agreements.at(-1)?.agreement) without.push(some[place]!.name);
  }
  return { all: organizations.length, without, more };
}
