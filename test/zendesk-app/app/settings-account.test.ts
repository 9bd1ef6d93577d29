import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../core';
import { healthRows } from '../../../zendesk-app/app/nav-bar/settings/health/health-rows';
import { NotAnAdministrator, readAccount } from '../../../zendesk-app/app/nav-bar/settings/load/account';
import { savePolicy } from '../../../zendesk-app/app/nav-bar/settings/preview/save-policy';
import { type ServiceHealth, serviceHealthSchema } from '../../../zendesk-app/app/service/health';
import type { Service } from '../../../zendesk-app/app/service/service';
import type { ApiCall, Zaf } from '../../../zendesk-app/app/zaf/zaf';
import { ZendeskFailure } from '../../../zendesk-app/client';
import { smallAccount } from '../../zendesk-cloud/small-account';

const NOW = Date.parse('2026-03-02T15:00:00Z');
const MINUTE = 60_000;
const WELL: ServiceHealth = serviceHealthSchema.parse({
  ok: true,
  lastWebhookAt: NOW - MINUTE,
  lastSweepAt: NOW - 30 * MINUTE,
  queue: { waiting: 0, active: 0, failed: 0, dead: 0 },
  lagMs: null,
  refusedPolicies: [],
  policyVersion: 1,
  version: '1.2.3',
});
const reader = { now: NOW, timeZone: 'UTC' };
const badOf = (changes: Partial<ServiceHealth>): string[] =>
  healthRows({ ...WELL, ...changes }, reader)
    .filter(({ bad }) => bad)
    .map(({ id }) => id);

describe('the service’s health', () => {
  test.each([
    ['nothing is wrong', {}, []],
    ['Zendesk never told of anything', { lastWebhookAt: null }, ['webhook']],
    ['its sweeps stopped', { ok: false, lastSweepAt: NOW - 4 * 60 * MINUTE }, ['sweep']],
    ['something waits for more than five minutes', { lagMs: 6 * MINUTE }, ['lag']],
    ['something waits for a while', { lagMs: 4 * MINUTE }, []],
    ['something was given up', { queue: { ...WELL.queue, dead: 1 } }, ['dead']],
    ['a version is not believed', { refusedPolicies: [{ version: 2, why: 'It is faulty.' }] }, ['refused-2']],
  ])('when %s', (_, changes, bad) => expect(badOf(changes)).toEqual(bad));
});

describe('on Zendesk', () => {
  type Who = Parameters<ReturnType<typeof smallAccount>['call']>[0];
  type Breaks = (path: string, call: ApiCall) => 'before' | 'after' | null;

  /** The pages' way to the API, as somebody of the local Zendesk; an answer may get lost on its way. */
  const pageOf = (account: ReturnType<typeof smallAccount>, who: Who, breaks: Breaks = () => null): Zaf =>
    ({
      api: async (path: string, answer: { parse: (data: unknown) => unknown }, call: ApiCall = {}) => {
        const method = call.method ?? 'GET';
        const broken = breaks(path, call);
        if (broken === 'before') throw new ZendeskFailure(method, path, 0, 'no answer', null);
        const { status, body } = await account.call(who, method, path, call.body);
        if (broken === 'after') throw new ZendeskFailure(method, path, 0, 'no answer', null);
        if (status >= 400) throw new ZendeskFailure(method, path, status, 'refused', null);
        return { data: answer.parse(body), date: null };
      },
    }) as unknown as Zaf;

  const withObject = async () => {
    const account = smallAccount();
    const custom_object = { key: 'support_process_policy', title: 'Policy', title_pluralized: 'Policies' };
    await account.call('admin', 'POST', 'custom_objects', { custom_object });
    for (const [key, type] of Object.entries({
      version: 'integer',
      policy: 'textarea',
      saved_at: 'text',
      saved_by: 'text',
      rejudge: 'checkbox',
      reason: 'textarea',
    }))
      await account.call('admin', 'POST', 'custom_objects/support_process_policy/fields', {
        custom_object_field: { key, type, title: key },
      });
    return account;
  };
  const service = (health: ServiceHealth | null): Service => ({
    ring: async () => health !== null,
    repair: async () => health !== null,
    health: async () => health,
    reach: async () => (health ? { kind: 'answers', health } : { kind: 'unreachable' }),
    connectAddress: async () => 'https://support.test/connect?account=acme',
  });
  const inputOf = (account: ReturnType<typeof smallAccount>) => ({
    policy: defaultPolicy,
    base: 1,
    rejudge: true,
    reason: ' The new contract. ',
    me: String(account.ids.admin),
    now: NOW,
  });

  test('who is no administrator by Zendesk’s own word gets no settings', async () => {
    const account = await withObject();
    await expect(readAccount(pageOf(account, 'agent'))).rejects.toThrow(NotAnAdministrator);
    expect((await readAccount(pageOf(account, 'admin'))).versions).toEqual([]);
  });

  test('a saved version stands as the next one, dated now, with who saved it (semantics.md section 8)', async () => {
    const account = await withObject();
    const zaf = pageOf(account, 'admin');
    const saved = await savePolicy(zaf, service({ ...WELL, policyVersion: 2 }), inputOf(account));
    expect(saved).toEqual({ kind: 'saved', version: 2, rejudge: true, service: 'takes-it' });
    expect((await readAccount(zaf)).versions).toMatchObject([
      { version: 2, savedBy: String(account.ids.admin), rejudge: true, savedAt: NOW, reason: 'The new contract.' },
    ]);
  });

  test('a save whose answer got lost is found again, and no second one is made', async () => {
    const account = await withObject();
    const zaf = pageOf(account, 'admin', (_, { method }) => (method === 'POST' ? 'after' : null));
    expect(await savePolicy(zaf, service(null), inputOf(account))).toMatchObject({
      kind: 'saved',
      service: 'not-reached',
    });
    expect((await readAccount(pageOf(account, 'admin'))).versions).toHaveLength(1);
  });

  test('a save that did not reach Zendesk is none, and a version that the service refuses says why', async () => {
    const account = await withObject();
    const zaf = pageOf(account, 'admin', (_, { method }) => (method === 'POST' ? 'before' : null));
    expect(await savePolicy(zaf, service(WELL), inputOf(account))).toEqual({ kind: 'unreachable' });
    const refusing = service({ ...WELL, refusedPolicies: [{ version: 2, why: 'It is not the next version.' }] });
    expect(await savePolicy(pageOf(account, 'admin'), refusing, inputOf(account))).toMatchObject({
      service: { why: 'It is not the next version.' },
    });
  });

  test('of two that save one version, the second learns who was faster', async () => {
    const account = await withObject();
    await savePolicy(pageOf(account, 'admin'), service(WELL), inputOf(account));
    const other = { ...inputOf(account), policy: { ...defaultPolicy, warnAt: [0.5] } };
    expect(await savePolicy(pageOf(account, 'admin'), service(WELL), other)).toEqual({
      kind: 'outdated',
      by: 'Ada Admin',
      version: 2,
    });
  });
});
