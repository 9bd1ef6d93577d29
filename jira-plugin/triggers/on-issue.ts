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

/** Something happened to an issue: ring, if it is one of ours. What it was is read from the issue itself. */
export async function onIssue(event: unknown): Promise<void> {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return;
  const { eventType, issue, property } = parsed.data;
  if (property && property.key !== REPORT) return;
  const [site, pace] = await Promise.all([readSite(), readPace()]);
  const isOurs = site?.projects.some(({ key }) => issue.key === undefined || issue.key.startsWith(`${key}-`)) ?? false;
  if (!isOurs) return;
  const now = Date.now();
  const bell = { issueId: issue.id, reason: eventType };
  const slot = slotOf(now);
  const count = pace.slot === slot ? pace.count + 1 : 1;
  if (!isCalm(pace, count, now)) return collect([bell], now, pace);
  await writePace({ ...pace, slot, count });
  await pushDoorbell([bell]);
}

const isCalm = ({ collectUntil, slowUntil, pausedUntil }: Pace, count: number, now: number): boolean =>
  count <= AT_ONCE && Math.max(collectUntil, slowUntil, pausedUntil) <= now;
