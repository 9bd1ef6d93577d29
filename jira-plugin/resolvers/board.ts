import { z } from 'zod';
import { type Policy, policyInForce } from '../../core';
import { type IssueIncident, incidentOn, namesOn } from '../board/incident-on';
import type { SentNames } from '../board/names';
import { changedLately, openIncidents, openInParts } from '../board/queries';
import { readIncidents } from '../board/read-incidents';
import { mayWorkIn } from '../jira/permission';
import { policiesOf, readPolicyVersions } from '../store/policies';
import { readSite } from '../store/site-settings';
import type { Caller } from './caller';
import { notAllowed, type Result, refusedPayload } from './result';

/** The project is the one whose queues the page belongs to. */
const payloadSchema = z.strictObject({
  /** Only what changed in the last minutes, closed or not: what is asked each minute. */
  lately: z.boolean().default(false),
});

/** What the board is drawn from. */
export type BoardAnswer =
  | {
      readonly state: 'ready';
      /** Epoch ms. */
      readonly now: number;
      readonly policy: Policy;
      /** Who asks, by their account. */
      readonly me: string;
      readonly incidents: readonly IssueIncident[];
      readonly names: SentNames;
      /** How many of each kind were read, where there are more; null: all. */
      readonly most: number | null;
      /** What finds all of them in Jira's own search. */
      readonly jql: string;
    }
  | { readonly state: 'not-set-up' };

/** Of each kind: three requests of a hundred. Nobody looks through more, and what comes first is among them. */
const MOST = 300;

/**
 * The open incidents of a project as their issues show them, without a history. For its agents only, and as they see them: four
 * requests where no kind has more than a hundred; two for what changed lately.
 */
export async function board(payload: unknown, caller: Caller, now: number): Promise<Result<BoardAnswer>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { accountId, accountType, project: key } = caller;
  if (key === null || accountType !== 'atlassian' || !(await mayWorkIn(key))) {
    return notAllowed();
  }
  const site = await readSite();
  const project = site?.projects.find((other) => other.key === key);
  if (!site || !project) return { ok: true, state: 'not-set-up' };
  const queries = parsed.data.lately ? [changedLately(site, project)] : openInParts(site, project);
  const [versions, ...parts] = await Promise.all([
    readPolicyVersions(),
    ...queries.map((jql) => readIncidents(jql, site, MOST)),
  ]);
  const issues = [...new Map(parts.flatMap((part) => part.issues.map((issue) => [issue.id, issue]))).values()];
  return {
    ok: true,
    state: 'ready',
    now,
    policy: policyInForce(policiesOf(versions), now),
    me: accountId,
    incidents: issues.flatMap((issue) => incidentOn(issue, site) ?? []),
    names: namesOn(issues, site),
    most: parts.some(({ more }) => more) ? MOST : null,
    jql: openIncidents(site, project),
  };
}
