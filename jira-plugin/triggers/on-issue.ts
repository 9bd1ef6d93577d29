import { z } from 'zod';
import { REPORT } from '../property-keys';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from './doorbell';

/** What of a product event is read: which issue it is about. https://developer.atlassian.com/platform/forge/events-reference/jira/ */
const eventSchema = z.object({
  eventType: z.string(),
  issue: z.object({ id: z.coerce.string(), key: z.string().optional() }),
  property: z.object({ key: z.string() }).optional(),
});

/** Something happened to an issue: ring, if it is one of ours. What it was is read from the issue itself. */
export async function onIssue(event: unknown): Promise<void> {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return;
  const { eventType, issue, property } = parsed.data;
  if (property && property.key !== REPORT) return;
  const site = await readSite();
  const isOurs = site?.projects.some(({ key }) => issue.key === undefined || issue.key.startsWith(`${key}-`)) ?? false;
  if (isOurs) await pushDoorbell([{ issueId: issue.id, reason: eventType }]);
}
