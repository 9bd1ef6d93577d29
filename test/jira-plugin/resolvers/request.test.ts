import { describe, expect, it } from 'vitest';
import type { RequestView } from '../../../core';
import type { RequestAnswer } from '../../../jira-plugin/resolvers/request';
import type { Result } from '../../../jira-plugin/resolvers/result';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, readsSince, report, writesSince } from '../example-site';

const DETAIL = 'jiraServiceManagement:portalRequestDetailPanel';
const KEY = 'SUP-40100';

/** What the panel beside a request asks for, as somebody. */
async function ask<T extends object = object>(
  driver: JiraDriver,
  who: string,
  call = 'request',
  payload: object = {},
  key = KEY,
): Promise<Result<T>> {
  return (await driver.site.host.invokeResolver(DETAIL, 'request', call, payload, {
    accountId: driver.town.user(who).accountId,
    accountType: who.includes('@') ? 'customer' : 'licensed',
    extension: { request: { key } },
  })) as Result<T>;
}

async function seen(driver: JiraDriver, who: string): Promise<RequestView> {
  const answer = await ask<RequestAnswer>(driver, who);
  if (!('ok' in answer) || answer.state !== 'incident') throw new Error(JSON.stringify(answer));
  return answer.view;
}

/**
 * Ann of Acme reported; Zed takes part in her request, Bob is her colleague, Mel belongs to nobody, Otto works in another project
 * of the site.
 */
async function peopled(): Promise<JiraDriver> {
  const driver = await openSite();
  await report(driver);
  const { cloud } = driver.site;
  const { authorization } = driver.town.user('admin');
  const { users } = driver.town.register;
  users.set('mel@home.test', cloud.seed.addUser({ email: 'mel@home.test', displayName: 'Mel', kind: 'customer' }));
  cloud.seed.addServiceProject({ key: 'OTHER', name: 'Other', firstNumber: 1 });
  users.set('otto', cloud.seed.addUser({ email: 'otto@vendor.test', displayName: 'Otto', kind: 'atlassian' }));
  const roles = (await driver.site.request(authorization, 'GET', '/rest/api/3/role')) as { id: number; name: string }[];
  const { id } = roles.find(({ name }) => name === 'Service Desk Team')!;
  await driver.site.request(authorization, 'POST', `/rest/api/3/project/OTHER/role/${id}`, {
    user: [driver.town.user('otto').accountId],
  });
  await driver.site.request(authorization, 'POST', `/rest/servicedeskapi/request/${KEY}/participant`, {
    accountIds: [driver.town.user('zed@home.test').accountId],
  });
  await driver.site.settle();
  return driver;
}

const EVERYBODY = [
  'agent',
  'admin',
  'otto',
  'ann@acme.test',
  'zed@home.test',
  'bob@acme.test',
  'mel@home.test',
] as const;
const THEIRS = ['ann@acme.test', 'zed@home.test', 'bob@acme.test'] as const;

describe('who may ask for what beside a request', () => {
  it.each([
    ['request', {}, ['agent', 'admin', ...THEIRS]],
    ['comment', { text: 'You are quick.' }, THEIRS],
    ['act', { act: { type: 'resolution-confirmed', text: '' } }, THEIRS],
    ['act', { act: { type: 'supervisor-requested', text: '' } }, ['agent', 'admin', ...THEIRS]],
    ['act', { act: { type: 'reopened', text: '' } }, ['agent', 'admin', ...THEIRS]],
  ] as const)('%s %j is for %j', async (call, payload, allowed) => {
    const found = [];
    for (const who of EVERYBODY) {
      const driver = await peopled();
      const since = driver.site.host.log.length;
      if ('ok' in (await ask(driver, who, call, payload))) found.push(who);
      else expect(writesSince(driver, since), who).toEqual([]);
    }
    expect(found).toEqual(EVERYBODY.filter((who) => (allowed as readonly string[]).includes(who)));
  });

  it.each(['request', 'comment', 'act'])('%s is nothing for somebody who is not logged in', async (call) => {
    const driver = await peopled();
    const payload = call === 'act' ? { act: { type: 'resolution-confirmed', text: '' } } : { text: 'Hello' };
    const answer = await driver.site.host.invokeResolver(DETAIL, 'request', call, call === 'request' ? {} : payload, {
      accountType: 'anonymous',
      extension: { request: { key: KEY } },
    });
    expect(answer).toHaveProperty('refused');
  });

  it('a colleague who wrote here and left the organization since sees and does nothing more', async () => {
    const driver = await peopled();
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'bob@acme.test', text: 'It is urgent.' });
    expect(await ask(driver, 'bob@acme.test')).toHaveProperty('ok');
    const path = `/rest/servicedeskapi/organization/${driver.town.organization('Acme')}/user`;
    await driver.site.request(driver.town.user('admin').authorization, 'DELETE', path, {
      accountIds: [driver.town.user('bob@acme.test').accountId],
    });
    expect(await ask(driver, 'bob@acme.test')).toHaveProperty('refused');
    const act = { type: 'resolution-confirmed', text: '' };
    expect(await ask(driver, 'bob@acme.test', 'act', { act })).toHaveProperty('refused');
  });

  it('is the request where the panel stands, whatever the payload says; of one that never was nothing is told', async () => {
    const driver = await peopled();
    await report(driver, { as: 'B', by: 'mel@home.test' });
    expect(await ask(driver, 'ann@acme.test', 'request', { issue: 'SUP-40101' })).toHaveProperty('refused');
    const theirs = await ask(driver, 'ann@acme.test', 'request', {}, 'SUP-40101');
    expect(theirs).toHaveProperty('refused');
    expect(await ask(driver, 'ann@acme.test', 'request', {}, 'SUP-49999')).toEqual(theirs);
  });
});

describe('what the panel beside a request shows', () => {
  it('costs two requests to Jira for whoever reported it, and writes nothing', async () => {
    const driver = await peopled();
    const since = driver.site.host.log.length;
    await seen(driver, 'ann@acme.test');
    expect(readsSince(driver, since).map(({ path }) => path.split('?')[0])).toEqual([
      `/rest/api/3/issue/${KEY}`,
      '/rest/api/3/comment/list',
    ]);
    expect(writesSince(driver, since)).toEqual([]);
  });

  it('is who waits for whom until when, and what can be done (E2, E4, I2, J3, K1)', async () => {
    const driver = await peopled();
    const due = Date.UTC(2026, 2, 4, 17);
    expect(await seen(driver, 'ann@acme.test')).toMatchObject({
      stage: 'received',
      waiting: { for: 'support', dueAt: due, agent: null },
      ways: { answer: false, confirm: true, reopen: false, supervisor: true, rate: false, comment: true },
    });
    const response = { type: 'request-for-information', questions: [{ kind: 'logs', text: 'Which roles?' }] } as const;
    await driver.advanceTo(MONDAY + HOUR);
    await driver.town.ask('agent', 'act', { act: { type: 'reply', response, text: 'Hello Ann' } }, KEY);
    await driver.site.settle();
    expect(await seen(driver, 'bob@acme.test')).toMatchObject({
      stage: 'in-work',
      waiting: { for: 'customer', questions: ['Which roles?'], areOptions: false, lowersPriority: true },
      ways: { answer: true },
    });
    expect((await seen(driver, 'agent')).ways).toEqual({
      answer: false,
      confirm: false,
      help: false,
      reopen: false,
      supervisor: false,
      rate: false,
      comment: false,
    });
  });

  it('is nothing that agents say among themselves', async () => {
    const driver = await peopled();
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'agent', internal: true, text: 'A secret.' });
    await driver.town.ask('agent', 'act', { act: { type: 'escalated', reason: 'Deep.', collaborators: ['Kim'] } }, KEY);
    await driver.site.settle();
    const told = JSON.stringify(await seen(driver, 'ann@acme.test'));
    for (const word of ['A secret.', 'Deep.', 'Kim']) expect(told).not.toContain(word);
  });

  it('tells an organization’s agreement to its own people only (F3)', async () => {
    const driver = await openSite();
    await driver.town.admin('setAgreement', {
      organizationId: driver.town.organization('Acme'),
      agreement: { startsOn: '2025-01-01', endsOn: '2026-01-31' },
    });
    await driver.advanceTo(MONDAY + MINUTE);
    await report(driver);
    await driver.site.request(
      driver.town.user('admin').authorization,
      'POST',
      `/rest/servicedeskapi/request/${KEY}/participant`,
      { accountIds: [driver.town.user('zed@home.test').accountId] },
    );
    const told = { for: 'agreement', verdict: 'agreement-expired', organization: 'Acme', endsOn: '2026-01-31' };
    expect((await seen(driver, 'ann@acme.test')).waiting).toEqual({ ...told, startsOn: '2025-01-01', reporter: null });
    expect((await seen(driver, 'bob@acme.test')).waiting).toMatchObject({ ...told, reporter: 'Ann' });
    expect((await seen(driver, 'zed@home.test')).waiting).toEqual({
      for: 'agreement',
      verdict: 'agreement-expired',
      organization: null,
      startsOn: null,
      endsOn: null,
      reporter: 'Ann',
    });
  });
});

describe('what a customer does by the panel', () => {
  it('an answer is a public message of theirs, which the app writes in their name (E4)', async () => {
    const driver = await peopled();
    const response = { type: 'request-for-information', questions: [{ kind: 'logs', text: 'Which roles?' }] } as const;
    await driver.town.ask('agent', 'act', { act: { type: 'reply', response, text: '' } }, KEY);
    await driver.site.settle();
    await driver.advanceTo(MONDAY + 10 * MINUTE);
    const act = { type: 'reply', text: 'Export and queue.' };
    expect(await ask(driver, 'bob@acme.test', 'act', { act })).toEqual({ ok: true });
    await driver.site.settle();
    const comment = driver.site.cloud.dump().issues['10000']!.comments.at(-1)!;
    expect(comment.author).toBe(driver.site.cloud.appAccountId);
    expect(comment.properties).not.toHaveProperty(['sd.public.comment']);
    expect(JSON.stringify(comment.body)).toContain('Bob writes:');
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });
    expect((await seen(driver, 'ann@acme.test')).waiting).toMatchObject({ for: 'support' });
  });

  it.each([
    ['comment', { text: 'x'.repeat(10_001) }],
    ['comment', { text: '  ' }],
    ['act', { act: { type: 'reply', text: ' ' } }],
    ['act', { act: { type: 'supervisor-requested', text: 'x'.repeat(10_001) } }],
  ])('%s takes no empty words and none that are longer than 10,000 letters', async (call, payload) => {
    const driver = await peopled();
    const since = driver.site.host.log.length;
    expect(await ask(driver, 'ann@acme.test', call, payload)).toHaveProperty('refused');
    expect(writesSince(driver, since)).toEqual([]);
  });

  it('a comment on the support is a note that names them, and changes nothing of the incident (K1)', async () => {
    const driver = await peopled();
    const before = await driver.observe('A');
    expect(await ask(driver, 'zed@home.test', 'comment', { text: 'You are quick.' })).toEqual({ ok: true });
    await driver.site.settle();
    const note = driver.site.cloud.dump().issues['10000']!.comments.at(-1)!;
    expect(note.properties).toMatchObject({ 'sd.public.comment': { internal: true } });
    expect(JSON.stringify(note.body)).toContain('Zed commented on our support.');
    expect(await driver.observe('A')).toEqual(before);
  });
});
