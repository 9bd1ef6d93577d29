import { InvocationError, InvocationErrorCode } from '@forge/events';
import { z } from 'zod';
import { REPORT } from '../property-keys';
import { slotOf } from '../store/bells';
import { type Pace, readPace, writePace } from '../store/pace';
import { readSite } from '../store/site-settings';
import { collect, pushDoorbell } from './doorbell';

/** What of a product event is read: which issue it is about. https://developer.atlassian.com/platform/forge/events-reference/jira/ */
const eventSchema = z.object({
  eventType: z.string(),
  issue: z.object({ id: z.coerce.string(), key: z.string().optional() }),
  property: z.object({ key: z.string() }).optional(),
});

/** So many bells of a slot ring at once; those that come after wait for the round over all of them. */
const AT_ONCE = 20;
const PROJECTS_FOR = 60_000;

/** Something happened to an issue: ring, if it is one of ours. What it was is read from the issue itself. */
export async function onIssue(event: unknown): Promise<unknown> {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return undefined;
  try {
    return await ringFor(parsed.data);
  } catch {
    // A trigger that fails is over; one that asks for it is tried again.
    return new InvocationError({ retryAfter: RETRY_SECONDS, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
  }
}

const RETRY_SECONDS = 60;

async function ringFor(event: z.infer<typeof eventSchema>): Promise<void> {
  const { eventType, issue, property } = event;
  if (property && property.key !== REPORT) return;
  const now = Date.now();
  const pace = await withProjects(await readPace(), issue.key, now);
  if (!isIn(pace.projects, issue.key)) return;
  const bell = { issueId: issue.id, reason: eventType };
  const slot = slotOf(now);
  const count = pace.slot === slot ? pace.count + 1 : 1;
  if (!isCalm(pace, count, now)) return collect([bell], now, pace);
  await writePace({ ...pace, slot, count });
  await pushDoorbell([bell]);
}

const isIn = (projects: readonly string[], issueKey: string | undefined): boolean =>
  projects.some((key) => issueKey === undefined || issueKey.startsWith(`${key}-`));

/** With the projects in which the process is on. That an issue is in one of them is believed for a minute. */
async function withProjects(pace: Pace, issueKey: string | undefined, now: number): Promise<Pace> {
  if (now - pace.projectsAt < PROJECTS_FOR && isIn(pace.projects, issueKey)) return pace;
  const site = await readSite();
  const known = { ...pace, projects: (site?.projects ?? []).map(({ key }) => key), projectsAt: now };
  // In calm times the bell writes it down.
  if (isIn(known.projects, issueKey) && !isCalm(known, 0, now)) await writePace(known);
  return known;
}

const isCalm = ({ collectUntil, slowUntil, pausedUntil }: Pace, count: number, now: number): boolean =>
  count <= AT_ONCE && Math.max(collectUntil, slowUntil, pausedUntil) <= now;
