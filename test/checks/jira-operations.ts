/**
 * The Jira operations that the app calls, with the classic scope each one asks for, as Atlassian's API descriptions list them
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/, .../service-desk/rest/). The vendor's linter judges the code by
 * them without fetching the descriptions; a test compares the rows with the descriptions where they are at hand.
 */
export type JiraOperation = readonly [method: string, path: string, scope: string | null];

const READ = 'read:jira-work';
const WRITE = 'write:jira-work';
const CONFIGURE = 'manage:jira-configuration';
const CUSTOMERS = 'manage:servicedesk-customer';
const REQUESTS = 'read:servicedesk-request';

export const PLATFORM_OPERATIONS: readonly JiraOperation[] = [
  ['GET', '/rest/api/3/issue/{issueIdOrKey}', READ],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/changelog', READ],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/comment', READ],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/transitions', READ],
  ['POST', '/rest/api/3/comment/list', READ],
  ['GET', '/rest/api/3/search/jql', READ],
  ['POST', '/rest/api/3/search/jql', READ],
  ['POST', '/rest/api/3/issue', WRITE],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}', WRITE],
  ['DELETE', '/rest/api/3/issue/{issueIdOrKey}', WRITE],
  ['POST', '/rest/api/3/issue/{issueIdOrKey}/comment', WRITE],
  ['POST', '/rest/api/3/issue/{issueIdOrKey}/transitions', WRITE],
  ['POST', '/rest/api/3/issue/{issueIdOrKey}/notify', WRITE],
  ['POST', '/rest/api/3/issueLink', WRITE],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', READ],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', WRITE],
];

export const SERVICE_DESK_OPERATIONS: readonly JiraOperation[] = [
  ['GET', '/rest/servicedeskapi/organization', CUSTOMERS],
  ['GET', '/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}', CUSTOMERS],
  ['PUT', '/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}', CUSTOMERS],
  ['GET', '/rest/servicedeskapi/servicedesk', REQUESTS],
];

export const CONFIGURATION_SCOPES: readonly string[] = [CONFIGURE];
