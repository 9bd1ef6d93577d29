import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallAccount } from '../small-account';
import { eventsOf, FIXTURE, inBrowser, type Open, type Tried, waitForEvent } from './in-browser';

/** What the page heard from its apps, parsed, and what an app heard from the page. */
const fromApp = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => window.heard.map(({ data }) => (typeof data === 'string' ? JSON.parse(data) : data)));
const fromHost = (app: Frame): Promise<Record<string, unknown>[]> =>
  app.evaluate(() => window.heard.map(({ data }) => data as Record<string, unknown>));
const guidOf = (app: Frame): string => new URL(app.url()).searchParams.get('app_guid') ?? '';

inBrowser('The apps framework’s protocol', (open, common) => {
  test('the handshake comes as text, and the answer tells the app what and where it is', async () => {
    const { page, app, ticket } = await common();
    const guid = guidOf(app);
    const [said] = await page.evaluate(
      (wanted) => window.heard.map(({ data }) => data).filter((data) => String(data).includes(wanted)),
      guid,
    );
    expect(said).toBe(
      `{"key":"iframe.handshake","message":{"version":"2.0.9"},"appGuid":"${guid}","instanceGuid":"${guid}"}`,
    );
    expect((await fromHost(app))[0]).toEqual({
      key: 'zaf.app.registered',
      message: {
        metadata: {
          ...{ appId: 123, name: 'Fixture App', installationId: 456, version: '1.2.3' },
          ...{ settings: { title: 'Fixture App', greeting: 'Hello' }, plan: { name: null } },
        },
        context: {
          ...{ product: 'support', location: 'ticket_sidebar', instanceGuid: guid, ticketId: ticket },
          account: { subdomain: 'acme' },
        },
      },
      instanceGuid: guid,
    });
    expect(await fromApp(page)).toContainEqual({
      ...{ key: 'iframe.on:context.updated', message: { subscriberCount: 1 }, appGuid: guid, instanceGuid: guid },
    });
  });

  test('get: one path alone is rejected when there is no such API, several resolve with the errors inside', async () => {
    const { page, app } = await common();
    const got = await app.evaluate(async () => {
      const { client } = window;
      return {
        one: await client.get('ticket.subject'),
        several: await client.get(['ticket.subject', 'nope', 'ticket.nope', 'ticket.customField:custom_field_1']),
        alone: await client.get('nope').catch((error: Error) => String(error)),
        below: await client.get('ticket.assignee.user.email'),
      };
    });
    const error = (path: string) => ({ [path]: { name: 'APIError', message: 'No such Api', path } });
    expect(got).toEqual({
      one: { errors: {}, 'ticket.subject': 'Vault is down' },
      several: {
        'ticket.subject': 'Vault is down',
        errors: { ...error('nope'), ...error('ticket.nope'), ...error('ticket.customField:custom_field_1') },
      },
      alone: 'APIError: "nope" No such Api',
      below: { errors: {}, 'ticket.assignee.user.email': null },
    });
    const guid = guidOf(app);
    expect(await fromApp(page)).toContainEqual({
      ...{ id: expect.any(Number), request: 'get', params: ['ticket.subject'], appGuid: guid, instanceGuid: guid },
    });
    expect(await fromHost(app)).toContainEqual({
      ...{ id: expect.any(Number), result: { errors: {}, 'ticket.subject': 'Vault is down' } },
    });
  });

  test('set changes the page, not the ticket, and echoes the value; what cannot be set is an error', async () => {
    const { account, page, app, ticket } = await open();
    const answers = await app.evaluate(async () => {
      const { client } = window;
      return {
        one: await client.set('ticket.subject', 'By the app'),
        several: await client.set({ 'ticket.priority': 'high', 'ticket.tags': ['a', 'b'], 'ticket.id': 5 }),
        alone: await client.set('ticket.id', 5).catch((error: Error) => String(error)),
        status: await client.set('ticket.status', 'nonsense').catch((error: Error) => String(error)),
        read: await client.get(['ticket.subject', 'ticket.priority', 'ticket.tags']),
      };
    });
    expect(answers).toEqual({
      one: { errors: {}, 'ticket.subject': 'By the app' },
      several: {
        'ticket.priority': 'high',
        'ticket.tags': ['a', 'b'],
        errors: { 'ticket.id': { name: 'APIError', message: 'No such Api', path: 'ticket.id' } },
      },
      alone: 'APIError: "ticket.id" No such Api',
      status: 'APIError: "ticket.status" nonsense is not a status',
      read: { errors: {}, 'ticket.subject': 'By the app', 'ticket.priority': 'high', 'ticket.tags': ['a', 'b'] },
    });
    expect(await page.getByLabel('Subject').inputValue()).toBe('By the app');
    expect(await page.getByLabel('Priority').inputValue()).toBe('high');
    expect((await account.call('agent', 'GET', `tickets/${ticket}`)).body.ticket.subject).toBe('Vault is down');
  });

  test('invoke: notices, sizes and the composer; what is no action is an error', async () => {
    const { page, app } = await open();
    const answers = await app.evaluate(async () => {
      const { client } = window;
      return [
        await client.invoke('notify', '<b>Saved</b>', 'alert', 60_000),
        await client.invoke('resize', { width: '10px', height: '240px' }),
        await client.invoke('comment.appendText', 'One'),
        await client.invoke('ticket.comment.appendText', 'Two'),
        await client.invoke('comment.appendHtml', '<p>Three</p>'),
        await client.invoke({ 'ticket.editor.insert': ['<i>Four</i>'] }),
        await client.invoke('track', { type: 'click' }),
        await client.invoke('nonsense').catch((error: Error) => String(error)),
      ];
    });
    expect(answers).toEqual([...Array(7).fill({ errors: {} }), 'APIError: "nonsense" No such Api']);
    expect(await page.locator('.notice.alert').textContent()).toContain('Saved');
    const size = await page
      .locator('iframe[data-location="ticket_sidebar"]')
      .evaluate((frame) => frame.getBoundingClientRect());
    expect(size.height).toBe(240);
    expect(size.width).toBeGreaterThan(300);
    expect(await page.getByLabel('Public reply').inputValue()).toBe('One\nTwo\nThree\nFour');
  });

  test('the comment is read and written, its kind with it', async () => {
    const { page, app } = await open();
    await page.getByLabel('Public reply').fill('Typed');
    expect(
      await app.evaluate(() => window.client.get(['comment.text', 'comment.type', 'ticket.comment'])),
    ).toMatchObject({
      ...{ 'comment.text': 'Typed', 'comment.type': 'publicReply' },
      'ticket.comment': { text: 'Typed', type: 'publicReply' },
    });
    await app.evaluate(() => window.client.set({ 'comment.text': 'Set', 'comment.type': 'internalNote' }));
    expect(await page.getByLabel('Internal note', { exact: true }).inputValue()).toBe('Set');
  });

  test('fields are hidden, shown, disabled and enabled by apps', async () => {
    const { page, app } = await common();
    const put = (action: string) => app.evaluate((name) => window.client.invoke(`ticketFields:${name}`), action);
    await put('priority.hide');
    expect(await page.getByLabel('Priority').count()).toBe(0);
    expect(await app.evaluate(() => window.client.get('ticketFields:priority.isVisible'))).toMatchObject({
      'ticketFields:priority.isVisible': false,
    });
    await put('priority.show');
    await put('priority.disable');
    expect(await page.getByLabel('Priority').isDisabled()).toBe(true);
    await put('priority.enable');
    expect(await page.getByLabel('Priority').isDisabled()).toBe(false);
    expect(await put('unknown.hide').catch((error: Error) => error.message)).toContain('No such Api');
  });

  test('custom fields are read, written and watched as apps name them', async () => {
    const { account, app, page } = await withFields(open);
    const { mark, choice } = account;
    await app.evaluate(
      ([one, other]) => {
        window.hear(`ticket.custom_field_${one}.changed`);
        window.hear(`ticket.custom_field_${other}.changed`);
      },
      [mark, choice],
    );
    await waitForEvent(app, `ticket.custom_field_${choice}.changed`);
    expect(await eventsOf(app, `ticket.custom_field_${mark}.changed`)).toEqual(['no']);
    const set = await app.evaluate(
      ([one, other]) =>
        window.client.set({
          [`ticket.customField:custom_field_${one}`]: 'yes',
          [`ticket.customField:custom_field_${other}`]: 'sev_1',
        }),
      [mark, choice],
    );
    expect(set.errors).toEqual({});
    expect(await page.getByLabel('Mark').isChecked()).toBe(true);
    await page.getByLabel('Choice').selectOption('Two');
    await waitForEvent(app, `ticket.custom_field_${choice}.changed`, 2);
    expect(await eventsOf(app, `ticket.custom_field_${mark}.changed`)).toEqual(['no', 'yes']);
    expect(await eventsOf(app, `ticket.custom_field_${choice}.changed`)).toEqual([null, 'sev_1', 'sev_2']);
  });

  test('change events come on the first load and with every change of the agent’s; off ends them', async () => {
    const { page, app } = await open();
    await app.evaluate(() => {
      for (const name of ['ticket.priority.changed', 'ticket.subject.changed', 'comment.text.changed', '*.changed'])
        window.hear(name);
    });
    await waitForEvent(app, 'comment.text.changed');
    await page.getByLabel('Priority').selectOption('Urgent');
    await page.getByLabel('Subject').fill('Vault is slow');
    await page.getByLabel('Subject').blur();
    await waitForEvent(app, 'ticket.subject.changed', 1);
    expect(await eventsOf(app, 'ticket.priority.changed')).toEqual(['-', 'urgent']);
    expect(await eventsOf(app, 'ticket.subject.changed')).toEqual(['Vault is down', 'Vault is slow']);
    expect(await eventsOf(app, '*.changed')).toContainEqual({ propertyName: 'ticket.priority', newValue: 'urgent' });
    const count = await app.evaluate(async () => {
      const { client } = window;
      const handler = (): void => {
        window.events.push(['late', null]);
      };
      client.on('ticket.type.changed', handler);
      await client.get('ticket.type');
      client.off('ticket.type.changed', handler);
      const before = window.events.filter(([name]) => name === 'late').length;
      await client.set('ticket.type', 'incident');
      await client.get('ticket.type');
      return [before, window.events.filter(([name]) => name === 'late').length];
    });
    expect(count).toEqual([1, 1]);
    expect(await fromApp(page)).toContainEqual(
      expect.objectContaining({ key: 'iframe.off:ticket.type.changed', message: { subscriberCount: 0 } }),
    );
  });

  test('an app that is on the page is activated, and its own events come back to those who listen', async () => {
    const { app } = await common();
    await waitForEvent(app, 'app.activated');
    expect(await eventsOf(app, 'app.activated')).toEqual([{ firstLoad: true }]);
    await app.evaluate(() => {
      window.hear('my.event');
      window.client.trigger('my.event', { a: 1 });
    });
    await waitForEvent(app, 'my.event');
    expect(await eventsOf(app, 'my.event')).toEqual([{ a: 1 }]);
  });

  test('a modal is an instance of its own: its app speaks with the sidebar’s, and says when it is gone', async () => {
    const { screen, app, page } = await common();
    const guid = await app.evaluate(async () => {
      const answer = await window.client.invoke('instances.create', {
        ...{ location: 'modal', url: 'assets/modal.html', size: { width: '400px', height: '200px' } },
      });
      const { instanceGuid } = (answer['instances.create'] as { instanceGuid: string }[])[0]!;
      const modal = window.client.instance(instanceGuid);
      modal.on('answer', (message) => window.events.push(['answer', message]));
      modal.on('modal.close', () => window.events.push(['modal.close', null]));
      return instanceGuid;
    });
    const modal = await screen.frame('modal');
    await modal.waitForFunction(() => window.events.some(([name]) => name === 'app.registered'));
    expect(await modal.evaluate(() => window.client.context())).toMatchObject({
      location: 'modal',
      instanceGuid: guid,
    });
    expect(await app.evaluate((to) => window.client.instance(to).context(), guid)).toMatchObject({ location: 'modal' });
    // The modal has no ticket of its own; it reads the sidebar's through that instance.
    const read = await modal.evaluate(async (sidebar) => {
      window.hear('question');
      return {
        own: await window.client.get('ticket').catch((error: Error) => error.message),
        other: await window.client.instance(sidebar).get('ticket.subject'),
        all: Object.keys((await window.client.get('instances')).instances as object).length,
      };
    }, guidOf(app));
    expect(read).toEqual({
      own: '"ticket" No such Api',
      other: { errors: {}, 'ticket.subject': 'Vault is down' },
      all: 2,
    });
    await app.evaluate((to) => window.client.instance(to).trigger('question', 'who?'), guid);
    await waitForEvent(modal, 'question');
    await modal.evaluate(() => window.client.trigger('answer', 'me'));
    await waitForEvent(app, 'answer');
    expect(await eventsOf(app, 'answer')).toEqual(['me']);
    const { width } = await page
      .locator('iframe[data-location="modal"]')
      .evaluate((frame) => frame.getBoundingClientRect());
    expect(width).toBe(400);
    await page.keyboard.press('Escape');
    await waitForEvent(app, 'modal.close');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await app.evaluate(() => window.client.invoke('destroy').catch((error: Error) => error.message))).toContain(
      'Only a modal can be destroyed',
    );
  });

  describe('with an app that is everywhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'app-'));
    beforeAll(() => {
      cpSync(FIXTURE, folder, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      Object.assign(manifest.location.support, { top_bar: 'assets/index.html', background: 'assets/index.html' });
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('the app in the background hears of every other instance, and the one in the top bar has a pane', async () => {
      const { screen, page } = await open({ appFolder: folder });
      const background = await screen.frame('background');
      await waitForEvent(background, 'instance.created', 1);
      const seen = await background.evaluate(async () => {
        const all = (await window.client.get('instances')).instances as Record<string, { location: string }>;
        return Object.values(all).map(({ location }) => location);
      });
      expect(seen.sort()).toEqual(['background', 'ticket_sidebar', 'top_bar']);
      const created = (await eventsOf(background, 'instance.created')) as { location: string }[];
      expect(created.map(({ location }) => location).sort()).toEqual(['ticket_sidebar', 'top_bar']);

      const top = await screen.frame('top_bar');
      await page.locator('.pane summary').click();
      await waitForEvent(top, 'pane.activated');
      await top.evaluate(() => window.client.invoke('popover', { width: 200, height: 100 }));
      const size = await page.locator('.pane iframe').evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
      expect(size).toEqual([198, 98]);
      await top.evaluate(() => window.client.invoke('popover', 'hide'));
      expect(await page.locator('.pane iframe').isVisible()).toBe(false);
    });
  });

  test('hide and show take the app from the tray and bring it back', async () => {
    const { page, app } = await common();
    await app.evaluate(() => window.client.invoke('hide'));
    expect(await page.locator('.tray .app').isVisible()).toBe(false);
    expect(await app.evaluate(() => window.client.get('visible'))).toMatchObject({ visible: false });
    await app.evaluate(() => window.client.invoke('show'));
    expect(await page.locator('.tray .app').isVisible()).toBe(true);
  });
});

inBrowser('What the host does not listen to', (open, common) => {
  const quiet = async ({ app }: Tried, message: object): Promise<number> => {
    const before = (await fromHost(app)).length;
    await app.evaluate((data) => window.parent.postMessage(JSON.stringify(data), '*'), message);
    // A call that is answered comes after whatever the host would have said to the message before it.
    await app.evaluate(() => window.client.get('ticket.subject'));
    return (await fromHost(app)).length - before - 1;
  };

  test('a message that names another app’s guid, or no instance of the app’s own, is not answered', async () => {
    const tried = await common();
    const guid = guidOf(tried.app);
    const call = { id: 999, request: 'get', params: ['ticket'] };
    expect(await quiet(tried, { ...call, appGuid: 'another', instanceGuid: guid })).toBe(0);
    expect(await quiet(tried, { ...call, appGuid: guid, instanceGuid: 'another' })).toBe(0);
    expect(await quiet(tried, { ...call })).toBe(0);
    expect(await quiet(tried, { ...call, appGuid: guid, instanceGuid: guid })).toBe(1);
  });

  test('what is no message of the protocol is passed over', async () => {
    const tried = await common();
    for (const data of ['no json', '3', 'null', '[]'])
      await tried.app.evaluate((text) => window.parent.postMessage(text, '*'), data);
    expect(await quiet(tried, { key: 'unknown.key', appGuid: guidOf(tried.app) })).toBe(0);
  });

  test('a frame that the host did not make gets no answer, even with an app’s guid', async () => {
    const { page, app } = await common();
    const guid = guidOf(app);
    const answers = await page.evaluate(async (appGuid) => {
      const stranger = document.createElement('iframe');
      stranger.srcdoc = `<script>
        window.heard = [];
        addEventListener('message', ({ data }) => window.heard.push(data));
        parent.postMessage(${JSON.stringify(JSON.stringify({ key: 'iframe.handshake', message: {}, appGuid, instanceGuid: appGuid }))}, '*');
      </script>`;
      document.body.append(stranger);
      await new Promise((done) => stranger.addEventListener('load', done));
      await new Promise((done) => requestAnimationFrame(done));
      return stranger.contentWindow?.heard.length;
    }, guid);
    expect(answers).toBe(0);
  });

  test('under an origin that is not Zendesk’s the SDK empties the page', async () => {
    const { page, app } = await open();
    const foreign = new URL(app.url());
    foreign.searchParams.set('origin', 'https://evil.test');
    await page.goto(foreign.toString());
    expect(await page.locator('html').textContent()).toBe('Invalid domain https://evil.test');
  });

  test('an app that has not shaken hands is not answered', async () => {
    const { app } = await open({
      prepare: (page) =>
        page.route('**/zaf_sdk.js', async (route) => {
          const sdk = await (await route.fetch()).text();
          await route.fulfill({ body: `${EARLY}\n${sdk}`, contentType: 'text/javascript' });
        }),
    });
    await app.evaluate(() => window.client.get('ticket.subject'));
    const ids = (await fromHost(app)).map(({ id }) => id);
    expect(ids).toContain(1);
    expect(ids).not.toContain(77);
  });
});

/** Asks before the SDK has shaken hands. */
const EARLY = `{
  const guid = new URLSearchParams(location.search).get('app_guid');
  parent.postMessage({ id: 77, request: 'get', params: ['ticket'], appGuid: guid, instanceGuid: guid }, '*');
}`;

interface WithFields {
  readonly mark: number;
  readonly choice: number;
}

/** A ticket in an account with a checkbox and a drop-down in its form. */
async function withFields(open: Open): Promise<Tried & { account: WithFields }> {
  const account = smallAccount();
  const options = [
    { name: 'One', value: 'sev_1' },
    { name: 'Two', value: 'sev_2' },
  ];
  const make = async (field: object): Promise<number> =>
    (await account.call('admin', 'POST', 'ticket_fields', { ticket_field: field })).body.ticket_field.id;
  const mark = await make({ type: 'checkbox', title: 'Mark' });
  const choice = await make({ type: 'tagger', title: 'Choice', custom_field_options: options });
  const { body } = await account.call('admin', 'GET', 'ticket_forms');
  const [form] = body.ticket_forms;
  await account.call('admin', 'PUT', `ticket_forms/${form.id}`, {
    ticket_form: { ticket_field_ids: [...form.ticket_field_ids, mark, choice] },
  });
  return { ...(await open({ account })), account: { ...account, mark, choice } };
}
