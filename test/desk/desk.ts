import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../jira-cloud/bridge';
import { VirtualClock } from '../time/virtual-clock';
import type { Person } from './cast';
import { personByKey } from './cast';
import type { HelpDesk, Platform } from './help-desk';
import { PLATFORMS } from './help-desk';
import type { Meanwhile } from './meanwhile';
import { happenedSince } from './meanwhile';
import { OneAtATime } from './one-at-a-time';
import { openHelpDesks } from './platforms';
import { remembering } from './remembering';
import { readState, writeState } from './state-file';

export interface DeskOptions {
  /** Where everything is kept between starts. */
  readonly folder: string;
  /** Where the embedded database keeps its files, once they are there. */
  readonly database: Promise<string>;
  /** Where the clock stands on the very first start (epoch ms); later it stands where it was left. */
  readonly firstNow: number;
  /** The built Zendesk app; absent: where the build puts it. */
  readonly zendeskApp?: string;
  /** The Jira app's screens as they are built; absent: each is built when somebody first looks at it. */
  readonly jiraBundle?: (resource: string) => Bundle;
}

/** Both platforms on one clock, kept in a folder. */
export interface Desk {
  now(): number;
  helpDesk(platform: Platform): HelpDesk;
  /** Reads, while nothing changes. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** Does what may change something; then lets both apps finish what it sets off, and keeps everything if anything changed. */
  change<T>(work: () => Promise<T>): Promise<T>;
  /** Lets time pass up to and including `to` on both platforms, everything at its own instant, and tells what happened. */
  advanceTo(to: number): Promise<void>;
  /** What the clock's last move brought; null once something else changed. */
  readonly meanwhile: Meanwhile | null;
  close(): Promise<void>;
}

/** Opens the desk as it was left, or a new one. Throws {@link BrokenState} when what was kept cannot be read. */
export async function openDesk({ folder, database, firstNow, zendeskApp, jiraBundle }: DeskOptions): Promise<Desk> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'state.json');
  const kept = readState(file);
  const clock = new VirtualClock(kept?.now ?? firstNow);
  const opened = await openHelpDesks({
    ...{ database, clock, kept: kept?.platforms ?? null },
    ...(zendeskApp === undefined ? {} : { zendeskApp }),
    ...(jiraBundle === undefined ? {} : { jiraBundle }),
  });
  const remembered = { jira: remembering(opened.jira), zendesk: remembering(opened.zendesk) };
  const all = PLATFORMS.map((platform) => remembered[platform].helpDesk);
  const turns = new OneAtATime();
  let meanwhile: Meanwhile | null = kept?.meanwhile ?? null;

  const keep = async (): Promise<void> => {
    for (const platform of PLATFORMS) remembered[platform].forget();
    const platforms = { jira: await opened.jira.dump(), zendesk: await opened.zendesk.dump() };
    writeState(file, { now: clock.now(), meanwhile, platforms });
  };

  const marks = async (): Promise<string> => (await Promise.all(all.map((helpDesk) => helpDesk.mark()))).join('\n');

  if (!kept) await keep();
  return {
    now: clock.now,
    helpDesk: (platform) => remembered[platform].helpDesk,
    read: (work) => turns.run(work),
    change: (work) =>
      turns.run(async () => {
        const before = await marks();
        try {
          return await work();
        } finally {
          await passTo(clock.now(), clock, all);
          if ((await marks()) !== before) {
            meanwhile = null;
            await keep();
          }
        }
      }),
    advanceTo: (to) =>
      turns.run(async () => {
        const from = clock.now();
        try {
          await passTo(to, clock, all);
        } finally {
          for (const platform of PLATFORMS) remembered[platform].forget();
          const found = await Promise.all(all.map((helpDesk) => happenedSince(from, helpDesk, WATCHER)));
          meanwhile = { from, to: clock.now(), happenings: found.flat().sort((a, b) => a.at - b.at) };
          await keep();
        }
      }),
    get meanwhile() {
      return meanwhile;
    },
    close: () =>
      turns.run(async () => {
        for (const helpDesk of all) await helpDesk.stop();
      }),
  };
}

/** Whatever is due first on either platform happens first. */
async function passTo(to: number, clock: VirtualClock, helpDesks: readonly HelpDesk[]): Promise<void> {
  for (;;) {
    for (const helpDesk of helpDesks) await helpDesk.settle();
    const jobs = await Promise.all(helpDesks.map((helpDesk) => helpDesk.nextDue()));
    const next = Math.min(...[clock.nextDue(), ...jobs].filter((due) => due !== null));
    if (next > to) break;
    await clock.advanceTo(Math.max(next, clock.now()));
  }
  await clock.advanceTo(to);
}

/** Agents see every incident, so one of them can tell what happened. */
const WATCHER: Person = personByKey('jonas')!;
