import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, HOUR, smallAccount } from '../small-account';

/** Three tickets: Ann's new one, an open one of high priority an hour later, and Otto's solved one. */
async function three() {
  const account = smallAccount();
  await annsTicket(account);
  await account.pass(HOUR);
  await account.call('agent', 'POST', 'tickets', {
    ticket: {
      subject: 'Printer "burns"',
      comment: { body: 'red' },
      requester_id: account.ids.ann,
      assignee_id: account.ids.agent,
      priority: 'high',
      tags: ['vip'],
      external_id: 'x-1',
    },
  });
  await account.call('agent', 'POST', 'tickets', {
    ticket: {
      subject: 'Done',
      comment: { body: 'ok' },
      requester_id: account.ids.other,
      assignee_id: account.ids.agent,
      status: 'solved',
    },
  });
  return account;
}

describe('search', () => {
  it.each([
    ['the id of theirs', ({ acme }: { acme: number }) => `organization:${acme}`, ['Ann Customer']],
    ['its name', () => 'organization:acme', ['Ann Customer']],
    ['none', () => 'organization:none role:end-user', ['Otto Other']],
    ['one that there is not', () => 'organization:1', []],
  ])('people by organization: %s', async (_, query, names) => {
    const { call, ids, exchanges } = await three();
    const asked = `search/export?query=${encodeURIComponent(query(ids))}&filter[type]=user`;
    const { body } = await call('agent', 'GET', asked);
    expect(body.results.map(({ name }: { name: string }) => name)).toEqual(names);
    await expectRefereed(exchanges);
  });

  it.each([
    ['type:ticket', [1, 2, 3]],
    ['type:ticket status:new', [1]],
    ['status<solved', [1, 2]],
    ['status:new status:open', [1, 2]],
    ['-status:solved', [1, 2]],
    ['priority>normal', [2]],
    ['tags:vip', [2]],
    ['requester:ann@acme.test', [1, 2]],
    ['organization:Acme', [1, 2]],
    ['assignee:none', [1]],
    ['assignee:"Gus Agent"', [2, 3]],
    ['external_id:x-1', [2]],
    ['printer', [2]],
    ['subject:"vault is"', [1]],
    ['created>2026-03-02T15:30:00Z', [2, 3]],
    ['created:2026-03-02', [1, 2, 3]],
    ['updated>30minutes', [2, 3]],
    ['nonsense:1', []],
  ])('%s', async (query, ids) => {
    const { call } = await three();
    const { body } = await call(
      'agent',
      'GET',
      `search?query=${encodeURIComponent(query)}&sort_by=created_at&sort_order=asc`,
    );
    expect(body.results.map((one: { id: number }) => one.id)).toEqual(ids);
  });

  it('counts, exports by cursor, and finds people and organizations', async () => {
    const { call, exchanges } = await three();
    expect((await call('agent', 'GET', 'search/count?query=type:ticket')).body.count).toBe(3);
    const first = (await call('agent', 'GET', 'search/export?query=status<closed&filter[type]=ticket&page[size]=2'))
      .body;
    expect([first.results.length, first.meta.has_more]).toEqual([2, true]);
    const second = (await call('agent', 'GET', `search/export${new URL(first.links.next).search}`)).body;
    expect([second.results.length, second.meta.has_more]).toEqual([1, false]);
    expect((await call('agent', 'GET', 'search/export?query=x')).status).toBe(422);
    const typed = 'search/export?query=type:ticket&filter[type]=ticket';
    expect((await call('agent', 'GET', typed)).status).toBe(422);
    const many = (await call('agent', 'GET', 'search/export?query=status<closed&filter[type]=ticket&page[size]=1000'))
      .body;
    expect(many.results.map((one: { id: number }) => one.id)).toEqual([3, 2, 1]);
    expect((await call('agent', 'GET', 'search?query=type:user email:ann@acme.test')).body.results).toMatchObject([
      { name: 'Ann Customer', result_type: 'user' },
    ]);
    expect((await call('agent', 'GET', 'search?query=type:organization acme')).body.results).toMatchObject([
      { name: 'Acme', result_type: 'organization' },
    ]);
    await expectRefereed(exchanges);
  });
});
