import type { Issue } from '../jira/issue';
import { searchIncidentsAsUser } from '../jira/search';
import { INCIDENT } from '../property-keys';
import type { Site } from '../site';
import { boardFields } from './incident-on';

/** Most issues that one search gives with their fields. */
const PAGE = 100;

/** What was read of a query's issues, and whether there are more. */
export interface ReadIssues {
  readonly issues: readonly Issue[];
  readonly more: boolean;
}

/** The first `most` issues of a query that the person who asks may see: one request for each hundred. */
export async function readIncidents(jql: string, site: Site, most: number): Promise<ReadIssues> {
  const issues: Issue[] = [];
  for (let token: string | undefined; ; ) {
    const page = await searchIncidentsAsUser(
      jql,
      { fields: boardFields(site), properties: [INCIDENT] },
      Math.min(PAGE, most - issues.length),
      token,
    );
    issues.push(...page.issues);
    token = page.nextPageToken ?? undefined;
    if (token === undefined) return { issues, more: false };
    if (issues.length >= most) return { issues, more: true };
  }
}
