import { forbidden, notFound } from '../http/failure';
import { type Issue, issueByIdOrKey } from '../issues/issue';
import type { User } from '../people/user';
import { type Project, projectByIdOrKey } from '../projects/project';
import { holdsRole } from '../projects/project-role';
import type { World } from '../store/world';
import type { Caller } from './caller';
import { PERMISSIONS, type Permission, ROLE_GRANTS } from './permission';

/** Does somebody hold a permission: a global one, or one in a project? */
export function permits(world: World, user: User, permission: Permission, projectId?: string): boolean {
  if (user.kind === 'customer') return false;
  if (PERMISSIONS[permission][1] === 'GLOBAL') {
    if (permission === 'ADMINISTER') return user.kind === 'admin' || user.kind === 'app';
    return true;
  }
  const project = projectId ? world.state.projects[projectId] : undefined;
  if (!project) return false;
  return world.state.roles.some(
    (role) => ROLE_GRANTS[role.name]?.includes(permission) && holdsRole(world, role, project.id, user.accountId),
  );
}

/** The projects whose issues somebody may see: asked once for a walk over many issues. */
export function visibleProjects(world: World, user: User): ReadonlySet<string> {
  return new Set(Object.keys(world.state.projects).filter((id) => permits(world, user, 'BROWSE_PROJECTS', id)));
}

export function requireSiteAdmin(world: World, caller: Caller): void {
  if (!permits(world, caller.user, 'ADMINISTER')) {
    throw forbidden('Only users with the Administer Jira global permission can access this resource.');
  }
}

/** Site administrators administer every project. */
export function requireProjectAdmin(world: World, caller: Caller, projectId: string): void {
  if (permits(world, caller.user, 'ADMINISTER') || permits(world, caller.user, 'ADMINISTER_PROJECTS', projectId))
    return;
  throw forbidden('You must have the Administer Projects permission for this project.');
}

export function requirePermission(world: World, caller: Caller, permission: Permission, projectId: string): void {
  if (!permits(world, caller.user, permission, projectId)) {
    throw forbidden(`You do not have the permission '${PERMISSIONS[permission][0]}' in this project.`);
  }
}

/** The issue, if the caller may see it: one that may not be seen is answered like one that does not exist. */
export function browseIssue(world: World, caller: Caller, idOrKey: string): Issue {
  const issue = issueByIdOrKey(world, idOrKey);
  if (!issue || !permits(world, caller.user, 'BROWSE_PROJECTS', issue.projectId)) {
    throw notFound('Issue does not exist or you do not have permission to see it.');
  }
  return issue;
}

export function browseProject(world: World, caller: Caller, idOrKey: string): Project {
  const project = projectByIdOrKey(world, idOrKey);
  const seen =
    project &&
    (permits(world, caller.user, 'BROWSE_PROJECTS', project.id) || permits(world, caller.user, 'ADMINISTER'));
  if (!project || !seen) throw notFound(`No project could be found with key '${idOrKey}'.`);
  return project;
}
