import { describe, expect, it } from 'vitest';
import { ACT, RECORD } from '../../jira-plugin/property-keys';
import type { JiraDriver } from '../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from './example-site';

const comments = (driver: JiraDriver) => Object.values(driver.site.cloud.dump().issues)[0]!.comments;

const letsPass = ({ site }: JiraDriver) => ({
  ...site.host.modules.workflowRules[0]!,
  validate: async () => ({ result: true, errorMessage: null }),
});

async function answered(): Promise<JiraDriver> {
  const driver = await openSite();
  await report(driver);
  await driver.perform({
    at: MONDAY,
    do: 'reply',
    on: 'A',
    by: 'agent',
    response: 'information-or-resolution',
    text: 'Corrected.',
  });
  return driver;
}

/** Somebody comments through REST with a property of ours beside it. */
async function forge(driver: JiraDriver, by: string, key: string, value: unknown): Promise<void> {
  const { authorization } = driver.town.user(by);
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }];
  await driver.site.request(authorization, 'POST', '/rest/api/3/issue/SUP-40100/comment', {
    body: { type: 'doc', version: 1, content },
    properties: [
      { key, value },
      { key: 'sd.public.comment', value: { internal: true } },
    ],
  });
  await driver.site.settle();
}

describe('a record that somebody deleted', () => {
  it('repeats nothing', async () => {
    const driver = await answered();
    await driver.advanceTo(Date.UTC(2026, 2, 4, 10));
    const { authorization } = driver.town.user('admin');
    const own = comments(driver).filter(({ properties }) => RECORD in properties);
    expect(own.map(({ properties }) => JSON.stringify(properties[RECORD]))).toHaveLength(2);
    for (const { id } of own) {
      await driver.site.request(authorization, 'DELETE', `/rest/api/3/issue/SUP-40100/comment/${id}`);
    }
    await driver.advanceTo(Date.UTC(2026, 2, 4, 12));
    expect(comments(driver).filter(({ properties }) => RECORD in properties)).toEqual([]);
    // The notice went out: the closure stands (I3).
    expect(await driver.observe('A')).toMatchObject({ closesAt: Date.UTC(2026, 2, 5, 17) });
    await driver.advanceTo(Date.UTC(2026, 2, 5, 17, 1));
    expect(await driver.observe('A')).toMatchObject({ status: 'Closed' });
  });
});

describe('a forged record', () => {
  it.each(['agent', 'admin'])('of an effect is not believed, not even by %s: the notice goes out (I3)', async (by) => {
    const driver = await answered();
    const wait = MONDAY;
    await forge(driver, by, RECORD, {
      entries: [{ key: `closing-soon:${wait}`, kind: 'closing-soon', to: 'customer' }],
    });
    await driver.advanceTo(Date.UTC(2026, 2, 4, 9));
    expect(await driver.observe('A')).toMatchObject({
      sent: [{ kind: 'acknowledgement' }, { kind: 'reply' }, { kind: 'closing-soon' }],
    });
  });

  it('of a customer’s act is not believed from an agent', async () => {
    const driver = await answered();
    const customer = { accountId: driver.town.user('ann@acme.test').accountId };
    await forge(driver, 'agent', ACT, { act: { type: 'resolution-confirmed', text: '' }, customer });
    expect(await driver.observe('A')).toMatchObject({ status: 'Resolved Pending Confirmation' });
  });

  it('of a manager’s act counts as what its author may do (F3)', async () => {
    const driver = await openSite();
    await report(driver, { by: 'zed@home.test' });
    const act = { act: { type: 'entitlement-overridden', reason: 'Because.' } };
    await forge(driver, 'agent', ACT, act);
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required' });
    await forge(driver, 'manager', ACT, act);
    expect(await driver.observe('A')).toMatchObject({ status: 'New' });
  });

  it('of an origin makes no item of a split (G1)', async () => {
    const driver = await openSite();
    const { authorization } = driver.town.user('agent');
    const origin = { key: 'k', splitFrom: '1', reportedAt: 0, verdict: 'entitled', verifiedAt: 0 };
    await driver.site.request(authorization, 'POST', '/rest/api/3/issue', {
      fields: { project: { key: 'SUP' }, issuetype: { name: 'Task' }, summary: 'Mine' },
      properties: [{ key: 'support-process.origin', value: origin }],
    });
    await driver.site.settle();
    const view = await driver.site.host.invokeResolver(
      'jira:issuePanel',
      'incident',
      'view',
      {},
      {
        accountId: driver.town.user('agent').accountId,
        accountType: 'licensed',
        extension: { issue: { key: 'SUP-40100' } },
      },
    );
    expect(view).toMatchObject({ incident: { reportedAt: MONDAY, entitlement: 'organization-unknown' } });
  });
});

describe('a status, priority or summary that somebody changed', () => {
  it('is put back where the process has not changed its mind', async () => {
    const driver = await openSite();
    await report(driver, { by: 'zed@home.test' });
    const { authorization } = driver.town.user('agent');
    const path = '/rest/api/3/issue/SUP-40100';
    const { transitions } = (await driver.site.request(authorization, 'GET', `${path}/transitions`)) as {
      transitions: { id: string; name: string }[];
    };
    const open = transitions.find(({ name }) => name === 'Open')!;
    // The app was not there to be asked.
    driver.site.cloud.install({ workflowRules: [letsPass(driver)], indexedProperties: [] });
    await driver.site.request(authorization, 'POST', `${path}/transitions`, { transition: { id: open.id } });
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required' });
  });

  it('keeps the number before the summary, so that mail about it carries it (A4)', async () => {
    const driver = await openSite();
    await report(driver);
    const { authorization } = driver.town.user('agent');
    const path = '/rest/api/3/issue/SUP-40100';
    await driver.site.request(authorization, 'PUT', path, { fields: { summary: 'Import stops at row 500' } });
    await driver.site.settle();
    const issue = await driver.site.request(authorization, 'GET', `${path}?fields=summary`);
    expect(issue).toMatchObject({ fields: { summary: 'Incident# 40100 Import stops at row 500' } });
  });
});

describe('mail about an incident', () => {
  it('begins its subject with the number, whoever wrote (A4)', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'agent', text: 'One moment.' });
    await driver.perform({
      at: MONDAY,
      do: 'reply',
      on: 'A',
      by: 'agent',
      response: 'explanation',
      text: 'As designed.',
    });
    await driver.perform({ at: MONDAY, do: 'close', on: 'A', by: 'agent', text: '' });
    const subjects = driver.site.cloud.mails.map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThanOrEqual(4);
    for (const subject of subjects) expect(subject).toMatch(/^Incident# 40100 Import stops half way/);
  });
});

describe('a mail that joins an incident', () => {
  it('leaves nothing behind, unless it brought files: then its ticket keeps them, closed and linked (A4)', async () => {
    const driver = await openSite();
    await report(driver);
    const made = await driver.site.request(
      driver.town.user('bob@acme.test').authorization,
      'POST',
      '/portal-internal/create',
      {
        requestTypeId: driver.site.cloud.seed.requestTypes('SUP').find(({ name }) => name === 'Emailed request')!.id,
        fields: { summary: 'Re: Incident# 40100', description: 'The log.' },
        attachments: ['import.log'],
      },
    );
    await driver.site.settle();
    const { issueKey } = made as { issueKey: string };
    const { authorization } = driver.town.user('agent');
    const kept = await driver.site.request(authorization, 'GET', `/rest/api/3/issue/${issueKey}`);
    expect(kept).toMatchObject({
      fields: { status: { name: 'Closed' }, issuelinks: [{}], attachment: [{ filename: 'import.log' }] },
    });
    const joined = await driver.site.request(authorization, 'GET', '/rest/api/3/issue/SUP-40100/comment');
    expect(JSON.stringify(joined)).toContain('The log.');
    await driver.advanceTo(MONDAY + HOUR + 10 * MINUTE);
    const later = await driver.site.request(authorization, 'GET', `/rest/api/3/issue/${issueKey}/comment`);
    expect(later).toMatchObject({ total: 1 });
  });
});

describe('a record that somebody changed afterwards', () => {
  const set = async (driver: JiraDriver, by: string, path: string, value: unknown): Promise<void> => {
    await driver.site.request(driver.town.user(by).authorization, 'PUT', path, value);
    await driver.site.settle();
  };
  const commentOf = (driver: JiraDriver, key: string) => comments(driver).find(({ properties }) => key in properties)!;

  it('beside the app’s own comment makes no act of a customer (I2)', async () => {
    const driver = await answered();
    const customer = { accountId: driver.town.user('ann@acme.test').accountId };
    const { id } = commentOf(driver, RECORD);
    await set(driver, 'admin', `/rest/api/3/comment/${id}/properties/${ACT}`, {
      act: { type: 'resolution-confirmed', text: '' },
      customer,
    });
    await driver.advanceTo(MONDAY + HOUR);
    expect(await driver.observe('A')).toMatchObject({ status: 'Resolved Pending Confirmation' });
  });

  it('beside the app’s own comment keeps nothing from being sent (I3)', async () => {
    const driver = await answered();
    const { id } = commentOf(driver, RECORD);
    await set(driver, 'admin', `/rest/api/3/comment/${id}/properties/${RECORD}`, {
      entries: [{ key: `closing-soon:${MONDAY}`, kind: 'closing-soon', to: 'customer' }],
    });
    await driver.advanceTo(Date.UTC(2026, 2, 4, 9));
    const [, ...later] = comments(driver).filter(({ properties }) => RECORD in properties);
    expect(later.map(({ properties }) => properties[RECORD])).toMatchObject([{ entries: [{ kind: 'closing-soon' }] }]);
  });

  it('beside a manager’s comment is no act of the manager (F3)', async () => {
    const driver = await openSite();
    await report(driver, { by: 'zed@home.test' });
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'manager', internal: true, text: 'Not yet.' });
    const { id } = comments(driver).at(-1)!;
    await set(driver, 'admin', `/rest/api/3/comment/${id}/properties/${ACT}`, {
      act: { type: 'entitlement-overridden', reason: 'Because.' },
    });
    await driver.advanceTo(MONDAY + HOUR);
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required' });
  });

  it('of what the form held is as it was first: severity moves by acts alone (B4)', async () => {
    const driver = await openSite();
    await report(driver);
    const answers = { request: 'problem', productionDown: 'yes', workaround: 'no' };
    await set(driver, 'agent', '/rest/api/3/issue/SUP-40100/properties/support-process.report', { answers });
    await driver.advanceTo(MONDAY + HOUR);
    expect(await driver.observe('A')).toMatchObject({ severity: 2 });
  });

  it('of where an item of a split comes from is as it was first (G1)', async () => {
    const driver = await openSite();
    await report(driver);
    const items = [{ as: 'B', subject: 'Labels print twice', body: 'Each one.' }];
    await driver.perform({ at: MONDAY, do: 'split', on: 'A', by: 'agent', items });
    await set(driver, 'agent', `/rest/api/3/issue/${driver.keyOf('B')}/properties/support-process.origin`, {
      ...{ key: 'k', splitFrom: '1', reportedAt: MONDAY - 100 * HOUR, verdict: 'no-agreement', verifiedAt: null },
    });
    await driver.advanceTo(MONDAY + HOUR);
    expect(await driver.observe('B')).toMatchObject({ status: 'New', entitlement: 'entitled' });
  });
});
