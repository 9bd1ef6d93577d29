import { mkdirSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadlineText, type Incident, preparePolicy } from '../../../core';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import { createDriver, type ZendeskDriver } from '../../scenarios/zendesk/driver';
import { Reader } from '../../scenarios/zendesk/seen-ticket';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { HOUR } from '../example';
import { buildApp } from './built-app';
import { answer, CALLERS, callFrom, NOW, openNewTicket, saying, type Wanted } from './report-browser';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the new-ticket sidebar was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the new-ticket sidebar', () => {
  let browser: Browser;
  let driver: ZendeskDriver;
  let folder: string;
  const screens: AgentScreen[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = buildApp();
    browser = await launch();
    driver = createDriver();
    await driver.start(CALLERS, NOW);
  });

  afterAll(async () => {
    for (const screen of screens) await screen.close();
    await browser?.close();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const open = async (wanted: Wanted = {}): Promise<[AgentScreen, Frame]> => {
    const opened = await openNewTicket(browser, driver, folder, wanted);
    screens.push(opened[0]);
    await opened[1].getByLabel('Who is calling?').waitFor();
    return opened;
  };
  const picture = async ({ page }: AgentScreen, name: string): Promise<void> => {
    await page.locator('iframe[data-location="new_ticket_sidebar"]').screenshot({ path: `${PICTURES}/${name}.png` });
  };
  const down = async (frame: Frame): Promise<void> => {
    await answer(frame, 'What is it about?', 'Something does not work');
    await answer(frame, 'Is production down?', 'Yes');
    await answer(frame, 'Does a restart or a workaround help?', 'No');
  };

  /** Fills in, submits, lets the service review, and gives the incident as whoever reads the ticket sees it. */
  const submit = async ({ page }: AgentScreen, frame: Frame): Promise<Incident> => {
    await frame.getByRole('button', { name: 'Fill in the ticket' }).click();
    await frame.getByText('The ticket is filled in.').waitFor();
    await page.locator('.submit').click();
    const heading = page.getByRole('heading', { name: /^Ticket #\d+/ });
    await heading.waitFor();
    const number = /#(\d+)/.exec(await heading.innerText())?.[1] ?? '';
    await driver.site.settle();
    const seen = await new Reader(driver.site.town.as('admin'), driver.installation).see(number, driver.site.now());
    if (!seen) throw new Error(`There is no ticket ${number}`);
    return seen.incident;
  };

  const { calendar } = preparePolicy(CALLERS.policy);
  const deadline = ({ firstResponse }: Incident): string =>
    deadlineText(firstResponse, { now: driver.site.now(), timeZone: calendar.timeZone, calendar });

  interface Call {
    readonly what: string;
    readonly picture: string;
    readonly caller: (frame: Frame) => Promise<void>;
    readonly tell: (frame: Frame) => Promise<void>;
    readonly says: readonly string[];
    readonly becomes: object;
  }

  const CALLS: readonly Call[] = [
    {
      what: 'Severity 1: the call is made, a written report is wanted (D1 to D4)',
      picture: 'severity-1',
      caller: (frame) => callFrom(frame, 'Tom Okafor'),
      tell: async (frame) => {
        await down(frame);
        await frame.getByLabel('How serious is it for the caller?').selectOption('Severity 1, critical');
        await frame.getByLabel('Product version').fill('9.4.1');
        await frame.getByLabel('Error messages').fill('“VLT-2007 storage unavailable”');
        await frame.getByLabel('Steps that lead to it').fill('Open any vault. Fails at once.');
        await frame.getByLabel('Since when?').fill('Today 14:30');
        await frame.getByText('A server', { exact: true }).click();
      },
      says: [
        'Delta Freight has support until 30 Jun 2027. Tom may report.',
        'Severity 1',
        'Due today 15:36, in 30 min',
        'Severity 1 needs a call, and this is it: stay on the phone with Tom.',
        'Tom also sees it as Severity 1.',
        '6 of 11 details',
      ],
      becomes: {
        severity: 1,
        status: 'New',
        phoneFollowUp: 'done',
        writtenReport: 'outstanding',
        subject: '“VLT-2007 storage unavailable”',
      },
    },
    {
      what: 'Severity 2: production runs, a documented function fails (D7)',
      picture: 'severity-2',
      caller: (frame) => callFrom(frame, 'Tom Okafor'),
      tell: async (frame) => {
        await answer(frame, 'What is it about?', 'Something does not work');
        await answer(frame, 'Is production down?', 'No');
        await answer(frame, 'Does a restart or a workaround help?', 'Yes');
        await answer(frame, 'What is affected?', 'Something the product should do');
        await frame.getByLabel('How serious is it for the caller?').selectOption('Severity 1, critical');
        await frame.getByLabel('Subject').fill('The export loses its last column');
        await frame.getByText('Software', { exact: true }).click();
        await frame.getByLabel('Operating system').fill('Windows Server 2025');
      },
      says: [
        'Severity 2',
        'Due Mon 30 Nov 15:06, in 24 h of support time',
        'A documented function is affected.',
        'Tom sees it as Severity 1.',
        '3 of 11 details',
      ],
      becomes: {
        severity: 2,
        status: 'New',
        phoneFollowUp: 'not-required',
        subject: 'The export loses its last column',
      },
    },
    {
      what: 'words decide where the answers do not (C2)',
      picture: 'by-words',
      caller: (frame) => callFrom(frame, 'Tom Okafor'),
      tell: async (frame) => {
        await answer(frame, 'What is it about?', 'Something does not work');
        await answer(frame, 'Is production down?', 'Not sure');
        await frame.getByLabel('Steps that lead to it').fill('Sign in. The production system is down for everyone.');
      },
      says: ['Severity 1', 'Due today 15:36, in 30 min', 'The report says'],
      becomes: { severity: 1, phoneFollowUp: 'done' },
    },
    {
      what: 'an idea is Severity 3, and is asked for its subject and version alone (D15)',
      picture: 'idea',
      caller: (frame) => callFrom(frame, 'Tom Okafor'),
      tell: async (frame) => {
        await answer(frame, 'What is it about?', 'An idea for the product');
        await frame.getByLabel('Subject').fill('Sort the list of exports');
        await frame.getByLabel('Product version').fill('9.4.1');
      },
      says: ['Severity 3', 'It is a wish for the product.', 'Due Mon 30 Nov 15:06', '3 of 3 details'],
      becomes: { severity: 3, status: 'New', subject: 'Sort the list of exports' },
    },
    {
      what: 'no agreement in effect: logged all the same, and held (F1, F3)',
      picture: 'not-entitled',
      caller: async (frame) => {
        await callFrom(frame, 'Lea Brandt');
        await frame.getByText('The agreement of Bright Foods ended on 31 Oct 2026, so I can log').waitFor();
        expect(await frame.getByText('What is it about?').count()).toBe(0);
        await frame.getByRole('button', { name: 'Log it anyway' }).click();
      },
      tell: down,
      says: ['Severity 1', 'On hold', 'It will be held: no deadline runs'],
      becomes: { severity: 1, status: 'Verification Required', entitlement: 'agreement-expired' },
    },
    {
      what: 'a caller whom nobody knows is added, and is of no known organization (F2)',
      picture: 'unknown-caller',
      caller: async (frame) => {
        await frame.getByLabel('Who is calling?').fill('Nils Holm');
        await frame.getByRole('button', { name: 'Add Nils Holm as a new contact' }).click();
        await frame.getByLabel('E-mail address').fill('nils@elsewhere.test');
        expect(await accessibilityFaults(frame as never)).toEqual([]);
        await frame.getByRole('button', { name: 'Add the contact' }).click();
        await frame.getByRole('button', { name: 'Log it anyway' }).click();
      },
      tell: (frame) => answer(frame, 'What is it about?', 'A question'),
      says: ['Nils belongs to no organization that we know.', 'Severity 3', 'On hold', '1 of 3 details'],
      becomes: {
        severity: 3,
        status: 'Verification Required',
        entitlement: 'organization-unknown',
        subject: 'Call from Nils Holm',
      },
    },
  ];

  test.each(CALLS)('$what: judged by the service as the panel said', async (call) => {
    const [screen, frame] = await open();
    await call.caller(frame);
    await call.tell(frame);
    const told = await saying(frame, call.says);
    for (const sentence of call.says) expect(told).toContain(sentence);
    await picture(screen, `zendesk-new-ticket-${call.picture}`);
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    const incident = await submit(screen, frame);
    expect(incident).toMatchObject({ channel: 'phone', ...call.becomes });
    expect(told).toContain(deadline(incident));
    expect(told).toContain(`${incident.intake.provided.length} of ${incident.intake.applicable.length} details`);
  });

  /** One call that is filled in, with everything it needs. */
  const filledIn = async (wanted: Wanted = {}): Promise<[AgentScreen, Frame]> => {
    const opened = await open(wanted);
    await callFrom(opened[1], 'Tom Okafor');
    await down(opened[1]);
    await opened[1].getByText('Due today').waitFor();
    return opened;
  };
  const fillIn = async (frame: Frame): Promise<void> => {
    await frame.getByRole('button', { name: 'Fill in the ticket' }).click();
    await frame.getByText('The ticket is filled in.').waitFor();
  };

  test.each([
    ['Tom Okafor', 'Verification Required'],
    ['Lea Brandt', 'Resolved Pending Confirmation'],
  ])('%s’s report is not saved as %s: the process alone holds and lifts (F3)', async (name, status) => {
    const [{ page }, frame] = await open();
    await callFrom(frame, name);
    if (name === 'Lea Brandt') await frame.getByRole('button', { name: 'Log it anyway' }).click();
    await answer(frame, 'What is it about?', 'A question');
    await fillIn(frame);
    await page.getByLabel('Other statuses').click();
    await page.getByRole('button', { name: `Submit as ${status}` }).click();
    const notice = page.locator('.notice.error');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Verification Required is neither set nor left by hand.');
    await page.getByRole('heading', { name: 'New ticket' }).waitFor();
  });

  test('without a caller, or without anything filled in, Zendesk’s own save is not in the way', async () => {
    const [{ page }, frame] = await open();
    await page.getByLabel('Requester').fill('tom@delta.test');
    await page.getByLabel('Requester').blur();
    // Never type twice: whom the agent chose in Zendesk calls.
    await saying(frame, ['Tom may report.']);
    expect(await frame.getByLabel('Who is calling?').inputValue()).toBe('Tom Okafor, Delta Freight');
    await page.getByLabel('Subject').fill('By hand');
    await page.getByLabel('Public reply').fill('He called.');
    await page.locator('.submit').click();
    await page.getByRole('heading', { name: /^Ticket #\d+/ }).waitFor();
  });

  test('what the composer holds already stays, and a second filling in replaces the first', async () => {
    const [{ page }, frame] = await filledIn();
    await page.getByLabel('Public reply').fill('Typed by the agent.');
    await frame.getByText('A server', { exact: true }).click();
    await frame.getByLabel('Roles of the server').fill('Database');
    await fillIn(frame);
    const composer = page.getByLabel('Public reply');
    expect(await composer.inputValue()).toBe('Typed by the agent.\nReported by phone.\n\nServer roles:\nDatabase');
    const roles = page.getByLabel('Server roles');
    expect(await roles.inputValue()).toBe('Database');

    await frame.getByText('A server', { exact: true }).click();
    expect(await frame.getByLabel('Roles of the server').count()).toBe(0);
    await frame.getByText('You changed something since').waitFor();
    await fillIn(frame);
    expect(await composer.inputValue()).toBe('Typed by the agent.\nReported by phone.');
    expect(await roles.count()).toBe(0);
    // Hidden, not forgotten.
    await frame.getByText('A server', { exact: true }).click();
    expect(await frame.getByLabel('Roles of the server').inputValue()).toBe('Database');
  });

  test('what the page around refuses is said, and every word stays', async () => {
    const [screen, frame] = await filledIn();
    await frame.getByLabel('Steps that lead to it').fill('Open any vault.');
    await screen.page.evaluate(() => {
      // The page's own framework no longer knows what the app writes.
      window.addEventListener(
        'message',
        (event) => {
          if (!String(event.data).includes('"request":"set"')) return;
          event.stopImmediatePropagation();
          const { id } = JSON.parse(event.data);
          const error = { name: 'APIError', message: 'refused' };
          (event.source as Window).postMessage({ id, result: { errors: { 'ticket.requester': error } } }, event.origin);
        },
        true,
      );
    });
    await frame.getByRole('button', { name: 'Fill in the ticket' }).click();
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('alert').innerText()).toContain('Zendesk did not take all of it.');
    expect(await frame.getByLabel('Steps that lead to it').inputValue()).toBe('Open any vault.');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await picture(screen, 'zendesk-new-ticket-not-filled');
  });

  test('a contact that Zendesk does not take is said to be so, and the words stay', async () => {
    const refused = { error: 'RecordInvalid', description: 'Record validation errors' };
    const [screen, frame] = await open({
      instead: ({ method }) => (method === 'POST' ? Response.json(refused, { status: 422 }) : null),
    });
    await frame.getByLabel('Who is calling?').fill('nils@elsewhere.test');
    await frame.getByRole('button', { name: 'Add the caller as a new contact' }).click();
    await frame.getByRole('button', { name: 'Add the contact' }).click();
    // The focus goes to what is wrong, which says what to enter.
    const name = frame.getByLabel('Name');
    await frame.getByText('Enter the name of the caller.').waitFor();
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await name.fill('Nils Holm');
    await frame.getByRole('button', { name: 'Add the contact' }).click();
    await frame.getByText('Somebody may have the address already').waitFor();
    expect(await name.inputValue()).toBe('Nils Holm');
    expect(await frame.getByLabel('E-mail address').inputValue()).toBe('nils@elsewhere.test');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await picture(screen, 'zendesk-new-ticket-contact');
    await name.press('Escape');
    expect(await frame.getByLabel('Who is calling?').inputValue()).toBe('nils@elsewhere.test');
  });

  test('from the name to the filled ticket by keyboard alone, and opened by one request', async () => {
    const asked: string[] = [];
    const [{ page }, frame] = await open({
      instead: ({ method, url }) => {
        asked.push(`${method} ${new URL(url).pathname}`);
        return null;
      },
    });
    expect(asked).toEqual(['GET /api/v2/custom_objects/support_process_policy/records.json']);
    await frame.getByLabel('Who is calling?').focus();
    await page.keyboard.type('delta');
    await frame.getByRole('option').first().waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    expect(await frame.getByRole('option').allInnerTexts()).toEqual([
      'Tom Okafor, Delta Freight',
      'Paul Grant, Delta Freight',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await saying(frame, ['Tom may report.', 'A question']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await frame.getByText('Is production down?').waitFor();
    for (const key of ['Tab', 'Tab', 'Space', 'Tab', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
    await saying(frame, ['Severity 1', 'Due today 15:36']);
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      if (await frame.evaluate(() => document.activeElement?.textContent === 'Fill in the ticket')) break;
    }
    await page.keyboard.press('Enter');
    await frame.getByText('The ticket is filled in.').waitFor();
    expect(await page.getByLabel('Requester').inputValue()).toBe('tom@delta.test');
  });

  test('somebody who is not on the list hears why, and what would lift it (F2)', async () => {
    const [screen, frame] = await open({ colorScheme: 'dark' });
    await callFrom(frame, 'Paul Grant');
    const told = await saying(frame, ['Log it anyway']);
    expect(told).toContain('“You are not on the list of people who may report for Delta Freight, so I can log');
    expect(told).toContain('Paul may report for Delta Freight. Tick it on their profile');
    await picture(screen, 'zendesk-new-ticket-not-entitled-dark');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await frame.getByRole('button', { name: 'Log it anyway' }).click();
    await frame.waitForFunction(() => document.activeElement?.id === 'about');
  });

  test('in the dark it reads as well', async () => {
    const [screen, frame] = await filledIn({ colorScheme: 'dark' });
    await frame.getByText('Software', { exact: true }).click();
    await frame.getByLabel('Operating system').fill('Windows Server 2025');
    await fillIn(frame);
    await picture(screen, 'zendesk-new-ticket-dark');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    expect(await unreachedByTab(screen.page, frame)).toEqual([]);
  });

  test('where Zendesk gives no policy, that is said, and it can be tried again', async () => {
    let broken = true;
    const opened = await openNewTicket(browser, driver, folder, {
      instead: () => (broken ? new Response('', { status: 503 }) : null),
    });
    screens.push(opened[0]);
    const [, frame] = opened;
    await frame.getByText('You can write the ticket by hand').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    broken = false;
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByLabel('Who is calling?').waitFor();
  });

  // Later on the driver's one clock, so after everything else.
  test('outside support hours it says from when it counts, and the service counts from then (A3)', async () => {
    await driver.advanceTo(NOW + 3 * HOUR);
    const [screen, frame] = await open();
    await callFrom(frame, 'Tom Okafor');
    await down(frame);
    const told = await saying(frame, ['Due tomorrow 09:30']);
    expect(told).toContain('Due tomorrow 09:30, in 30 min of support time');
    expect(told).toContain('Support is closed now, so it counts from tomorrow 09:00.');
    await picture(screen, 'zendesk-new-ticket-closed');
    const incident = await submit(screen, frame);
    expect(told).toContain(deadline(incident));
    expect(incident).toMatchObject({ severity: 1, channel: 'phone', receivedAt: incident.firstResponse.startedAt });
  });
});
