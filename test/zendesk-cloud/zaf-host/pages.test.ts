import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../desk/browser';
import { smallAccount } from '../small-account';
import { eventsOf, inBrowser, waitForEvent } from './in-browser';

inBrowser('The agent interface', (open) => {
  test('an agent writes a note and the ticket is what it was, seen by agents alone', async () => {
    const { page, account, ticket } = await open();
    await page.getByRole('button', { name: 'Internal note' }).click();
    await page.getByLabel('Internal note', { exact: true }).fill('For us');
    await page.getByLabel('Assignee').selectOption('Gus Agent');
    await page.locator('.submit').click();
    await page.locator('.comment.internal').waitFor();
    const { body } = await account.call('agent', 'GET', `tickets/${ticket}/comments`);
    expect(body.comments.at(-1)).toMatchObject({ public: false, plain_body: 'For us', author_id: account.ids.agent });
    expect((await account.call('agent', 'GET', `tickets/${ticket}`)).body.ticket).toMatchObject({
      ...{ status: 'open', assignee_id: account.ids.agent },
    });
    expect(await page.locator('.submit').textContent()).toBe('Submit as Open');
  });

  test('a new ticket is written for a caller, and leads to its own page', async () => {
    const { page, app, account } = await open({ path: '/agent/tickets/new' });
    expect(await app.evaluate(() => window.client.context())).toMatchObject({
      ...{ location: 'new_ticket_sidebar', newTicketId: 'new-1' },
    });
    await app.evaluate(() => window.hear('ticket.requester.id.changed'));
    await page.getByLabel('Requester').fill('ann@acme.test');
    await page.getByLabel('Requester').blur();
    await waitForEvent(app, 'ticket.requester.id.changed', 1);
    expect(
      await app.evaluate(() =>
        window.client.get(['ticket.isNew', 'ticket.requester.name', 'ticket.organization.name', 'ticket.id']),
      ),
    ).toMatchObject({
      ...{ 'ticket.isNew': true, 'ticket.requester.name': 'Ann Customer', 'ticket.organization.name': 'Acme' },
      errors: { 'ticket.id': { message: 'No such Api' } },
    });
    await app.evaluate(() => window.client.set('ticket.subject', 'A caller’s words'));
    await page.getByLabel('Public reply').fill('She called.');
    await page.locator('.submit').click();
    await page.getByRole('heading', { name: 'Ticket #2' }).waitFor();
    expect((await account.call('agent', 'GET', 'tickets/2')).body.ticket).toMatchObject({
      ...{ subject: 'A caller’s words', requester_id: account.ids.ann, via: { channel: 'web' } },
    });
  });

  test('a caller whom nobody knows becomes a user', async () => {
    const { page, app, account } = await open({ path: '/agent/tickets/new' });
    await app.evaluate(() => window.client.set('ticket.requester', { email: 'new@caller.test', name: 'New Caller' }));
    expect(await app.evaluate(() => window.client.get('ticket.requester.email'))).toMatchObject({
      'ticket.requester.email': 'new@caller.test',
    });
    await page.getByLabel('Subject').fill('Help');
    await page.getByLabel('Public reply').fill('Words');
    await page.locator('.submit').click();
    await page.getByRole('heading', { name: 'Ticket #2' }).waitFor();
    const { requester_id } = (await account.call('agent', 'GET', 'tickets/2')).body.ticket;
    expect((await account.call('agent', 'GET', `users/${requester_id}`)).body.user.name).toBe('New Caller');
  });

  test('an organization’s and a user’s page have the apps of their sidebars', async () => {
    const account = smallAccount();
    const field = { key: 'level', type: 'text', title: 'Level' };
    await account.call('admin', 'POST', 'organization_fields', { organization_field: field });
    const { screen, app } = await open({
      ...{ account, agent: 'admin@vendor.test', path: `/agent/organizations/${account.ids.acme}` },
    });
    expect(await app.evaluate(() => window.client.context())).toMatchObject({
      ...{ location: 'organization_sidebar', organizationId: account.ids.acme },
    });
    await app.evaluate(() => window.hear('organization.customField:level.changed'));
    const read = await app.evaluate(() =>
      window.client.get(['organization.name', 'organization.customField:level', 'ticket']),
    );
    expect(read).toMatchObject({
      ...{ 'organization.name': 'Acme', 'organization.customField:level': null },
      errors: { ticket: { message: 'No such Api' } },
    });
    await app.evaluate(() => window.client.set('organization.customField:level', 'gold'));
    await waitForEvent(app, 'organization.customField:level.changed', 1);
    const { body } = await account.call('agent', 'GET', `organizations/${account.ids.acme}`);
    expect(body.organization.organization_fields.level).toBe('gold');

    await screen.go(`/agent/users/${account.ids.ann}`);
    const user = await screen.frame('user_sidebar');
    await waitForEvent(user, 'app.registered');
    expect(
      await user.evaluate(() =>
        window.client.get(['user.name', 'user.organizations', 'currentUser.name', 'currentAccount.subdomain']),
      ),
    ).toMatchObject({
      ...{ 'user.name': 'Ann Customer', 'user.organizations': [{ name: 'Acme' }] },
      ...{ 'currentUser.name': 'Ada Admin', 'currentAccount.subdomain': 'acme' },
    });
  });

  test('an app of the navigation bar fills the page, is told its route, and leads elsewhere', async () => {
    const { page, app } = await open({ path: '/agent/apps/fixture-app/reports' });
    await waitForEvent(app, 'pane.activated');
    await waitForEvent(app, 'app.route.changed');
    expect(await eventsOf(app, 'app.route.changed')).toEqual([{ appRoute: 'reports' }]);
    expect(await app.evaluate(() => window.client.context())).toMatchObject({ location: 'nav_bar' });
    // The frame goes away with the page that it leads from, so nothing waits for an answer in it.
    await app.evaluate(() => void setTimeout(() => window.client.invoke('routeTo', 'ticket', 1)));
    await page.getByRole('heading', { name: 'Ticket #1' }).waitFor();
  });

  test('a ticket closed for good takes no words, and a page without anything behind it says so', async () => {
    const account = smallAccount();
    const first = await open({ account });
    await account.call('admin', 'PUT', `tickets/${first.ticket}`, {
      ticket: { status: 'closed', assignee_id: account.ids.agent },
    });
    await first.screen.go(`/agent/tickets/${first.ticket}`);
    expect(await first.page.locator('.submit').textContent()).toBe('Closed');
    expect(await first.page.locator('.submit').isDisabled()).toBe(true);
    expect(await first.page.getByLabel('Public reply').isDisabled()).toBe(true);
    expect(await first.page.getByLabel('Priority').isDisabled()).toBe(true);
    await first.screen.go('/agent/tickets/999');
    await first.page.getByRole('heading', { name: 'There is nothing here.' }).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing wrong, and apps know the colors: %s',
    async (colorScheme) => {
      const { screen, page, app, account } = await open({ context: { colorScheme } });
      expect(await app.evaluate(() => window.client.get('colorScheme'))).toMatchObject({ colorScheme });
      for (const path of [
        '/agent/tickets/1',
        '/agent/tickets',
        '/agent/tickets/new',
        `/agent/users/${account.ids.ann}`,
      ]) {
        await screen.go(path);
        expect(await accessibilityFaults(page), path).toEqual([]);
      }
    },
  );
});
