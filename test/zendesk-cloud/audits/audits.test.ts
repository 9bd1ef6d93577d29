import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, smallAccount } from '../small-account';

describe('audits', () => {
  it('are in whole seconds, while the clock is finer', async () => {
    const account = smallAccount({ start: '2026-03-02T15:00:00.987Z' });
    const id = await annsTicket(account);
    const { audits } = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body;
    expect(audits[0].created_at).toBe('2026-03-02T15:00:00Z');
  });

  it('come a hundred to a page, oldest first, with a cursor to the next', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    for (let count = 0; count < 104; count += 1)
      account.cloud.people.agentSubmits('agent@vendor.test', id, { comment: { body: `note ${count}`, public: false } });
    const first = (await account.call('agent', 'GET', `tickets/${id}/audits?page[size]=100`)).body;
    expect([first.audits.length, first.meta.has_more]).toEqual([100, true]);
    const next = new URL(first.links.next);
    const second = (await account.call('agent', 'GET', `tickets/${id}/audits${next.search}`)).body;
    expect([second.audits.length, second.meta.has_more, second.links.next]).toEqual([5, false, null]);
    expect((await account.call('agent', 'GET', `tickets/${id}/audits?page[size]=500`)).body.audits).toHaveLength(100);
    await expectRefereed(account.exchanges);
  });

  it('have ids that are unique but not in order of time', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    for (const body of ['a', 'b', 'c'])
      await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body } } });
    const ids = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body.audits.map(
      (audit: { id: number }) => audit.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toEqual(ids.toSorted((a: number, b: number) => a - b));
  });

  it('tell values as text, a number only for the custom status, and what a rule did inside the update of the person', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('admin', 'POST', 'triggers', {
      trigger: {
        title: 'Raise',
        conditions: { all: [{ field: 'comment_includes_word', operator: 'includes', value: 'urgent' }] },
        actions: [{ field: 'priority', value: 'urgent' }],
      },
    });
    const { body } = await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { assignee_id: account.ids.agent, comment: { body: 'this is urgent' } },
    });
    const changes = Object.fromEntries(
      body.audit.events
        .filter((event: { type: string }) => event.type === 'Change')
        .map((event: { field_name: string }) => [event.field_name, event]),
    );
    expect(changes.assignee_id).toMatchObject({ value: String(account.ids.agent), previous_value: null });
    expect(typeof changes.custom_status_id.value).toBe('number');
    expect(changes.priority).toMatchObject({
      value: 'urgent',
      previous_value: null,
      via: { channel: 'rule', source: { rel: 'trigger', from: { title: 'Raise' } } },
    });
    expect(body.audit.author_id).toBe(account.ids.agent);
  });

  it('side-load the people who made them', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const { users } = (await account.call('agent', 'GET', `tickets/${id}/audits?include=users`)).body;
    expect(users.map((user: { id: number }) => user.id)).toEqual([account.ids.ann]);
  });
});
