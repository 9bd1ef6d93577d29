import type { Bundle } from '../jira-cloud/bridge';
import type { VirtualClock } from '../time/virtual-clock';
import type { HelpDesk, Platform } from './help-desk';
import { openJiraDesk } from './jira-desk';
import { firstWorld } from './world';
import { openZendeskDesk } from './zendesk-desk';

export interface HelpDesksOptions {
  /** Where the embedded database keeps its files, once they are there. */
  readonly database: Promise<string>;
  readonly clock: VirtualClock;
  /** What each platform's `dump` gave; null: both are new. */
  readonly kept: Readonly<Record<Platform, unknown>> | null;
  /** The built Zendesk app; absent: where the build puts it. */
  readonly zendeskApp?: string;
  /** The Jira app's screens as they are built; absent: each is built when somebody first looks at it. */
  readonly jiraBundle?: (resource: string) => Bundle;
}

/** Opens both platforms on one clock, as they were left. */
export async function openHelpDesks({
  database,
  clock,
  kept,
  zendeskApp,
  jiraBundle,
}: HelpDesksOptions): Promise<Record<Platform, HelpDesk>> {
  const world = firstWorld(clock.now());
  // Jira first: the database may still be in the making.
  const jira = await openJiraDesk({
    ...{ world, clock, kept: kept?.jira ?? null },
    ...(jiraBundle === undefined ? {} : { bundle: jiraBundle }),
  });
  const zendesk = await openZendeskDesk({
    ...{ world, clock, database, kept: kept?.zendesk ?? null },
    ...(zendeskApp === undefined ? {} : { app: zendeskApp }),
  });
  return { jira, zendesk };
}
