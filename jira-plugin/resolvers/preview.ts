import { z } from 'zod';
import { comparePolicies, type Policy, type PreviewedIncident, type PreviewInput, previewIncident } from '../../core';
import { isNotFound, JiraFailure } from '../jira/failure';
import { countIssuesAsUser, searchIssuesAsUser } from '../jira/search';
import { readTicket } from '../read-ticket';
import { judge } from '../review-ticket';
import { numberOf, type Site } from '../site';
import { type PolicyVersion, policiesOf, readPolicyVersions } from '../store/policies';
import { readRoleLog } from '../store/roles';
import { readSetUpSite } from '../store/site-settings';
import { readTicketRecord } from '../store/ticket-record';
import { minutesSinceSwitchedOn } from '../triggers/ring-all';
import { forAdministrators } from './administrator';
import type { Caller } from './caller';
import { policyEntered } from './policy';
import { type Result, refusedPayload } from './result';

const payloadSchema = z.object({
  policy: z.record(z.string(), z.unknown()),
  which: z.enum(['open', 'closed']),
  /** How far back is looked, as the page before gave it: Jira knows a page's token by its query only. */
  minutes: z.number().int().positive().optional(),
  pageToken: z.string().optional(),
});

/** A page of what a changed policy would do to the site's incidents, the ones that changed last first. */
export interface PreviewPage {
  /** How many there are, about; read or not. */
  readonly all: number;
  /** Had it been theirs from the report on. */
  readonly comparison: readonly PreviewedIncident[];
  /** The open ones, judged anew now. */
  readonly anew: readonly PreviewedIncident[];
  /** Issue keys by incident number. */
  readonly keys: Readonly<Record<string, string>>;
  /** Issues that are no incident (automatic mail, mail that belongs to another incident). */
  readonly others: number;
  /** Issues that Jira did not give. */
  readonly unread: number;
  readonly minutes: number;
  readonly pageToken: string | null;
}

/** A resolver may take 25 seconds, and an incident costs two requests or more. */
const PAGE = 10;
const AT_ONCE = 5;
/** Closed incidents are compared that changed within so many days. */
const RECENT_DAYS = 30;

/**
 * What saving a policy would do, page by page; nothing is written. Only issues that the administrator may see are looked at, by
 * the facts of their last review.
 */
export async function previewPolicy(payload: unknown, _caller: Caller, now: number): Promise<Result<PreviewPage>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  return forAdministrators(async () => {
    const changed = policyEntered(parsed.data.policy, now);
    if ('refused' in changed) return changed;
    const site = await siteThatBegan();
    if (!site) return { ok: true, ...NOTHING };
    const { which, pageToken } = parsed.data;
    const minutes = parsed.data.minutes ?? minutesSinceSwitchedOn(site, now);
    const jql = queryOf(site, which, minutes);
    const [all, { issues, nextPageToken }] = await Promise.all([
      countIssuesAsUser(jql),
      searchIssuesAsUser(`${jql} ORDER BY updated DESC`, PAGE, pageToken),
    ]);
    const previewed = await previewAll(issues, changed.policy, site, now);
    return { ok: true, ...previewed, all, minutes, pageToken: nextPageToken ?? null };
  });
}

const NOTHING: PreviewPage = {
  all: 0,
  comparison: [],
  anew: [],
  keys: {},
  others: 0,
  unread: 0,
  minutes: 1,
  pageToken: null,
};

/** The projects in which the process was ever switched on; null where there are none. */
async function siteThatBegan(): Promise<Site | null> {
  const site = await readSetUpSite();
  const projects = site?.projects.filter(({ since }) => since !== null) ?? [];
  return site && projects.length > 0 ? { ...site, projects } : null;
}

function queryOf({ projects, statuses }: Site, which: 'open' | 'closed', minutes: number): string {
  const ours = `project in (${projects.map(({ id }) => id).join(', ')}) AND created >= "-${minutes}m"`;
  return which === 'open'
    ? `${ours} AND status != ${statuses.Closed}`
    : `${ours} AND status = ${statuses.Closed} AND updated >= "-${RECENT_DAYS}d"`;
}

type Previewed = Pick<PreviewPage, 'comparison' | 'anew' | 'keys' | 'others' | 'unread'>;

async function previewAll(
  issues: readonly { readonly id: string; readonly key: string }[],
  changed: Policy,
  site: Site,
  now: number,
): Promise<Previewed> {
  const versions = await readPolicyVersions();
  const present = policiesOf(versions);
  const comparison = comparePolicies(present, changed, now, 'from-the-report');
  const anew = comparePolicies(present, changed, now, 'judged-anew');
  const waiting = [...issues];
  const found: (PreviewedPair | 'other' | 'unread')[] = [];
  const work = async (): Promise<void> => {
    for (let issue = waiting.shift(); issue; issue = waiting.shift()) {
      const input = await inputOf(issue.id, site, versions, now);
      if (typeof input === 'string') found.push(input);
      else {
        const pair = { comparison: previewIncident(input, comparison), anew: previewIncident(input, anew) };
        found.push(pair.comparison && pair.anew ? { comparison: pair.comparison, anew: pair.anew } : 'other');
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const pairs = found.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  return {
    comparison: pairs.map((pair) => pair.comparison),
    anew: pairs.flatMap((pair) => (pair.anew.open ? [pair.anew] : [])),
    keys: Object.fromEntries(issues.map(({ key }) => [numberOf(key), key])),
    others: found.filter((one) => one === 'other').length,
    unread: found.filter((one) => one === 'unread').length,
  };
}

interface PreviewedPair {
  readonly comparison: PreviewedIncident;
  readonly anew: PreviewedIncident;
}

/** An issue that was deleted or taken away meanwhile does not spoil the others. */
async function inputOf(
  issueId: string,
  site: Site,
  versions: readonly PolicyVersion[],
  now: number,
): Promise<PreviewInput | 'other' | 'unread'> {
  try {
    const reading = await readTicket(issueId, site, readTicketRecord, await readRoleLog(), now, null, 'last-review');
    return reading ? (await judge(reading, site, versions, now)).input : 'other';
  } catch (error) {
    if (isNotFound(error) || (error instanceof JiraFailure && error.status === 403)) return 'unread';
    throw error;
  }
}
