/** The built-in permissions the stock service project uses. https://support.atlassian.com/jira-service-management-cloud/docs/ */
export const PERMISSIONS = {
  ADMINISTER: ['Administer Jira', 'GLOBAL'],
  USER_PICKER: ['Browse users and groups', 'GLOBAL'],
  BULK_CHANGE: ['Make bulk changes', 'GLOBAL'],
  ADMINISTER_PROJECTS: ['Administer Projects', 'PROJECT'],
  BROWSE_PROJECTS: ['Browse Projects', 'PROJECT'],
  SERVICEDESK_AGENT: ['Service Project Agent', 'PROJECT'],
  CREATE_ISSUES: ['Create Issues', 'PROJECT'],
  EDIT_ISSUES: ['Edit Issues', 'PROJECT'],
  DELETE_ISSUES: ['Delete Issues', 'PROJECT'],
  TRANSITION_ISSUES: ['Transition Issues', 'PROJECT'],
  RESOLVE_ISSUES: ['Resolve Issues', 'PROJECT'],
  CLOSE_ISSUES: ['Close Issues', 'PROJECT'],
  ASSIGN_ISSUES: ['Assign Issues', 'PROJECT'],
  ASSIGNABLE_USER: ['Assignable User', 'PROJECT'],
  LINK_ISSUES: ['Link Issues', 'PROJECT'],
  MODIFY_REPORTER: ['Modify Reporter', 'PROJECT'],
  ADD_COMMENTS: ['Add Comments', 'PROJECT'],
  EDIT_OWN_COMMENTS: ['Edit Own Comments', 'PROJECT'],
  EDIT_ALL_COMMENTS: ['Edit All Comments', 'PROJECT'],
  DELETE_OWN_COMMENTS: ['Delete Own Comments', 'PROJECT'],
  DELETE_ALL_COMMENTS: ['Delete All Comments', 'PROJECT'],
  MANAGE_WATCHERS: ['Manage Watchers', 'PROJECT'],
  VIEW_VOTERS_AND_WATCHERS: ['View Voters and Watchers', 'PROJECT'],
} as const satisfies Record<string, readonly [string, 'GLOBAL' | 'PROJECT']>;

export type Permission = keyof typeof PERMISSIONS;

const AGENT: readonly Permission[] = [
  'BROWSE_PROJECTS',
  'SERVICEDESK_AGENT',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'LINK_ISSUES',
  'MODIFY_REPORTER',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'MANAGE_WATCHERS',
  'VIEW_VOTERS_AND_WATCHERS',
];

/** The stock permission scheme of a service project: what a project role may do in it. Roles that are not named here grant nothing. */
export const ROLE_GRANTS: Readonly<Record<string, readonly Permission[]>> = {
  Administrators: [...AGENT, 'ADMINISTER_PROJECTS', 'DELETE_ISSUES', 'EDIT_ALL_COMMENTS', 'DELETE_ALL_COMMENTS'],
  'Service Desk Team': AGENT,
  'atlassian-addons-project-access': [
    ...AGENT,
    'ADMINISTER_PROJECTS',
    'DELETE_ISSUES',
    'EDIT_ALL_COMMENTS',
    'DELETE_ALL_COMMENTS',
  ],
};

export function isPermission(key: string): key is Permission {
  return Object.hasOwn(PERMISSIONS, key);
}
