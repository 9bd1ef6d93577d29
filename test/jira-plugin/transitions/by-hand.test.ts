import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusalText, STATUSES, type Status } from '../../../core';
import { refusedByHand, standingIn, WATCHED_STATUSES } from '../../../jira-plugin/transitions/refused-by-hand';
import { validateTransition } from '../../../jira-plugin/transitions/validate-transition';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { MINUTE, openSite, report } from '../example-site';

/** An agent changes the status as Jira's own screens do; gives what Jira says against it. */
async function moveTo(driver: JiraDriver, to: Status, by = 'agent'): Promise<string | null> {
  const { authorization } = driver.town.user(by);
  const path = `/rest/api/3/issue/${driver.keyOf('A')}/transitions`;
  const { transitions } = (await driver.site.request(authorization, 'GET', path)) as {
    transitions: { id: string; to: { name: string } }[];
  };
  const { id } = transitions.find((transition) => transition.to.name === to)!;
  const response = await driver.site.send(authorization, 'POST', path, { transition: { id } });
  if (response.ok) return null;
  return ((await response.json()) as { errorMessages: string[] }).errorMessages.join(' ');
}

const asked = ({ site }: JiraDriver, since: number) =>
  site.host.log.slice(since).filter(({ moduleType }) => moduleType === 'jira:workflowValidator');

const byProcessOnly = refusalText({ code: 'status-by-process-only', data: {} });
const settle = (driver: JiraDriver): Promise<void> => driver.advanceTo(driver.site.clock.now() + MINUTE);
async function statusOf(driver: JiraDriver): Promise<string | null> {
  const seen = await driver.observe('A');
  return seen.exists ? seen.status : null;
}

afterEach(() => vi.restoreAllMocks());

describe('a status that an agent changes by hand in Jira', () => {
  it.each(STATUSES.filter((status) => status !== 'Verification Required' && status !== 'New'))(
    'may be %s, and Jira is asked nothing for it',
    async (to) => {
      const driver = await openSite();
      await report(driver);
      await settle(driver);
      const since = driver.site.host.log.length;
      expect(await moveTo(driver, to)).toBeNull();
      expect(asked(driver, since).flatMap(({ requests }) => requests.filter((one) => one.to === 'jira'))).toEqual([]);
    },
  );

  it('F3: is refused with the reason where it would hold an incident', async () => {
    const driver = await openSite();
    await report(driver);
    await settle(driver);
    expect(await moveTo(driver, 'Verification Required')).toBe(byProcessOnly);
    await settle(driver);
    expect(await driver.observe('A')).toMatchObject({ status: 'New' });
  });

  it.each(['New', 'Open', 'Resolved Pending Confirmation'] as const)(
    'F3: is refused with the reason where it would let a held incident go on as %s',
    async (to) => {
      const driver = await openSite();
      await report(driver, { by: 'zed@home.test' });
      await settle(driver);
      expect(await statusOf(driver)).toBe('Verification Required');
      expect(await moveTo(driver, to)).toBe(byProcessOnly);
      expect(await statusOf(driver)).toBe('Verification Required');
      expect(await moveTo(driver, 'Closed')).toBeNull();
    },
  );

  it('is what the process does itself all the same: it holds an incident, and lets it go on by a manager’s leave', async () => {
    const driver = await openSite();
    const since = driver.site.host.log.length;
    await report(driver, { by: 'zed@home.test' });
    await settle(driver);
    expect(await statusOf(driver)).toBe('Verification Required');
    const act = { type: 'entitlement-overridden', reason: 'They signed today.' };
    expect(await driver.town.ask('manager', 'act', { act }, driver.keyOf('A'))).toBeNull();
    await settle(driver);
    expect(await statusOf(driver)).toBe('New');
    expect(asked(driver, since).map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  });

  it('is let pass where the process is off', async () => {
    const driver = await openSite();
    await report(driver);
    await settle(driver);
    await driver.town.admin('turnSwitch', { projectKey: 'SUP', on: false });
    expect(await moveTo(driver, 'Verification Required')).toBeNull();
  });

  it('is let pass where the incident cannot be read, and put back by the next review', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const driver = await openSite();
    await report(driver);
    await settle(driver);
    driver.site.cloud.failNext({ method: 'POST', path: '/rest/api/3/comment/list', status: 503 });
    expect(await moveTo(driver, 'Verification Required')).toBeNull();
    expect(said).toHaveBeenCalledOnce();
    await settle(driver);
    expect(await statusOf(driver)).toBe('New');
  });

  it('is let pass where Jira tells something unknown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await validateTransition({ issue: { key: 'SUP-1' } })).toEqual({ result: true });
    const driver = await openSite();
    const [rule] = driver.site.host.modules.workflowRules;
    const elsewhere = { issue: { key: 'SUP-1' }, transition: { from: { id: '1' }, to: { id: '2' } } };
    expect(await rule!.validate(elsewhere)).toEqual({ result: true, errorMessage: null });
  });
});

describe('what has to be asked about', () => {
  it('is every way but the one to Closed, which nothing ever forbids an agent', () => {
    expect(STATUSES.filter((status) => !WATCHED_STATUSES.includes(status))).toEqual(['Closed']);
    expect(STATUSES.map((from) => refusedByHand(standingIn(from), 'Closed'))).toEqual(STATUSES.map(() => null));
  });
});
