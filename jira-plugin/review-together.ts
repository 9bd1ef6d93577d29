import { fieldsToRead } from './fields-to-read';
import { isOwnDoing } from './history/own-changes';
import { isRateLimit, type JiraFailure } from './jira/failure';
import type { Issue } from './jira/issue';
import { ISSUE_PROPERTIES } from './property-keys';
import { readTogether } from './read-together';
import { reviewTicket } from './review-ticket';
import type { Site } from './site';
import { readPolicyVersions } from './store/policies';
import { readRoleLog } from './store/roles';
import { readSite } from './store/site-settings';
import { readTicketRecord, writeTicketRecord } from './store/ticket-record';
import { ONE_BY_ONE, type TicketReads } from './ticket-reads';

/** A ticket to look at; `onlyIfOthers`: what the app itself did to it since its last review is no reason. */
export interface Look {
  readonly issueId: string;
  readonly onlyIfOthers: boolean;
}

export interface Looked {
  readonly done: readonly string[];
  readonly failed: readonly { readonly issueId: string; readonly error: unknown }[];
  /** Jira wants to be asked later: what is neither done nor failed was left. */
  readonly limit: JiraFailure | null;
}

/** So many reviews of one event go on beside each other: with all lanes busy, writes stay below Jira’s 50 a second. */
const AT_ONCE = 3;

/** Reviews tickets that were read together; one that fails keeps none of the others back. */
export async function reviewTogether(looks: readonly Look[]): Promise<Looked> {
  const site = await readSite();
  const ids = looks.map(({ issueId }) => issueId);
  if (!site) return { done: ids, failed: [], limit: null };
  const context = { site, versions: await readPolicyVersions(), roles: await readRoleLog() };
  const done: string[] = [];
  const failed: { issueId: string; error: unknown }[] = [];
  let limit: JiraFailure | null = null;
  const settle = (issueId: string, error: unknown): void => {
    if (isRateLimit(error)) limit = error;
    else failed.push({ issueId, error });
  };
  const seconds = new Set(looks.flatMap(({ issueId, onlyIfOthers }) => (onlyIfOthers ? [issueId] : [])));
  const answered = new Set<string>();
  const needsReview = async (issue: Issue): Promise<boolean> => {
    if (answered.has(issue.id)) return false;
    if (!seconds.has(issue.id) || !(await noteOwnDoing(issue, site))) return true;
    answered.add(issue.id);
    return false;
  };
  let reads: TicketReads = ONE_BY_ONE;
  try {
    reads = await readTogether(ids, site, needsReview);
  } catch (error) {
    if (!isRateLimit(error)) throw error;
    return { done, failed, limit: error };
  }
  const left = looks.values();
  const work = async (): Promise<void> => {
    for (const { issueId, onlyIfOthers } of left) {
      if (limit) return;
      try {
        const own =
          onlyIfOthers && !(await needsReview(await reads.issue(issueId, fieldsToRead(site), ISSUE_PROPERTIES)));
        if (!own) await reviewTicket(issueId, Date.now(), context, reads);
        done.push(issueId);
      } catch (error) {
        settle(issueId, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, looks.length) }, work));
  return { done, failed, limit };
}

/** Whether nobody but the app did anything to an issue since its review; then its record says so for the next sweep. */
async function noteOwnDoing(issue: Issue, site: Site): Promise<boolean> {
  const record = await readTicketRecord(issue.id);
  if (record.updated === null || !isOwnDoing(issue, record.updated, site.appAccountId)) return false;
  if (record.updated !== issue.fields.updated)
    await writeTicketRecord(issue.id, { ...record, updated: issue.fields.updated });
  return true;
}
