import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, MINUTE, smallAccount } from '../small-account';

describe('many tickets at once', () => {
  it('a job is queued at first and done a moment later, each item with its own result', async () => {
    const { call, pass, ids, exchanges, ...rest } = smallAccount();
    const id = await annsTicket({ call, pass, ids, exchanges, ...rest });
    const queued = await call('agent', 'PUT', 'tickets/update_many', {
      tickets: [
        { id, priority: 'high' },
        { id: 99, priority: 'high' },
      ],
    });
    expect(queued.body.job_status).toMatchObject({ status: 'queued', total: 2 });
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.priority).toBeNull();
    await pass(MINUTE);
    const done = (await call('agent', 'GET', `job_statuses/${queued.body.job_status.id}`)).body.job_status;
    expect(done.status).toBe('completed');
    expect(done.results).toMatchObject([
      { id, success: true, status: 'Updated' },
      { id: 99, success: false, error: 'RecordNotFound' },
    ]);
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.priority).toBe('high');
    await expectRefereed(exchanges);
  });

  it('takes a hundred and not one more', async () => {
    const { call } = smallAccount();
    const tickets = (count: number) => ({
      tickets: Array.from({ length: count }, () => ({ subject: 'x', comment: { body: 'x' } })),
    });
    expect((await call('agent', 'POST', 'tickets/create_many', tickets(100))).status).toBe(200);
    expect((await call('agent', 'POST', 'tickets/create_many', tickets(101))).status).toBe(422);
  });

  it('merging closes the source and leaves a comment on both', async () => {
    const account = smallAccount();
    const source = await annsTicket(account);
    const target = await annsTicket(account);
    await account.call('agent', 'POST', `tickets/${target}/merge`, { ids: [source] });
    await account.pass(MINUTE);
    expect((await account.call('agent', 'GET', `tickets/${source}`)).body.ticket).toMatchObject({
      status: 'closed',
      tags: ['closed_by_merge'],
    });
    expect((await account.call('agent', 'GET', `tickets/${target}/comments`)).body.comments).toHaveLength(2);
    await expectRefereed(account.exchanges);
  });

  it('the same idempotency key makes one ticket, and another body under it is refused', async () => {
    const { call } = smallAccount();
    const ticket = { ticket: { subject: 'once', comment: { body: 'x' } } };
    const first = await call('agent', 'POST', 'tickets', ticket, { 'idempotency-key': 'k' });
    const again = await call('agent', 'POST', 'tickets', ticket, { 'idempotency-key': 'k' });
    expect([again.body.ticket.id, again.headers.get('x-idempotency-lookup')]).toEqual([first.body.ticket.id, 'hit']);
    expect(
      (
        await call(
          'agent',
          'POST',
          'tickets',
          { ticket: { subject: 'two', comment: { body: 'x' } } },
          { 'idempotency-key': 'k' },
        )
      ).status,
    ).toBe(400);
  });
});
