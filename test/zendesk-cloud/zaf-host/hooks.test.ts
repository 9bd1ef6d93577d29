import { expect, test } from 'vitest';
import { eventsOf, inBrowser, type Tried, waitForEvent } from './in-browser';

const SUBMITS = [
  'ticket.submit.start',
  'ticket.submit.done',
  'ticket.submit.fail',
  'ticket.submit.always',
  'ticket.saved',
];

/** Hooks on the save: the app answers in one of the ways that the SDK knows. */
const ANSWERS = {
  nothing: () => undefined,
  true: () => true,
  resolved: () => Promise.resolve(),
  words: () => 'Severity is required',
  false: () => false,
  rejected: () => Promise.reject('rejected msg'),
  thrown: () => {
    throw new Error('boom');
  },
  never: () => new Promise(() => undefined),
} as const;

/** Hooks the app's save with these answers; gives what takes the hooks away again. */
async function hooked({ app, page }: Tried, ...answers: (keyof typeof ANSWERS)[]): Promise<() => Promise<void>> {
  await app.evaluate(
    ({ names, sources }) => {
      for (const name of names) window.hear(name);
      const handlers = sources.map((source) => {
        const run = new Function(`return (${source})()`);
        return (...args: unknown[]): unknown => {
          window.events.push(['ticket.save', args]);
          return run();
        };
      });
      for (const handler of handlers) window.client.on('ticket.save', handler);
      window.unhook = () => {
        for (const handler of handlers) window.client.off('ticket.save', handler);
      };
    },
    { names: SUBMITS, sources: answers.map((answer) => ANSWERS[answer].toString()) },
  );
  await app.evaluate(() => window.client.get('ticket.subject'));
  await page.getByLabel('Priority').selectOption('High');
  await page.getByLabel('Public reply').fill('We are on it.');
  return () => app.evaluate(() => window.unhook());
}

declare global {
  interface Window {
    unhook(): void;
  }
}

const submit = ({ page }: Tried): Promise<void> => page.locator('.submit').click();
const saved = async ({ account, ticket }: Tried): Promise<boolean> =>
  (await account.call('agent', 'GET', `tickets/${ticket}`)).body.ticket.priority === 'high';
const heard = ({ app }: Tried): Promise<string[]> =>
  app.evaluate((names) => window.events.map(([name]) => name).filter((name) => names.includes(name)), SUBMITS);

inBrowser('The ticket.save hook', (open, common) => {
  test('an app whose hooks answer with nothing, true or a promise kept lets the ticket be saved', async () => {
    const tried = await open();
    await hooked(tried, 'nothing', 'true', 'resolved');
    await submit(tried);
    await waitForEvent(tried.app, 'ticket.saved');
    expect(await saved(tried)).toBe(true);
    expect(await eventsOf(tried.app, 'ticket.save')).toEqual([[], [], []]);
    expect(await heard(tried)).toEqual([
      'ticket.submit.start',
      'ticket.submit.done',
      'ticket.submit.always',
      'ticket.saved',
    ]);
    await tried.page.getByText(`Ticket #${tried.ticket} was saved.`).waitFor();
    expect(await tried.page.getByLabel('Public reply').inputValue()).toBe('');
    const { body } = await tried.account.call('agent', 'GET', `tickets/${tried.ticket}/audits`);
    const audit = body.audits.at(-1);
    expect([audit.via.channel, audit.author_id]).toEqual(['web', tried.account.ids.agent]);
    expect(audit.events.map(({ type }: { type: string }) => type)).toContain('Comment');
  });

  test.each([
    ['words', 'Fixture App: Severity is required'],
    ['false', 'Fixture App: The app does not let this ticket be saved.'],
    ['rejected', 'Fixture App: rejected msg'],
    ['thrown', 'Fixture App: boom'],
  ] as const)('an app that answers with %s stops the save, and the agent reads why', async (answer, words) => {
    const tried = await common();
    const unhook = await hooked(tried, answer);
    await submit(tried);
    await tried.page.getByText(words).waitFor();
    expect(await saved(tried)).toBe(false);
    expect(await heard(tried)).toEqual([]);
    // What was typed is there still, and may be submitted again.
    expect(await tried.page.getByLabel('Public reply').inputValue()).toBe('We are on it.');
    expect(await tried.page.locator('.submit').isEnabled()).toBe(true);
    await unhook();
  });

  test('the question and the refusal pass the wire as recorded', async () => {
    const tried = await common();
    const unhook = await hooked(tried, 'words');
    await submit(tried);
    await tried.page.locator('.notice.error').waitFor();
    const guid = new URL(tried.app.url()).searchParams.get('app_guid');
    const asked = await tried.app.evaluate(() => window.heard.map(({ data }) => data));
    expect(asked).toContainEqual({ key: 'zaf.ticket.save', needsReply: true, instanceGuid: guid });
    const replies = await tried.page.evaluate(() => window.heard.map(({ data }) => data));
    expect(replies).toContainEqual({
      ...{ appGuid: guid, key: 'iframe.reply:ticket.save', error: { msg: 'Severity is required' } },
    });
    await unhook();
  });

  test('an app that never answers stops the save after 30 seconds, and the agent reads why', async () => {
    const tried = await open({ prepare: (page) => page.clock.install() });
    await hooked(tried, 'never');
    await submit(tried);
    await waitForEvent(tried.app, 'ticket.save');
    await tried.page.clock.runFor(29_000);
    expect(await tried.page.locator('.notice').count()).toBe(0);
    expect(await tried.page.locator('.submit').isEnabled()).toBe(false);
    await tried.page.clock.runFor(1_500);
    await tried.page.getByText('Fixture App: The app did not answer in time.').waitFor();
    expect(await saved(tried)).toBe(false);
    expect(await tried.page.locator('.submit').isEnabled()).toBe(true);
  });

  test('of several hooks one refusal is enough', async () => {
    const tried = await common();
    const unhook = await hooked(tried, 'true', 'words');
    await submit(tried);
    await tried.page.locator('.notice.error').waitFor();
    expect(await saved(tried)).toBe(false);
    await unhook();
  });

  test('what a hook sets is saved with the ticket', async () => {
    const tried = await open();
    await hooked(tried);
    await tried.app.evaluate(() => {
      window.client.on('ticket.save', () => window.client.set('ticket.subject', 'Set by the hook'));
    });
    await tried.app.evaluate(() => window.client.get('ticket.subject'));
    await submit(tried);
    await waitForEvent(tried.app, 'ticket.saved');
    const { body } = await tried.account.call('agent', 'GET', `tickets/${tried.ticket}`);
    expect([body.ticket.subject, body.ticket.priority]).toEqual(['Set by the hook', 'high']);
  });

  test('what Zendesk itself refuses is shown, and the app hears that it failed', async () => {
    const tried = await open();
    await hooked(tried, 'true');
    tried.account.cloud.failNext({
      ...{ method: 'PUT', path: `/api/v2/tickets/${tried.ticket}`, status: 422 },
      body: { error: 'RecordInvalid', details: { base: [{ description: 'Group: is required' }] } },
    });
    await submit(tried);
    await tried.page.getByText('The ticket was not saved. Group: is required').waitFor();
    expect(await heard(tried)).toEqual(['ticket.submit.start', 'ticket.submit.fail', 'ticket.submit.always']);
  });

  test('the status of the menu is what the hook sees and what is saved', async () => {
    const tried = await open();
    await hooked(tried);
    await tried.app.evaluate(() => {
      window.client.on('ticket.save', async () => {
        window.events.push(['status', (await window.client.get('ticket.status'))['ticket.status']]);
      });
    });
    await tried.app.evaluate(() => window.client.get('ticket.subject'));
    await tried.page.locator('.menu summary').click();
    await tried.page.getByRole('button', { name: 'Submit as Pending' }).click();
    await waitForEvent(tried.app, 'ticket.saved');
    expect(await eventsOf(tried.app, 'status')).toEqual(['pending']);
    expect((await tried.account.call('agent', 'GET', `tickets/${tried.ticket}`)).body.ticket.status).toBe('pending');
  });

  test('saving can be switched off and on by an app', async () => {
    const tried = await common();
    await tried.app.evaluate(() => window.client.invoke('disableSave'));
    expect(await tried.page.locator('.submit').isDisabled()).toBe(true);
    await tried.app.evaluate(() => window.client.invoke('enableSave'));
    expect(await tried.page.locator('.submit').isEnabled()).toBe(true);
  });
});
