import type { Field } from '../fields/field';
import type { Issue } from '../issues/issue';
import type { IssueLink, IssueLinkType } from '../links/issue-link';
import type { DroppedMail, Mail } from '../mail/mail';
import type { Group } from '../people/group';
import type { User } from '../people/user';
import type { IssueType } from '../projects/issue-type';
import type { Priority, Resolution } from '../projects/priority';
import type { Project } from '../projects/project';
import type { ProjectRole } from '../projects/project-role';
import type { Screen, ScreenScheme } from '../screens/screen';
import type { Organization } from '../service-desk/organization';
import type { RequestType } from '../service-desk/request-type';
import type { Status } from '../workflows/status';
import type { Task } from '../workflows/task';
import type { Workflow } from '../workflows/workflow';
import type { WorkflowScheme } from '../workflows/workflow-scheme';
import type { Pending } from './pending';

/** The whole site as plain JSON: `dump` writes it, `restore` reads it. Maps are keyed by id, lists are in order of making. */
export interface State {
  ids: Record<string, number>;
  users: Record<string, User>;
  /** API token → account id. */
  tokens: Record<string, string>;
  groups: Group[];
  roles: ProjectRole[];
  projects: Record<string, Project>;
  issueTypes: Record<string, IssueType>;
  priorities: Priority[];
  resolutions: Resolution[];
  linkTypes: IssueLinkType[];
  links: IssueLink[];
  fields: Record<string, Field>;
  screens: Record<string, Screen>;
  screenSchemes: Record<string, ScreenScheme>;
  statuses: Record<string, Status>;
  workflows: Record<string, Workflow>;
  workflowSchemes: Record<string, WorkflowScheme>;
  tasks: Record<string, Task>;
  issues: Record<string, Issue>;
  organizations: Record<string, Organization>;
  requestTypes: Record<string, RequestType>;
  mails: Mail[];
  dropped: DroppedMail[];
  pending: Pending[];
  settings: { publicSignUp: boolean; notificationSubject: string; propertyDelayMs: number; taskDurationMs: number };
}

export function emptyState(): State {
  return {
    ids: {},
    users: {},
    tokens: {},
    groups: [],
    roles: [],
    projects: {},
    issueTypes: {},
    priorities: [],
    resolutions: [],
    linkTypes: [],
    links: [],
    fields: {},
    screens: {},
    screenSchemes: {},
    statuses: {},
    workflows: {},
    workflowSchemes: {},
    tasks: {},
    issues: {},
    organizations: {},
    requestTypes: {},
    mails: [],
    dropped: [],
    pending: [],
    settings: {
      publicSignUp: true,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the vendor's own placeholders.
      notificationSubject: '${issue.key} ${issue.summary}',
      propertyDelayMs: 0,
      taskDurationMs: 0,
    },
  };
}
