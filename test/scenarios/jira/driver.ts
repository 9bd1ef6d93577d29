import { mergePolicy, type Policy, withoutName } from '../../../core';
import type { Site as SiteSettings } from '../../../jira-plugin/site';
import type { Act as Step } from '../act';
import type { Driver, DriverOptions, Outcome } from '../driver';
import type { Observation } from '../observation';
import { observe } from './seen';
import { Site, type SiteOptions, type SiteState } from './site';
import { act, changePolicy, mail, reply, report, type Stage } from './steps';
import { PROJECT, type Register, Town } from './town';

const MINUTE = 60_000;
const DONE: Outcome = { refused: null };

/** A driver that tests can look behind. */
export interface JiraDriver extends Driver {
  readonly site: Site;
  readonly town: Town;
  /** The issue key of the incident of that name. */
  keyOf(name: string): string;
  /** Everything as it is now, for other drivers to begin from. */
  snapshot(): Snapshot;
}

/** A scenario in the middle of its run. */
export interface Snapshot {
  readonly site: SiteState;
  readonly register: Register;
  readonly keys: ReadonlyMap<string, string | null>;
  readonly policy: Policy;
}

export interface JiraDriverOptions extends DriverOptions, Omit<SiteOptions, 'record'> {
  /** Where to begin, in place of a new site: `start` then sets nothing up. */
  readonly from?: Snapshot;
  /** What the staff of a new site are called. */
  readonly names?: ConstructorParameters<typeof Town>[2];
}

/** Runs a scenario through the Jira app, on a local Jira of its own. */
export function createDriver(options: JiraDriverOptions = {}): JiraDriver {
  let site: Site;
  let town: Town;
  let stage: Stage;
  let policy: Policy;
  const keys = new Map<string, string | null>(options.from?.keys);
  /** Items of a split whose incidents are still to be found. */
  const waiting: { first: string; items: readonly { as: string; subject: string }[] }[] = [];

  const keyOf = (name: string): string => {
    const key = keys.get(name);
    if (!key) throw new Error(`There is no incident ${name}`);
    return key;
  };
  const nameOf = (number: string): string => [...keys].find(([, key]) => key === `${PROJECT}-${number}`)?.[0] ?? number;

  const perform = async (step: Step): Promise<Outcome> => {
    switch (step.do) {
      case 'report':
        keys.set(step.as ?? `report ${keys.size}`, await report(step, stage));
        return DONE;
      case 'mail': {
        const { subject = '', body, by, headers } = step;
        const outcome = mail({ by, subject, body, ...(headers && { headers }) }, stage);
        keys.set(step.as ?? `mail ${keys.size}`, outcome.outcome === 'created' ? outcome.issueKey : null);
        return DONE;
      }
      case 'reply':
        return reply(step, stage);
      case 'set-agreement': {
        const { agreement } = step;
        return {
          refused: await town.ask(step.by ?? 'admin', 'setAgreement', {
            organizationId: town.organization(step.organization),
            agreement,
          }),
        };
      }
      case 'set-representative': {
        const { accountId } = town.user(step.email);
        return {
          refused: await town.ask(step.by ?? 'admin', 'setRepresentative', {
            accountId,
            representative: step.representative,
          }),
        };
      }
      case 'change-policy': {
        const outcome = await changePolicy(step, policy, stage);
        if (outcome.refused === null) policy = mergePolicy(policy, step.policy) as Policy;
        return outcome;
      }
      case 'outage':
        outageUntil(step.at + step.minutes * MINUTE);
        return DONE;
      case 'split': {
        const outcome = await act(step, stage);
        if (outcome.refused === null) waiting.push({ first: step.on ?? 'A', items: step.items });
        return outcome;
      }
      default:
        return act(step, stage);
    }
  };

  const outageUntil = (t: number): void => {
    site.host.stop();
    site.clock.at(t, () => site.host.start());
  };

  const nameSplits = async (): Promise<void> => {
    for (const { first, items } of waiting) {
      const { authorization } = town.user('admin');
      const issue = await site.request(authorization, 'GET', `/rest/api/3/issue/${keyOf(first)}?fields=issuelinks`);
      const { issuelinks } = (
        issue as { fields: { issuelinks: Record<'inwardIssue' | 'outwardIssue', LinkedIssue | undefined>[] } }
      ).fields;
      for (const link of issuelinks) {
        const linked = (link.inwardIssue ?? link.outwardIssue)!;
        const item = items.find(({ as, subject }) => !keys.has(as) && subject === withoutName(linked.fields.summary));
        if (item && ![...keys.values()].includes(linked.key)) keys.set(item.as, linked.key);
      }
    }
  };

  return {
    get site() {
      return site;
    },
    get town() {
      return town;
    },
    keyOf,
    snapshot: () => ({ site: site.dump(), register: town.register, keys: new Map(keys), policy }),
    async start(world, at) {
      site = options.from ? Site.restore(options.from.site, options) : new Site(at, options);
      town = new Town(site, options.from?.register, options.names);
      policy = options.from?.policy ?? world.policy;
      if (!options.from) await town.open(world);
      stage = { site, town, keyOf };
    },
    advanceTo: (t) => site.clock.advanceTo(t),
    async perform(step) {
      const outcome = await perform(step);
      await site.settle();
      await nameSplits();
      return outcome;
    },
    outageUntil: async (t) => outageUntil(t),
    numberOf: (name) => keys.get(name)?.split('-')[1] ?? null,
    async observe(name): Promise<Observation> {
      await nameSplits();
      const key = keys.get(name) ?? null;
      if (key === null) return { exists: false };
      const { fields } = site.host.stored('site') as SiteSettings;
      const writes = site.host.log.length;
      const seen = await observe(key, fields.severity, stage, nameOf);
      assertOnlyRead(site, writes);
      return seen;
    },
    async stop() {},
  };
}

interface LinkedIssue {
  readonly key: string;
  readonly fields: { readonly summary: string };
}

/** Reading an expectation must not let the app do anything: all it may do is read Jira. */
function assertOnlyRead({ host }: Site, since: number): void {
  const READS = /^\/rest\/api\/3\/(?:comment\/list|search\/jql)/;
  const written = host.log
    .slice(since)
    .flatMap(({ requests }) => requests)
    .filter(({ to, method, path }) => to === 'jira' && method !== 'GET' && !READS.test(path));
  if (written.length > 0) throw new Error(`the app wrote while it was looked at: ${JSON.stringify(written)}`);
}
