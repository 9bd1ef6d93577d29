import { describe, expect, it } from 'vitest';
import { annsTicket, DAY, expectRefereed, HOUR, MINUTE, type SmallAccount, smallAccount } from '../small-account';

const seconds = ({ clock }: SmallAccount, ago = 0) => Math.floor((clock.now() - ago) / 1000);
const ids = (body: { tickets: { id: number }[] }) => body.tickets.map((ticket) => ticket.id);

describe('incremental exports', () => {
  it.each([
    [59_000, 422],
    [60_000, 200],
  ])('may start no less than a minute ago: %d ms', async (ago, status) => {
    const account = smallAccount();
    for (const path of ['tickets/cursor', 'ticket_events', 'organizations', 'users/cursor']) {
      expect(
        (await account.call('admin', 'GET', `incremental/${path}.json?start_time=${seconds(account, ago)}`)).status,
      ).toBe(status);
    }
  });

  it('do not tell of the last minute, and lose nothing by it', async () => {
    const account = smallAccount();
    const start = seconds(account, HOUR);
    const first = await annsTicket(account);
    await account.pass(MINUTE);
    const second = await annsTicket(account);
    await account.pass(30_000);
    const one = (await account.call('admin', 'GET', `incremental/tickets/cursor?start_time=${start}`)).body;
    expect([ids(one), one.end_of_stream]).toEqual([[first], true]);
    await account.pass(30_000);
    const two = (await account.call('admin', 'GET', `incremental/tickets/cursor?cursor=${one.after_cursor}`)).body;
    expect(ids(two)).toEqual([second]);
    const three = (await account.call('admin', 'GET', `incremental/tickets/cursor?cursor=${two.after_cursor}`)).body;
    expect([ids(three), three.after_cursor]).toEqual([[], two.after_cursor]);
    await expectRefereed(account.exchanges);
  });

  it('bring a ticket again that changed, and pages of the size that is asked for', async () => {
    const account = smallAccount();
    const start = seconds(account, HOUR);
    for (let count = 0; count < 5; count += 1) await annsTicket(account);
    await account.pass(MINUTE);
    await account.call('agent', 'PUT', 'tickets/1', { ticket: { priority: 'low' } });
    await account.pass(MINUTE);
    const one = (await account.call('admin', 'GET', `incremental/tickets/cursor?start_time=${start}&per_page=3`)).body;
    const two = (await account.call('admin', 'GET', `incremental/tickets/cursor?cursor=${one.after_cursor}&per_page=3`))
      .body;
    expect([ids(one), one.end_of_stream, ids(two), two.end_of_stream]).toEqual([[2, 3, 4], false, [5, 1], true]);
  });

  it('tell of a closing that no person made, and of deleted tickets', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { status: 'solved', assignee_id: account.ids.agent },
    });
    const gone = await annsTicket(account);
    await account.pass(5 * DAY);
    await account.call('admin', 'DELETE', `tickets/${gone}`);
    await account.pass(MINUTE);
    const { tickets } = (
      await account.call('admin', 'GET', `incremental/tickets/cursor?start_time=${seconds(account, 2 * DAY)}`)
    ).body;
    expect(tickets.map((ticket: { id: number; status: string }) => [ticket.id, ticket.status])).toEqual([
      [id, 'closed'],
      [gone, 'deleted'],
    ]);
  });

  it('ticket events name a field by the key and their kind `event_type`', async () => {
    const account = smallAccount();
    const start = seconds(account, HOUR);
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { priority: 'low', comment: { body: 'x' } } });
    await account.pass(MINUTE);
    const { ticket_events } = (
      await account.call('admin', 'GET', `incremental/ticket_events?start_time=${start}&include=comment_events`)
    ).body;
    const update = ticket_events.find((event: { updater_id: number }) => event.updater_id === account.ids.agent);
    expect(update).toMatchObject({ ticket_id: id, timestamp: seconds(account, MINUTE) });
    expect(update.child_events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ event_type: 'Change', priority: 'low', previous_value: null }),
        expect.objectContaining({ event_type: 'Comment', body: 'x' }),
      ]),
    );
    await expectRefereed(account.exchanges);
  });

  it('organizations and users come too', async () => {
    const account = smallAccount();
    await account.pass(MINUTE);
    const start = seconds(account, HOUR);
    expect((await account.call('admin', 'GET', `incremental/organizations?start_time=${start}`)).body).toMatchObject({
      count: 1,
      end_of_stream: true,
      organizations: [{ name: 'Acme' }],
    });
    expect(
      (await account.call('admin', 'GET', `incremental/users/cursor?start_time=${start}`)).body.users,
    ).toHaveLength(4);
    await expectRefereed(account.exchanges);
  });
});
