import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSealer } from '../../../zendesk-app/service/secrets/sealer';
import { sealingKeysOf } from '../../../zendesk-app/service/secrets/sealing-keys';
import type { Service } from '../../../zendesk-app/service/service';
import { installationOf } from '../../../zendesk-app/service/store/installations';
import { NOT_YET, readSwitch } from '../../../zendesk-app/setup';
import { activate } from '../../../zendesk-app/setup/activate';
import { listAll } from '../../../zendesk-app/setup/existing';
import { switchAmong } from '../../../zendesk-app/setup/switch';
import { dropSharedDatabase, sharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { ZendeskCloud } from '../../zendesk-cloud';
import { DAY, HOUR, MINUTE } from '../example';
import { Browser, KEYS, OAuthSite } from './oauth-site';
import { connectionAs, ringFromPage, turnSwitch } from './turn-switch';

const sealer = createSealer(
  sealingKeysOf({ encryptionKeys: [KEYS.first], linkSecret: 'x'.repeat(32), earlierLinkSecrets: [] }),
);
const secretIn = (page: string): string => /<textarea[^>]*>([\w-]{43})<\/textarea>/.exec(page)?.[1] ?? '';

let site: OAuthSite;
let service: Service;
let cloud: ZendeskCloud;
let secret: string;

beforeEach(async () => {
  site = new OAuthSite(await sharedDatabase());
  service = site.service();
  await service.start();
  cloud = site.cloud('acme', (request) => service.fetch(request));
  secret = secretIn(await (await new Browser(service, cloud, 'app@acme.test').connect()).text());
});
afterEach(async () => {
  await site.close(service);
  await service.stop();
});
afterAll(dropSharedDatabase);

const as = (email: string) => connectionAs(cloud, email);
const ring = () => ringFromPage({ service, secret, now: site.clock.now() });
/** An administrator turns the switch, and the page rings. */
const turn = async (on: boolean, email?: string): Promise<void> => {
  expect(await turnSwitch({ cloud, service, secret, now: site.clock.now() }, on, email)).toBe(204);
};
const settle = async (to = site.clock.now()): Promise<void> => {
  await site.clock.advanceTo(to);
  await service.drain();
  await site.clock.advanceTo(to);
  await service.drain();
};
const report = (subject: string): number => {
  const received = cloud.receiveMail({ from: 'ann@acme.test', subject, body: 'It fails.' });
  if (!('ticketId' in received)) throw new Error('The mail made no ticket');
  return received.ticketId;
};
/** How often the process's own user has written to a ticket. */
const writesOn = (ticket: number): number => {
  const app = Object.values(cloud.dump().users).find(({ email }) => email === 'app@acme.test');
  return (cloud.dump().audits[ticket] ?? []).filter(({ author_id }) => author_id === app?.id).length;
};
const rules = () => {
  const { triggers, automations } = cloud.dump();
  const all = [...Object.values(triggers), ...Object.values(automations)];
  const isOurs = (title: string) => title.startsWith('Support Process: ');
  return {
    ours: new Set(all.filter(({ title }) => isOurs(title)).map(({ active }) => active)),
    stock: all.filter(({ title, active }) => !isOurs(title) && active).map(({ title }) => title),
  };
};
const form = () => Object.values(cloud.dump().ticketForms).find(({ name }) => /incident/i.test(name));
const known = async () => (await installationOf(site.database.tables, sealer, 'acme'))!;

describe('an account that was just connected', () => {
  it('has everything that the process needs, and customers notice nothing of it', async () => {
    expect(rules().ours).toEqual(new Set([false]));
    expect(rules().stock).toContain('Notify requester and CCs of received request');
    expect(rules().stock).toContain('Close ticket 4 days after status is set to solved');
    expect(form()).toMatchObject({ active: true, end_user_visible: false });
    expect(await readSwitch(as('boss@acme.test'))).toMatchObject({ isOn: false });
    const ticket = report('Before');
    await settle(site.clock.now() + HOUR);
    expect(writesOn(ticket)).toBe(0);
    expect((await known()).installation.since).toBe(NOT_YET);
  });
});

describe('an administrator switches the process on', () => {
  it('and from that moment on incidents follow it; older tickets stay as they are', async () => {
    const before = report('Before');
    await settle(site.clock.now() + MINUTE);
    const at = site.clock.now();
    await turn(true);
    expect(rules().ours).toEqual(new Set([true]));
    expect(rules().stock.filter((title) => /requester|4 days/.test(title))).toEqual([]);
    expect(form()).toMatchObject({ end_user_visible: true });
    expect((await known()).installation.since).toBe(at);
    await settle(site.clock.now() + MINUTE);
    const after = report('After');
    await settle(site.clock.now() + MINUTE);
    expect([writesOn(before), writesOn(after) > 0]).toEqual([0, true]);
  });

  it('an agent cannot: Zendesk refuses it, and a request to the service switches nothing', async () => {
    const trigger = switchAmong(await listAll(as('boss@acme.test'), 'triggers', 'triggers'));
    await expect(activate(as('agent@acme.test'), 'trigger', trigger!, true)).rejects.toMatchObject({ status: 403 });
    await ring();
    expect(rules().ours).toEqual(new Set([false]));
  });

  it('a service that did not hear of it finds it at its next sweep, and begins at the moment of the switch', async () => {
    const at = site.clock.now();
    const connection = as('boss@acme.test');
    const trigger = switchAmong(await listAll(connection, 'triggers', 'triggers'));
    await activate(connection, 'trigger', trigger!, true);
    await settle(at + HOUR);
    expect(await known()).toMatchObject({ isOn: true, installation: { since: at } });
  });
});

describe('an administrator switches it off', () => {
  it('and Zendesk’s own mails and closing are back; nothing is reviewed', async () => {
    const before = rules().stock;
    await turn(true);
    await turn(false);
    expect(rules()).toEqual({ ours: new Set([false]), stock: before });
    expect(form()).toMatchObject({ end_user_visible: false });
    await settle(site.clock.now() + MINUTE);
    const ticket = report('Meanwhile');
    await settle(site.clock.now() + HOUR);
    expect(writesOn(ticket)).toBe(0);
  });

  it('and on again: what was reported meanwhile is looked at, and open incidents go on (what was due is not lost)', async () => {
    await turn(true);
    await settle(site.clock.now() + MINUTE);
    const { since } = (await known()).installation;
    const open = report('Open');
    await settle(site.clock.now() + MINUTE);
    const written = writesOn(open);
    await turn(false);
    const meanwhile = report('Meanwhile');
    await settle(site.clock.now() + 20 * DAY);
    expect(writesOn(open)).toBe(written);
    await turn(true);
    await settle(site.clock.now() + MINUTE);
    expect((await known()).installation.since).toBe(since);
    expect(writesOn(meanwhile)).toBeGreaterThan(0);
    expect((await known()).caughtUp).toBe(true);
  });

  it('every process of the service follows, the one that was not asked too', async () => {
    await turn(true);
    const other = site.service();
    await other.start();
    await turn(false);
    await settle(site.clock.now() + MINUTE);
    const ticket = report('Meanwhile');
    await other.drain();
    await settle(site.clock.now() + MINUTE);
    await other.drain();
    expect(writesOn(ticket)).toBe(0);
    await other.stop();
  });
});

describe('a database that was lost', () => {
  it('is built up from Zendesk: the process stays as it was, on since the same moment', async () => {
    await turn(true);
    await settle(site.clock.now() + DAY);
    const { since } = (await known()).installation;
    await site.database.tables.deleteFrom('installation').execute();
    await service.stop();
    service = site.service();
    await service.start();
    expect(await known()).toMatchObject({ isOn: true, installation: { since } });
  });
});

describe('what signs the webhooks', () => {
  const row = () => site.database.tables.selectFrom('installation').selectAll().executeTakeFirstOrThrow();

  it('stands sealed in the database', async () => {
    const { webhooks } = await known();
    const text = JSON.stringify(await row());
    for (const { secret: one } of [webhooks.tickets, webhooks.facts]) expect(text).not.toContain(one);
  });

  it('is sealed at the next start where an older version left it unsealed, and goes on being accepted', async () => {
    const before = await known();
    const { webhooks, earlierSecrets, ...open } = before;
    const installation = JSON.stringify({ ...open, webhooks, earlierSecrets });
    await site.database.tables.updateTable('installation').set({ installation, secrets: null }).execute();
    expect(JSON.stringify(await row())).toContain(webhooks.tickets.secret);
    await service.stop();
    service = site.service();
    await service.start();
    expect(JSON.stringify(await row())).not.toContain(webhooks.tickets.secret);
    expect(await known()).toEqual(before);
  });

  it('is sealed anew with a new key; with its key gone it is asked of Zendesk again', async () => {
    await service.stop();
    service = site.service({ keys: [KEYS.second, KEYS.first] });
    await service.start();
    expect((await row()).secrets?.split('.')[0]).toBe(KEYS.second.id);
    await service.stop();
    service = site.service({ keys: [KEYS.first] });
    await service.start();
    await new Browser(service, cloud, 'app@acme.test').connect();
    expect((await row()).secrets?.split('.')[0]).toBe(KEYS.first.id);
    expect((await known()).isOn).toBe(false);
  });
});
