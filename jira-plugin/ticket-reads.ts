import { type Comment, readComments } from './jira/comment';
import { type Issue, readIssue } from './jira/issue';
import { readOrganizationProperty } from './jira/organization';

/** How a review asks Jira: for its ticket alone, or out of what was read for several tickets together. */
export interface TicketReads {
  /** @throws JiraFailure 404 when there is no such issue. */
  issue(idOrKey: string, fields: readonly string[], properties: readonly string[]): Promise<Issue>;
  comments(ids: readonly string[]): Promise<Comment[]>;
  organizationProperty(organizationId: string, key: string): Promise<unknown>;
}

export const ONE_BY_ONE: TicketReads = {
  issue: readIssue,
  comments: readComments,
  organizationProperty: readOrganizationProperty,
};
