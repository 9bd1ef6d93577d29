import type { Site } from '../site';
import { readRoleLog, refreshRoleLog } from '../store/roles';
import { readSetUpSite, writeSite } from '../store/site-settings';
import { readAppAccount } from './app-account';
import { Changes, type SetupReport } from './changes';
import { checklistFor } from './checklist';
import { ensureFields } from './fields';
import { ensureLinkType } from './link-type';
import { readPriorities } from './priorities';
import { readServiceProject } from './project';
import { ensureRequestTypes } from './request-types';
import { ensureRoles } from './roles';
import { ensureOnScreens } from './screens';
import { WORKFLOW } from './standing-workflow';
import { ensureStatuses } from './statuses';
import type { ProvisionStep } from './steps';
import { readSwitch } from './switch';
import { ensureWorkflow } from './workflow';
import { ensureWorkflowScheme } from './workflow-scheme';

/**
 * Makes a service project ready for the process, through the same REST calls on every site: looks first, makes only what is
 * missing, changes nothing that is there. Run again it writes nothing. `now` is epoch ms; `onStep` hears of each part before it
 * begins.
 * @throws SetupBlocked with what an administrator has to do first; JiraFailure where Jira refuses.
 */
export async function provision(
  projectKey: string,
  now: number,
  onStep: (step: ProvisionStep) => Promise<void> = async () => undefined,
): Promise<SetupReport> {
  const changes = new Changes();
  await onStep('project');
  const appAccountId = await readAppAccount();
  const project = await readServiceProject(projectKey);
  const priorities = await readPriorities();
  await onStep('statuses');
  const statuses = await ensureStatuses(WORKFLOW, changes);
  await onStep('workflow');
  const { transitions } = await ensureWorkflow(statuses, changes);
  await ensureWorkflowScheme(project, statuses, changes);
  await onStep('fields');
  const { fields, severities } = await ensureFields(changes);
  await onStep('screens');
  await ensureOnScreens(
    project,
    Object.values(fields).flatMap((field) => field ?? []),
    changes,
  );
  await onStep('requestType');
  const requestTypes = await ensureRequestTypes(project, changes);
  await onStep('roles');
  const roles = await ensureRoles(changes);
  const linkTypeId = await ensureLinkType(changes);

  const before = await readSetUpSite();
  const turned = await readSwitch(project.id);
  const site: Site = {
    appAccountId,
    statuses: idsOf(statuses),
    transitions,
    priorities,
    fields,
    severities,
    linkTypeId,
    roles,
    projects: [
      ...(before?.projects ?? []).filter(({ id }) => id !== project.id),
      {
        id: project.id,
        key: project.key,
        issueTypeId: requestTypes.incident.issueTypeId,
        requestType: requestTypes.incident.id,
        mailRequestType: requestTypes.mail,
        on: turned?.on ?? false,
        since: turned?.since ?? null,
      },
    ],
  };
  if (JSON.stringify(site) !== JSON.stringify(before)) await writeSite(site);
  await refreshRoleLog(site, await readRoleLog(), [], now);
  return { changed: changes.lines, checklist: checklistFor(project) };
}

function idsOf<K extends string>(statuses: Readonly<Record<K, { readonly id: string }>>): Record<K, string> {
  const entries = Object.entries<{ readonly id: string }>(statuses).map(([status, { id }]) => [status, id]);
  return Object.fromEntries(entries) as Record<K, string>;
}
