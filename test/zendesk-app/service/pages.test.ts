import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultPolicy, mergePolicy } from '../../../core';
import { serviceHealthSchema } from '../../../zendesk-app/app/service/health';
import { createPolicyRecord, type Zendesk } from '../../../zendesk-app/client';
import { createRing, MOST_RINGS_A_MINUTE } from '../../../zendesk-app/service/app/ring';
import { POLICY_OBJECT } from '../../../zendesk-app/setup';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { Exchange } from '../../zendesk-cloud';
import { DAY, HOUR, MINUTE, MONDAY, openExample } from '../example';
import { pageToken } from './page-token';

let driver: ZendeskDriver;
const traffic: Exchange[] = [];
beforeEach(async () => {
  driver = await openExample({ record: (exchange) => traffic.push(exchange as Exchange), reported: true });
  traffic.length = 0;
});
afterEach(() => driver.stop());
afterAll(dropSharedDatabase);

const ask = async (method: string, what: string, body?: unknown) => {
  const { site } = driver;
  return site.visit(`/app/${site.account}/${what}`, {
    method,
    headers: { authorization: `Bearer ${await pageToken(site.account, site.now())}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
};
const ring = (body?: unknown) => ask('POST', 'ring', body);
const health = async () => {
  const answer = await (await ask('GET', 'health')).json();
  // What the settings page reads is in it.
  serviceHealthSchema.parse(answer);
  return answer;
};
const looks = () => traffic.filter(({ origin, path }) => origin === 'app' && path.endsWith('/records')).length;

/** A policy version as an administrator's page writes it, in the session of `by`. */
const writesVersion = (
  by: string,
  version: number,
  changes: { readonly policy?: string; readonly rejudge?: boolean } = {},
) => {
  const at = new Date(driver.site.now()).toISOString();
  const policy = mergePolicy(defaultPolicy, { warnAt: [0.5] }) as object;
  return createPolicyRecord(driver.site.town.as(by).connection, POLICY_OBJECT, {
    version,
    policy: changes.policy ?? JSON.stringify({ ...policy, version, effectiveFrom: at }),
    savedAt: at,
    savedBy: 'whoever it says',
    reason: null,
    rejudge: changes.rejudge ?? false,
  });
};
const versionsOf = async () => {
  const { site } = driver;
  const token = site.town.cloud.seed.addOAuthToken(site.town.idOf('admin'));
  const answer = await site.visit(`/admin/${site.account}/policies`, { headers: { authorization: `Bearer ${token}` } });
  const { versions } = (await answer.json()) as { versions: { policy: { version: number }; savedBy: string }[] };
  return versions.map(({ policy, savedBy }) => ({ version: policy.version, savedBy }));
};
const recordsOf = async (as: Zendesk) =>
  (await as.connection.call('GET', `custom_objects/${POLICY_OBJECT}/records`, recordsSchema)).custom_object_records;
const recordsSchema = z.object({
  custom_object_records: z.array(z.looseObject({ id: z.string(), external_id: z.string().nullable() })),
});

describe('a version that an administrator’s page wrote (semantics.md section 8)', () => {
  it('is learned when the page rings, as the administrator’s', async () => {
    await writesVersion('admin', 2);
    expect((await ring()).status).toBe(204);
    const admin = String(driver.site.town.idOf('admin'));
    expect((await versionsOf()).at(-1)).toEqual({ version: 2, savedBy: admin });
    expect(await health()).toMatchObject({ policyVersion: 2, refusedPolicies: [] });
  });

  it('is learned by the next sweep where no ring came', async () => {
    await writesVersion('admin', 2);
    await driver.advanceTo(MONDAY + DAY + HOUR);
    expect(await health()).toMatchObject({ policyVersion: 2 });
  });

  it('rings every open ticket where it says so, once, and none where it does not', async () => {
    const read = async (version: number, rejudge: boolean) => {
      await driver.advanceTo(driver.site.now() + MINUTE);
      await writesVersion('admin', version, { rejudge });
      traffic.length = 0;
      await ring();
      await ring();
      await driver.site.settle();
      expect(await health()).toMatchObject({ policyVersion: version });
      return traffic.filter(({ origin, path }) => origin === 'app' && /tickets\/\d+$/.test(path)).length;
    };
    expect(await read(2, false)).toBe(0);
    expect(await read(3, true)).toBe(1);
  });

  it('is read again from Zendesk by a service that lost its database', async () => {
    await writesVersion('admin', 2);
    await driver.site.service.forget(driver.site.account);
    await driver.site.restart();
    expect((await versionsOf()).map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe('a version is signed by the app’s own user once it is believed', () => {
  const demote = async () => {
    const { town } = driver.site;
    await town.as('admin').connection.call('PUT', `users/${town.idOf('admin')}`, z.unknown(), {
      body: { user: { role: 'agent' } },
    });
  };

  it('and stands for a service that lost its database, when its administrator is none any more', async () => {
    await writesVersion('admin', 2);
    await ring();
    await demote();
    await driver.site.service.forget(driver.site.account);
    await driver.site.restart();
    const admin = String(driver.site.town.idOf('admin'));
    expect((await versionsOf()).at(-1)).toEqual({ version: 2, savedBy: admin });
    expect(await health()).toMatchObject({ policyVersion: 2, refusedPolicies: [] });
  });

  it('once: what is signed is not written again', async () => {
    await writesVersion('admin', 2);
    await ring();
    traffic.length = 0;
    await driver.advanceTo(driver.site.now() + 2 * MINUTE);
    await ring();
    expect(traffic.filter(({ origin, method }) => origin === 'app' && method === 'PATCH')).toEqual([]);
  });
});

describe('a record that is no version', () => {
  it.each([
    ['one that an agent wrote', () => writesVersion('agent', 2)],
    ['a faulty one', () => writesVersion('admin', 2, { policy: JSON.stringify({ version: 2 }) })],
    ['one that is no JSON', () => writesVersion('admin', 2, { policy: 'version 2' })],
    [
      'one whose policy says another number',
      () => writesVersion('admin', 2, { policy: JSON.stringify(defaultPolicy) }),
    ],
    ['one that leaves a version out', () => writesVersion('admin', 3)],
  ])('%s is reported and changes nothing', async (_, write) => {
    driver.site.town.cloud.seed.letAgentsWriteRecords();
    await write();
    expect((await ring()).status).toBe(204);
    expect(await health()).toMatchObject({ policyVersion: 1, refusedPolicies: [{ why: expect.any(String) }] });
  });

  it('holds up no other: the administrator’s version of the same number is believed', async () => {
    driver.site.town.cloud.seed.letAgentsWriteRecords();
    const path = `custom_objects/${POLICY_OBJECT}/records`;
    const forged = { name: 'Version 2', custom_object_fields: { version: 2, policy: '{}', rejudge: true } };
    await driver.site.town
      .as('agent')
      .connection.call('POST', path, z.unknown(), { body: { custom_object_record: forged } });
    await writesVersion('admin', 2);
    await ring();
    expect(await health()).toMatchObject({ policyVersion: 2, refusedPolicies: [{ why: expect.any(String) }] });
  });

  it('an administrator’s record that an agent wrote over before it was read is not believed either', async () => {
    driver.site.town.cloud.seed.letAgentsWriteRecords();
    await writesVersion('admin', 2);
    const agent = driver.site.town.as('agent');
    const [record] = (await recordsOf(agent)).filter(({ external_id }) => external_id === 'version-2');
    await agent.connection.call('PATCH', `custom_objects/${POLICY_OBJECT}/records/${record?.id}`, z.unknown(), {
      body: { custom_object_record: { custom_object_fields: { rejudge: true } } },
    });
    await ring();
    expect(await health()).toMatchObject({ policyVersion: 1, refusedPolicies: [{ why: expect.any(String) }] });
  });

  it('agents write none where their role was not allowed to', async () => {
    await expect(writesVersion('agent', 2)).rejects.toMatchObject({ status: 403 });
    await expect(recordsOf(driver.site.town.as('agent'))).resolves.not.toEqual([]);
  });
});

describe('a ring', () => {
  it('rings the bell of the ticket that it names', async () => {
    await driver.site.settle();
    traffic.length = 0;
    expect((await ring({ ticket: Number(driver.site.town.cloud.mails[0]?.ticketId) })).status).toBe(204);
    await driver.site.settle();
    expect(traffic.filter(({ origin, path }) => origin === 'app' && /tickets\/\d+$/.test(path))).toHaveLength(1);
  });

  it('several at once are two looks at most: the one under way, and one for all who came meanwhile', async () => {
    const ends: (() => void)[] = [];
    const { look } = createRing(driver.site.clock, () => new Promise((end) => ends.push(end)));
    const first = look();
    await Promise.resolve();
    const others = Array.from({ length: 9 }, look);
    ends[0]?.();
    expect(await first).toBe('looked');
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await Promise.all(others)).toEqual(Array(9).fill('looked'));
    expect(ends).toHaveLength(2);
  });

  it('more in a minute than an account’s people ask for are put off, and the ticket’s bell is heard all the same', async () => {
    for (let rung = 0; rung < MOST_RINGS_A_MINUTE; rung += 1) expect((await ring()).status).toBe(204);
    const refused = await ring({ ticket: 1 });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await driver.site.service.nextDue()).toBeLessThanOrEqual(driver.site.now());
    await driver.advanceTo(driver.site.now() + MINUTE);
    expect((await ring()).status).toBe(204);
  });

  it.each([['{"ticket":"7; drop"}'], ['{"ticket":-1}'], ['ring'], ['[]']])('with %s is refused', async (body) => {
    expect((await ring(body)).status).toBe(400);
    expect(looks()).toBe(0);
  });

  it('says so where Zendesk does not answer', async () => {
    driver.site.town.cloud.failNext({ method: 'GET', path: /records$/, status: 401 });
    expect((await ring()).status).toBe(503);
  });
});

describe('the health of the service, for the settings page', () => {
  it('is counts and instants, and nothing about anybody', async () => {
    await driver.site.settle();
    expect(await health()).toEqual({
      ok: true,
      lastWebhookAt: MONDAY,
      lastSweepAt: MONDAY,
      queue: { waiting: 0, active: 0, failed: 0, dead: 0 },
      lagMs: null,
      refusedPolicies: [],
      policyVersion: 1,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      database: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('counts what failed and will be tried again, and how long a due job has waited', async () => {
    driver.site.town.cloud.failNext({ method: 'GET', path: /tickets\/1$/, status: 401 });
    await ring({ ticket: 1 });
    await driver.site.service.drain();
    expect(await health()).toMatchObject({ queue: { failed: 1, waiting: 0 } });
    await driver.site.clock.advanceTo(MONDAY + 10 * MINUTE);
    const late = await health();
    expect(late).toMatchObject({ ok: false, queue: { failed: 1 } });
    expect(late.lagMs).toBeGreaterThan(9 * MINUTE);
    await driver.site.settle();
    expect(await health()).toMatchObject({ ok: true, queue: { failed: 0 }, lagMs: null });
  });
});
