import { createConnection, createZendesk } from '../../../zendesk-app/client';
import { shownOf } from '../../../zendesk-app/history';
import { type Installation, setUp } from '../../../zendesk-app/setup';
import type { Act as Step } from '../act';
import type { Driver, Outcome } from '../driver';
import type { Observation } from '../observation';
import { seenIncident } from '../seen-incident';
import { Reader } from './seen-ticket';
import { sentOf } from './sent';
import { sharedDatabase } from './shared-database';
import { Site, type SiteOptions } from './site';
import { act, changePolicy, reply, report, type Stage } from './steps';
import { APP_EMAIL } from './town';

const DONE: Outcome = { refused: null };

/** Drops the database that the scenarios of a run shared. */
export { dropSharedDatabase as finish } from './shared-database';

/** A driver that tests can look behind. */
export interface ZendeskDriver extends Driver {
  readonly site: Site;
  readonly installation: Installation;
}

/** Runs a scenario through the Zendesk app's service, on a local Zendesk of its own. */
export function createDriver(options: SiteOptions = {}): ZendeskDriver {
  let site: Site;
  let stage: Stage;
  const numbers = new Map<string, string | null>();

  const numberOf = (name: string): string => {
    const number = numbers.get(name);
    if (!number) throw new Error(`There is no incident ${name}`);
    return number;
  };

  const perform = async (step: Step): Promise<Outcome> => {
    switch (step.do) {
      case 'report':
        numbers.set(step.as ?? `report ${numbers.size}`, await report(step, stage));
        return DONE;
      case 'mail': {
        const mail = { ...step, do: 'report' as const, channel: 'email' as const, subject: step.subject ?? '' };
        numbers.set(step.as ?? `mail ${numbers.size}`, await report(mail, stage));
        return DONE;
      }
      case 'reply':
        return reply(step, stage);
      case 'set-agreement':
        await site.town.setAgreement(step.organization, step.agreement);
        return DONE;
      case 'set-representative':
        await site.town.setRepresentative(step.email, step.representative);
        return DONE;
      case 'change-policy':
        return changePolicy(step, stage);
      case 'outage':
        await site.switchOff(step.at + step.minutes * 60_000);
        return DONE;
      case 'split': {
        const outcome = await act(step, stage);
        if (outcome.refused === null) waiting.push({ first: numberOf(step.on ?? 'A'), names: step.items });
        return outcome;
      }
      default:
        return act(step, stage);
    }
  };

  /** Items of a split whose incidents are still to be found, by the subject that each was given. */
  const waiting: { first: string; names: readonly { as: string; subject: string }[] }[] = [];
  const nameSplits = async (): Promise<void> => {
    for (const { first, names } of waiting) {
      const linked = (await stage.reader.see(first, site.now()))?.incident.linked ?? [];
      for (const number of linked.filter((one) => ![...numbers.values()].includes(one))) {
        const subject = (await stage.reader.see(number, site.now()))?.incident.subject;
        const item = names.find((one) => one.subject === subject && !numbers.has(one.as));
        if (item) numbers.set(item.as, number);
      }
    }
  };

  return {
    get site() {
      return site;
    },
    get installation() {
      return stage.installation;
    },
    async start(world, at) {
      site = new Site(world, at, await sharedDatabase(), options);
      await site.open(world);
      const { cloud, appToken } = site.town;
      const app = createZendesk(
        createConnection({
          origin: cloud.origin,
          credentials: { kind: 'token', email: APP_EMAIL, token: appToken },
          fetch: (input, init) => cloud.fetch(new Request(input, init)),
        }),
      );
      // Setup's second run writes nothing: it only says what the first one made.
      const { installation } = await setUp(app, {
        webhookEndpoint: `https://support.test/webhooks/${site.account}`,
      });
      stage = { site, installation, reader: new Reader(site.town.as('admin'), installation), numberOf };
    },
    advanceTo: (t) => site.advanceTo(t),
    async perform(step) {
      const outcome = await perform(step);
      await site.settle();
      await nameSplits();
      return outcome;
    },
    outageUntil: (t) => site.switchOff(t),
    numberOf: (name) => numbers.get(name) ?? null,
    async observe(name): Promise<Observation> {
      await nameSplits();
      const number = numbers.get(name) ?? null;
      const seen = number === null ? null : await stage.reader.see(number, site.now());
      if (seen?.incident.standing !== 'incident') return { exists: false };
      const { incident, source } = seen;
      const shown = shownOf(stage.installation, source.ticket);
      const nameOf = (wanted: string) => [...numbers].find(([, one]) => one === wanted)?.[0] ?? wanted;
      return seenIncident(incident, {
        status: shown.status ?? source.ticket.status,
        severity: shown.severity ?? 0,
        priority: shown.priority ?? '',
        linked: incident.linked.map(nameOf),
        sent: sentOf(source, stage.installation),
      });
    },
    async stop() {
      await site?.close();
    },
  };
}
