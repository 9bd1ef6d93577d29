import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CHROMIUM, hasChromium } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { APP_EMAIL } from '../../scenarios/zendesk/town';
import { annReports, MINUTE, MONDAY, openExample } from '../example';
import { buildApp } from './built-app';
import { Sidebars } from './sidebar';

if (!hasChromium()) {
  test(`the states of the sidebar were not tried: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const NARROW = 320;

describe.runIf(hasChromium())('the ticket sidebar in each further state, 320 px wide, in light and dark', () => {
  let driver: ZendeskDriver;
  let sidebars: Sidebars;

  beforeAll(async () => {
    driver = await openExample();
    await driver.perform(annReports());
    await driver.perform(annReports({ by: 'bob@acme.test', as: 'B', subject: 'Reports are slow' }));
    await driver.perform(annReports({ as: 'C', channel: 'email', subject: 'Undelivered Mail Returned to Sender' }));
    await driver.perform(annReports({ as: 'D', subject: 'Report title is cut off' }));
    await driver.advanceTo(MONDAY + 26 * MINUTE);
    sidebars = await Sidebars.start(driver, buildApp());
  });
  afterAll(async () => {
    await sidebars?.stop();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const later = (minutes: number) => driver.advanceTo(driver.site.now() + minutes * MINUTE);
  const ask = (path: string): Promise<unknown> =>
    driver.site.town.as('admin').connection.call('GET', path, z.unknown());
  const asApp = async (path: string, ticket: object): Promise<unknown> => {
    const { cloud, appToken } = driver.site.town;
    const headers = {
      authorization: `Basic ${btoa(`${APP_EMAIL}/token:${appToken}`)}`,
      'content-type': 'application/json',
    };
    const request = { method: 'PUT', headers, body: JSON.stringify({ ticket }) };
    return (await cloud.fetch(new Request(`${cloud.origin}/api/v2/${path}`, request))).json();
  };

  test('after a moment, the shape of what comes; then the incident', async () => {
    let answer = (_: null): void => undefined;
    const held = new Promise<null>((resolve) => {
      answer = resolve;
    });
    sidebars.instead = ({ url }) => (url.includes('/audits') ? held : null);
    const { screen, frame } = await sidebars.open('agent', { text: 'The process is loading', width: NARROW });
    expect(await frame.locator('main').getAttribute('aria-busy')).toBe('true');
    await sidebars.look(screen, frame, 'loading');
    answer(null);
    sidebars.instead = () => null;
    await frame.getByText('Incident #').waitFor();
  });

  test('who may not see it reads who can change that, and gets no button that would fail', async () => {
    sidebars.instead = ({ url }) =>
      url.includes('/audits') ? Response.json({ error: 'Forbidden' }, { status: 403 }) : null;
    const { screen, frame } = await sidebars.open('agent', { text: 'You may not see this', width: NARROW });
    expect(await frame.getByRole('alert').innerText()).toContain('An administrator can change that.');
    expect(await frame.getByRole('button').count()).toBe(0);
    await sidebars.look(screen, frame, 'forbidden');
    sidebars.instead = () => null;
  });

  test('an account that was never set up, and a ticket from before the process, are no incidents', async () => {
    const records = JSON.stringify(await ask('custom_objects/support_process_policy/records.json?page[size]=100'));
    sidebars.instead = ({ url }) =>
      url.includes('/custom_objects/') ? Response.json({ custom_object_records: [], meta: {} }) : null;
    const fresh = await sidebars.open('agent', { text: 'Not an incident', width: NARROW });
    expect(await fresh.frame.locator('main').innerText()).toContain('An administrator can do it.');
    sidebars.instead = ({ url }) =>
      url.includes('/custom_objects/')
        ? new Response(records.replace(/(\\"since\\":)\d+/, `$1${MONDAY + 60 * MINUTE}`), {
            headers: { 'content-type': 'application/json' },
          })
        : null;
    const old = await sidebars.open('agent', { text: 'Not an incident', width: NARROW });
    expect(await old.frame.locator('main').innerText()).toContain('came in before the process was switched on');
    expect(await old.frame.getByRole('button').count()).toBe(0);
    await sidebars.look(old.screen, old.frame, 'too-old');
    sidebars.instead = () => null;
  });

  test('what looked like an automatic mail is treated as an incident at an agent’s word (A1, section 2)', async () => {
    const { screen, frame } = await sidebars.open('agent', { ticket: 'C', text: 'Not an incident', width: NARROW });
    expect(await frame.locator('main').innerText()).toContain('looks automatic');
    await sidebars.look(screen, frame, 'automatic');
    await frame.getByRole('button', { name: 'Treat it as an incident' }).click();
    await frame.getByText('The first response is due').waitFor();
    await frame.getByText('1: production is down').click();
    await frame.getByText('The first response is due today 09:56').waitFor();
    await sidebars.look(screen, frame, 'treat');
    await frame.getByRole('button', { name: 'Treat it as an incident' }).click();
    await frame.getByText('Enter the reason.').waitFor();
    await frame.getByLabel('Why').fill('A person wrote it.');
    await frame.getByRole('button', { name: 'Treat it as an incident' }).click();
    await frame.getByText('Saved.').waitFor();
    expect(await frame.locator('main').innerText()).toMatch(/Severity 1[\s\S]+Due today 09:56, in 30 min/);
    await frame.waitForFunction(() => document.activeElement?.id === 'said');
    await later(1);
    expect(await driver.observe('C')).toMatchObject({ exists: true, severity: 1 });
  });

  test('who is no manager asks one by name: an internal note, a follower, and no mail to the customer (F3)', async () => {
    const { sent } = z.looseObject({ sent: z.array(z.unknown()) }).parse(await driver.observe('B'));
    const { screen, frame } = await sidebars.open('agent', { ticket: 'B', width: NARROW });
    expect(await frame.getByRole('button', { name: 'Allow for this incident' }).count()).toBe(0);
    await sidebars.look(screen, frame, 'paused');
    await frame.getByRole('button', { name: 'Ask a manager' }).click();
    await frame.getByText('manager can allow it.').waitFor();
    await frame.getByRole('button', { name: 'Ask a manager' }).click();
    await frame.getByText('Enter the reason.').waitFor();
    await frame.getByLabel('Why').fill('Bob stands in for Ann this week.');
    await sidebars.look(screen, frame, 'ask');
    await frame.getByRole('button', { name: 'Ask a manager' }).click();
    await frame.getByText('A manager was asked today 09:27 by agent.').waitFor();
    await frame.waitForFunction(() => document.activeElement?.id === 'open-ask');
    const number = driver.numberOf('B');
    expect(await ask(`tickets/${number}/followers.json`)).toMatchObject({ users: [{ name: 'manager' }] });
    const { comments } = z
      .looseObject({ comments: z.array(z.looseObject({ body: z.string(), public: z.boolean() })) })
      .parse(await ask(`tickets/${number}/comments.json`));
    expect(comments.at(-1)).toMatchObject({
      public: false,
      body: 'agent asks manager to allow work on this incident.\n\nBob stands in for Ann this week.',
    });
    await later(1);
    expect(await driver.observe('B')).toMatchObject({ status: 'Verification Required', sent });
  });

  test('a manager allows it with a reason, and work begins (F3)', async () => {
    const { screen, frame } = await sidebars.open('manager', { ticket: 'B', width: NARROW });
    expect(await frame.getByRole('button', { name: 'Ask a manager' }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Allow for this incident' }).click();
    await sidebars.look(screen, frame, 'allow');
    await frame.getByLabel('Why').fill('He stands in for Ann.');
    await frame.getByRole('button', { name: 'Allow for this incident' }).click();
    await frame.getByText('manager allowed this incident today 09:28: He stands in for Ann.').waitFor();
    expect(await frame.locator('main').innerText()).toContain('New, high priority');
    await sidebars.look(screen, frame, 'allowed');
    await later(1);
  });

  test('a support session is logged with whom and how long (C6)', async () => {
    const { screen, frame } = await sidebars.open('agent', { width: NARROW });
    await frame.getByRole('button', { name: 'Log a session' }).click();
    expect(await frame.getByLabel('With whom').inputValue()).toBe('Ann');
    await frame.getByRole('button', { name: 'Save the session' }).click();
    await frame.getByText('Enter the minutes as a number.').waitFor();
    await frame.waitForFunction(() => (document.activeElement as HTMLElement).dataset.part === 'minutes');
    await sidebars.look(screen, frame, 'session');
    await frame.getByLabel('How many minutes').fill('30');
    await frame.getByRole('button', { name: 'Save the session' }).click();
    await frame.getByText('Support session held').waitFor();
    await later(1);
  });

  test('what somebody else changed meanwhile is said, by whom, and every word stays', async () => {
    const { screen, frame } = await sidebars.open('agent', { ticket: 'D', width: NARROW });
    await frame.getByRole('button', { name: 'Change severity' }).click();
    await frame.getByText('1: production is down').click();
    await frame.getByLabel('Why').fill('The workaround stopped helping.');
    await driver.perform({
      ...{ do: 'reply', at: driver.site.now(), on: 'D', by: 'manager', text: 'Only a note.', internal: true },
    });
    await frame.getByRole('button', { name: 'Change to Severity 1' }).click();
    await frame.getByText('Severity was not changed').waitFor();
    expect(await frame.getByRole('alert').innerText()).toContain('manager changed this ticket a moment ago.');
    expect(await frame.getByLabel('Why').inputValue()).toBe('The workaround stopped helping.');
    await sidebars.look(screen, frame, 'conflict');
    await frame.getByRole('button', { name: 'Use the new ticket and save' }).click();
    await frame.getByText('Saved.').waitFor();
    expect(await frame.locator('main').innerText()).toContain('Severity 1');
    await later(1);
  });

  test('an agent sees who waits for a supervisor, and a supervisor takes it (J3)', async () => {
    await driver.perform({
      ...{
        do: 'request-supervisor',
        at: driver.site.now(),
        on: 'D',
        by: 'ann@acme.test',
        text: 'Third time this month.',
      },
    });
    await later(1);
    const agents = await sidebars.open('agent', { ticket: 'D', text: 'wants a supervisor', width: NARROW });
    const text = await agents.frame.locator('main').innerText();
    expect(text).toContain('“Third time this month.”');
    expect(text).toContain('A supervisor or a manager can take the request.');
    expect(await agents.frame.getByRole('button', { name: 'I take it' }).count()).toBe(0);
    const { screen, frame } = await sidebars.open('supervisor', {
      ticket: 'D',
      text: 'wants a supervisor',
      width: NARROW,
    });
    await sidebars.look(screen, frame, 'supervisor-wanted');
    await frame.getByRole('button', { name: 'I take it' }).click();
    await frame.getByLabel('Message to Ann (optional)').fill('I will call you before 16:00.');
    await sidebars.look(screen, frame, 'take');
    await frame.getByRole('button', { name: 'I take it' }).click();
    await frame.getByText('A supervisor took the request').waitFor();
    await later(1);
    expect(await driver.observe('D')).toMatchObject({ supervisor: 'acknowledged' });
  });

  test('what Zendesk has closed for good is continued by a new ticket, to which the agent is led (I8)', async () => {
    const { user } = z.looseObject({ user: z.looseObject({ id: z.number() }) }).parse(await ask('users/me.json'));
    await asApp(`tickets/${driver.numberOf('A')}.json`, { status: 'closed', assignee_id: user.id });
    const { screen, frame } = await sidebars.open('agent', { width: NARROW });
    await frame.getByRole('button', { name: 'Open a follow-up' }).click();
    await frame.getByRole('button', { name: 'Open a follow-up' }).click();
    await frame.getByText('Enter what it is about.').waitFor();
    await sidebars.look(screen, frame, 'follow-up');
    await frame.getByLabel('What it is about').fill('It is back.');
    await frame.getByRole('button', { name: 'Open a follow-up' }).click();
    await screen.page.waitForURL(/\/agent\/tickets\/5$/);
    expect(await ask('tickets/5.json')).toMatchObject({ ticket: { via: { source: { rel: 'follow_up' } } } });
    await later(1);
    const next = await screen.frame();
    await next.getByText('Incident #5').waitFor();
  });
});
