import type { VirtualClock } from '../time/virtual-clock';
import type { HelpDesk, Platform } from './help-desk';
import { openJiraDesk } from './jira-desk';
import { firstWorld } from './world';
import { databaseIn, openZendeskDesk } from './zendesk-desk';

export interface HelpDesksOptions {
  readonly folder: string;
  readonly clock: VirtualClock;
  /** What each platform's `dump` gave; null: both are new. */
  readonly kept: Readonly<Record<Platform, unknown>> | null;
}

/** Opens both platforms on one clock, as they were left. */
export async function openHelpDesks({ folder, clock, kept }: HelpDesksOptions): Promise<Record<Platform, HelpDesk>> {
  const world = firstWorld(clock.now());
  const zendesk = await openZendeskDesk({ world, clock, database: databaseIn(folder), kept: kept?.zendesk ?? null });
  const jira = await openJiraDesk({ world, clock, kept: kept?.jira ?? null });
  return { jira, zendesk };
}
