import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../jira-plugin/document/read-document';
import { ASKED } from '../../../jira-plugin/property-keys';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { openSite, report, writesSince } from '../example-site';

const STAFF = ['agent', 'engineer', 'supervisor', 'manager', 'admin'] as const;
const EVERYBODY = [...STAFF, 'ann@acme.test', 'bob@acme.test', 'zed@home.test'] as const;

const held = async (): Promise<JiraDriver> => {
  const driver = await openSite();
  await report(driver, { by: 'zed@home.test' });
  return driver;
};
const ask = (driver: JiraDriver, call: string, who: string, payload: object) =>
  driver.site.host.invokeResolver('jira:issueContext', 'incident', call, payload, {
    accountId: driver.town.user(who).accountId,
    accountType: who.includes('@') ? 'customer' : 'licensed',
    extension: { issue: { key: 'SUP-40100' } },
  });

describe('a manager is asked to allow a held incident (F3)', () => {
  it('by an internal note of the agent’s, which names whoever is asked so that Jira tells them', async () => {
    const driver = await held();
    const manager = driver.town.user('manager').accountId;
    expect(await ask(driver, 'managers', 'agent', {})).toMatchObject({ ok: true, managers: [{ id: manager }] });
    const since = driver.site.host.log.length;
    expect(await ask(driver, 'askManagers', 'agent', { text: 'They renew tomorrow.', asked: [manager] })).toEqual({
      ok: true,
    });
    expect(writesSince(driver, since)).toHaveLength(1);
    const note = driver.site.cloud.dump().issues['10000']!.comments.at(-1)!;
    expect(note).toMatchObject({
      author: driver.town.user('agent').accountId,
      properties: { 'sd.public.comment': { internal: true }, [ASKED]: { asked: [manager] } },
    });
    expect(JSON.stringify(note.body)).toContain(`"type":"mention","attrs":{"id":"${manager}"`);
    expect(readDocument(note.body)).toContain('to allow work on this incident.\n\nThey renew tomorrow.');
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required' });
    expect(await ask(driver, 'panel', 'agent2', {})).toMatchObject({
      hasManagers: true,
      asked: { at: driver.site.clock.now() },
    });
  });

  it('by agents of the project alone, and only of managers', async () => {
    const driver = await held();
    const allowed = [];
    for (const who of EVERYBODY) {
      const since = driver.site.host.log.length;
      const answer = await ask(driver, 'askManagers', who, { text: 'Please.', asked: [] });
      if ('ok' in (answer as object)) allowed.push(who);
      else expect(writesSince(driver, since), who).toEqual([]);
    }
    expect(allowed).toEqual(STAFF);
    const engineer = driver.town.user('engineer').accountId;
    expect(await ask(driver, 'askManagers', 'agent', { text: 'Please.', asked: [engineer] })).toHaveProperty('refused');
    expect(await ask(driver, 'askManagers', 'agent', { text: ' ', asked: [] })).toHaveProperty('refused');
    const elsewhere = { text: 'Please.', asked: [], issue: 'SUP-40101' };
    expect(await ask(driver, 'askManagers', 'agent', elsewhere)).toHaveProperty('refused');
  });

  it('not where nothing is held', async () => {
    const driver = await openSite();
    await report(driver);
    expect(await ask(driver, 'askManagers', 'agent', { text: 'Please.', asked: [] })).toHaveProperty('refused');
  });
});

describe('an act on an incident that somebody else changed', () => {
  const call = { act: { type: 'call-logged', reached: true, text: '' } };

  it('is not written, and says whose doing the agent has not seen; what one did oneself does not count', async () => {
    const driver = await openSite();
    await report(driver);
    const at = driver.site.clock.now();
    expect(await ask(driver, 'act', 'agent', { ...call, seen: 1 })).toEqual({ ok: true });
    expect(await ask(driver, 'act', 'agent', { ...call, seen: 1 })).toEqual({ ok: true });
    await driver.perform({ at, do: 'reply', on: 'A', by: 'bob@acme.test', text: 'It is urgent.' });
    const since = driver.site.host.log.length;
    expect(await ask(driver, 'act', 'agent', { ...call, seen: 1 })).toEqual({ changed: 'Bob' });
    expect(writesSince(driver, since)).toEqual([]);
    expect(await ask(driver, 'act', 'agent', { ...call, seen: 2 })).toEqual({ ok: true });
  });

  it('takes the issue from where the panel stands, never from the payload', async () => {
    const driver = await openSite();
    await report(driver);
    await report(driver, { as: 'B', by: 'zed@home.test' });
    for (const name of ['act', 'view'] as const) {
      const payload = { ...(name === 'act' ? call : {}), issue: 'SUP-40101' };
      expect(await ask(driver, name, 'agent', payload), name).toHaveProperty('refused');
    }
  });
});
