import { describe, expect, it } from 'vitest';
import { closuresOf, createCalendar, numbersOf, rowsOf } from '../../../core';
import { jiraInstant } from '../../../jira-plugin/effects/projection';
import { INCIDENT } from '../../../jira-plugin/property-keys';
import type { AttainmentAnswer } from '../../../jira-plugin/resolvers/attainment';
import type { BoardAnswer } from '../../../jira-plugin/resolvers/board';
import type { Site as Settings } from '../../../jira-plugin/site';
import { NOW } from '../../scenarios/busy-desk';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { callerOf, type Person, peopledSite } from '../access/people';
import { openBusySite } from '../busy-site';
import { continueFrom, MINUTE, readsSince, report, writesSince } from '../example-site';

const QUEUES = { project: { key: 'SUP' } };

/** Asks as the queue page of a project does, and counts what is asked of Jira. */
async function ask(driver: JiraDriver, call: string, payload: object = {}, who = 'agent', extension: object = QUEUES) {
  const { host } = driver.site;
  const since = host.log.length;
  const { accountId } = driver.town.user(who);
  const caller = { accountId, accountType: 'licensed' as const, extension: { ...extension } };
  const answer = await host.invokeResolver('jiraServiceManagement:queuePage', 'board', call, payload, caller);
  expect(writesSince(driver, since)).toEqual([]);
  return { answer, reads: readsSince(driver, since).length };
}

async function readBoard(driver: JiraDriver, payload: object = {}) {
  const { answer, reads } = await ask(driver, 'board', payload);
  const board = answer as Extract<BoardAnswer, { state: 'ready' }>;
  expect(board.state).toBe('ready');
  return { board, reads };
}

async function readAttainment(driver: JiraDriver, payload: object = {}) {
  const { answer, reads } = await ask(driver, 'attainment', payload);
  const attainment = answer as Extract<AttainmentAnswer, { state: 'ready' }>;
  expect(attainment.state).toBe('ready');
  return { attainment, reads };
}

const nameOf = (driver: JiraDriver, keys: readonly string[]): string[] =>
  keys.map((key) => 'ABCDEGHIPQRSVW'.split('').find((name) => driver.keyOf(name) === key) ?? key);

/** A desk with so many more incidents, written as the app writes them, each due a minute before the one made before it. */
async function flooded(count: number): Promise<JiraDriver> {
  const driver = await openBusySite();
  const { fields } = driver.site.host.stored('site') as Settings;
  const snapshot = driver.snapshot();
  const { issues } = snapshot.site.cloud;
  const example = Object.values(issues).find(({ key }) => key === driver.keyOf('C'))!;
  for (let place = 0; place < count; place += 1) {
    const due = jiraInstant(NOW + 24 * 60 * MINUTE - place * MINUTE);
    const id = String(900_000 + place);
    const copy = structuredClone({ ...example, id, key: `SUP-${id}` });
    copy.fields[fields.firstResponseDue] = due;
    copy.properties[INCIDENT] = { standing: 'incident', severity: 2, due: { firstResponse: due } };
    issues[id] = copy;
  }
  return continueFrom(snapshot);
}

describe('the board', () => {
  it('reads the open incidents of the project in four requests, each as its issue shows it (E2, E4, I1)', async () => {
    const driver = await openBusySite();
    const { board, reads } = await readBoard(driver);
    expect(reads).toBe(4);
    const rows = rowsOf(board.incidents);
    expect(
      nameOf(
        driver,
        rows.map(({ incident }) => incident.id),
      ).slice(0, 5),
    ).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(
      nameOf(
        driver,
        closuresOf(board.incidents).map(({ incident }) => incident.id),
      ),
    ).toEqual(['G', 'H', 'I']);
    const { lists } = numbersOf(board.incidents, createCalendar(board.policy.calendar), NOW);
    expect(Object.entries(lists).map(([name, list]) => [name, list.length])).toEqual([
      ['breached', 1],
      ['hour', 2],
      ['call', 1],
      ['verification', 2],
      ['closing', expect.any(Number)],
    ]);
    const vault = board.incidents.find(({ id }) => id === driver.keyOf('B'));
    expect(vault).toMatchObject({ severity: 1, status: 'New', callOutstanding: true, entitlement: 'entitled' });
    expect(vault?.due.firstResponse).toBe(Date.parse('2026-11-24T21:10:00Z'));
    expect(board.names.people[vault?.assignee ?? '']).toBe('Jonas Reed');
    expect(board.names.organizations[vault?.organization ?? '']).toBe('Delta Freight');
    expect(board).toMatchObject({ most: null, me: driver.town.user('agent').accountId });
    expect(JSON.stringify(board.incidents)).not.toContain(driver.keyOf('P'));
  });

  it('asks for what changed each minute by two requests, and is told of what closed', async () => {
    const driver = await openBusySite();
    await driver.advanceTo(NOW + 11 * MINUTE);
    const quiet = await readBoard(driver, { lately: true });
    expect(quiet.reads).toBe(2);
    await driver.perform({ at: NOW + 11 * MINUTE, do: 'confirm-resolved', on: 'G', by: 'kim@kestrel.test' });
    const { board, reads } = await readBoard(driver, { lately: true });
    expect(reads).toBe(2);
    expect(board.incidents.find(({ id }) => id === driver.keyOf('G'))).toMatchObject({ status: 'Closed' });
    expect(board.incidents.length).toBe(quiet.board.incidents.length + 1);
  });

  it('a first response that came late is awaited no longer, and late for good (E2)', async () => {
    const driver = await openBusySite();
    const answer = { do: 'reply', response: 'document-link', url: 'https://docs.test/1', text: 'See there.' } as const;
    await driver.perform({ at: NOW, on: 'A', by: 'agent', ...answer });
    const { board } = await readBoard(driver);
    const late = board.incidents.find(({ id }) => id === driver.keyOf('A'));
    expect(late?.due.firstResponse).toBeNull();
    expect(late?.kept.firstResponse).toBe('late');
  });

  it('reads the first hundreds of each kind only, what is due first among them, and says so', async () => {
    const driver = await flooded(500);
    const { board, reads } = await readBoard(driver);
    expect(board.most).toBe(300);
    expect(reads).toBe(6);
    const first = rowsOf(board.incidents).slice(0, 3);
    expect(
      nameOf(
        driver,
        first.map(({ incident }) => incident.id),
      ),
    ).toEqual(['A', 'B', 'C']);
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { state: null }],
    ['nonsense', 'ours', { state: null }],
    [
      'what the app wrote before there were boards',
      { standing: 'incident', missing: ['logs'] },
      { missing: 1, due: { firstResponse: Date.parse('2026-11-24T21:30:00Z') } },
    ],
    [
      'odd values',
      { standing: 'incident', due: { firstResponse: 'soon' }, kept: 'yes', missing: 3, surveyScore: 9 },
      { missing: 0, score: null, due: { firstResponse: null } },
    ],
  ])('takes a property that holds %s for what it is', async (_, value, expected) => {
    const driver = await openBusySite();
    const { authorization } = driver.town.user('admin');
    const path = `/rest/api/3/issue/${driver.keyOf('C')}/properties/${INCIDENT}`;
    if (value === undefined) await driver.site.request(authorization, 'DELETE', path);
    else await driver.site.request(authorization, 'PUT', path, value);
    const { board } = await readBoard(driver);
    const found = board.incidents.find(({ id }) => id === driver.keyOf('C'));
    if ('state' in expected) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

describe('who sees the board', () => {
  const asked = async (person: Person, call: string, payload: object, extension: object) => {
    const driver = await peopledSite();
    const caller = callerOf(driver, person, { ...extension });
    return driver.site.host.invokeResolver('jiraServiceManagement:queuePage', 'board', call, payload, caller);
  };

  it.each<[Person, boolean]>([
    ['agent', true],
    ['administrator', true],
    ['other project’s agent', false],
    ['Jira user', false],
    ['requester', false],
    ['anonymous', false],
  ])('%s of its project: %s', async (person, sees) => {
    expect(await asked(person, 'board', {}, QUEUES)).toHaveProperty(sees ? 'incidents' : 'refused');
  });

  it('nobody, where the page stands in no project that follows the process', async () => {
    expect(await asked('agent', 'board', {}, {})).toHaveProperty('refused');
    expect(await asked('other project’s agent', 'board', {}, { project: { key: 'OTHER' } })).toEqual({
      ok: true,
      state: 'not-set-up',
    });
  });

  it('a dashboard tells only those who see the project’s incidents by themselves', async () => {
    const payload = { project: 'SUP' };
    expect(await asked('agent', 'attainment', payload, {})).toMatchObject({ state: 'ready' });
    expect(await asked('other project’s agent', 'attainment', payload, {})).toEqual({ ok: true, state: 'none' });
    expect(await asked('requester', 'attainment', payload, {})).toHaveProperty('refused');
    expect(await asked('other project’s agent', 'attainmentProjects', {}, {})).toEqual({ ok: true, projects: [] });
    expect(await asked('agent', 'attainmentProjects', {}, {})).toEqual({
      ok: true,
      projects: [{ key: 'SUP', name: 'Support' }],
    });
  });
});

describe('kept in time', () => {
  it('counts the incidents reported in a period, by two requests (E2, E4, K2)', async () => {
    const driver = await openBusySite();
    const { attainment, reads } = await readAttainment(driver);
    expect(reads).toBe(2);
    expect(attainment.period).toBe('2026-11-01');
    const by = (name: string) => attainment.incidents.find(({ id }) => id === driver.keyOf(name));
    expect(by('P')).toMatchObject({ status: 'Closed', score: 5, kept: { firstResponse: 'kept' } });
    expect(by('R')).toMatchObject({ kept: { firstResponse: 'late', customerResponse: 'late' }, score: 2 });
    expect(by('A')).toMatchObject({ kept: { firstResponse: 'late' } });
    expect(by('C')).toMatchObject({ kept: { firstResponse: null } });
  });

  it('tells nobody whose an incident was', async () => {
    const driver = await openBusySite();
    const { attainment } = await readAttainment(driver);
    const text = JSON.stringify(attainment);
    for (const who of ['agent', 'agent2', 'ann@acme.test']) expect(text).not.toContain(driver.town.user(who).accountId);
    expect(text).not.toContain('Jonas Reed');
  });

  it('counts the thousand that were reported last, and says that the period has more', async () => {
    const { attainment, reads } = await readAttainment(await flooded(1100));
    expect(attainment.incidents).toHaveLength(1000);
    expect(attainment.most).toBe(1000);
    expect(reads).toBe(11);
  });

  it('another period has its own incidents', async () => {
    const driver = await openBusySite();
    expect((await readAttainment(driver, { period: '2026-10-01' })).attainment.incidents).toEqual([]);
    const all = (await readAttainment(driver, { period: 'all' })).attainment;
    expect(all.incidents.length).toBe((await readAttainment(driver)).attainment.incidents.length);
  });
});

describe('what a review writes for the board', () => {
  it('stands until what it waits for has come (E2)', async () => {
    const driver = await peopledSite();
    await report(driver, { as: 'B' });
    const { issues } = driver.site.cloud.dump();
    const { properties } = Object.values(issues).find(({ key }) => key === driver.keyOf('B'))!;
    expect(properties[INCIDENT]).toMatchObject({
      severity: 2,
      due: { firstResponse: expect.stringMatching(/^2026-03-0\dT.*Z$/), customerResponse: null, statusUpdate: null },
      closesAt: null,
      kept: { firstResponse: null, customerResponse: null, statusUpdate: null },
      surveyScore: null,
    });
  });
});
