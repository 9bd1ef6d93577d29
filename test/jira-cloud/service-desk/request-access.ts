import { listOf, serviceField } from '../fields/field';
import { forbidden, notFound } from '../http/failure';
import { type Issue, issueByIdOrKey } from '../issues/issue';
import type { User } from '../people/user';
import { permits } from '../permissions/access';
import type { Caller } from '../permissions/caller';
import { type Project, projectByDesk } from '../projects/project';
import type { World } from '../store/world';
import { organizationsOf } from './organization';
import { requestTypeOf } from './request-type';

export function participantsOf(world: World, issue: Issue): string[] {
  return listOf(issue, serviceField(world, 'sd-request-participants').id);
}

export function sharedWith(world: World, issue: Issue): string[] {
  return listOf(issue, serviceField(world, 'sd-customer-organizations').id);
}

/** Its reporter, its participants, and the members of the organizations it is shared with. */
export function isCustomerOf(world: World, issue: Issue, accountId: string): boolean {
  const organizations = sharedWith(world, issue);
  return (
    issue.fields.reporter === accountId ||
    participantsOf(world, issue).includes(accountId) ||
    organizationsOf(world, accountId).some((organization) => organizations.includes(organization.id))
  );
}

/** Does the caller work in the project of the request, rather than being served by it? */
export function isAgent(world: World, user: User, projectId: string): boolean {
  return permits(world, user, 'SERVICEDESK_AGENT', projectId);
}

export function isAgentAnywhere(world: World, user: User): boolean {
  return permits(world, user, 'ADMINISTER') || Object.keys(world.state.projects).some((id) => isAgent(world, user, id));
}

/**
 * The request, if the caller may see it.
 * @throws 404 where there is none, 403 where it is not the caller's business: the two the service desk API documents.
 */
export function seeRequest(world: World, caller: Caller, idOrKey: string): Issue {
  const issue = issueByIdOrKey(world, idOrKey);
  if (!issue || !requestTypeOf(world, issue))
    throw notFound('The customer request does not exist or you do not have permission to see it.');
  if (isAgent(world, caller.user, issue.projectId) || isCustomerOf(world, issue, caller.user.accountId)) return issue;
  throw forbidden('You do not have permission to view this customer request.');
}

/** May somebody use a project's portal? With public sign-up everybody may; else its customers and the members of its organizations. */
export function mayRaise(world: World, user: User, project: Project): boolean {
  if (isAgent(world, user, project.id) || world.state.settings.publicSignUp) return true;
  return (
    project.customers.includes(user.accountId) ||
    organizationsOf(world, user.accountId).some((organization) => project.organizationIds.includes(organization.id))
  );
}

/** The project of a service desk, if the caller may use its portal. */
export function deskProject(world: World, caller: Caller, serviceDeskId: string): Project {
  const project = projectByDesk(world, serviceDeskId);
  if (!project) throw notFound('The service desk does not exist.');
  if (!mayRaise(world, caller.user, project))
    throw forbidden('You do not have permission to access this service desk.');
  return project;
}
