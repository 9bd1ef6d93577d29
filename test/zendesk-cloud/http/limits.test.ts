import { describe, expect, it } from 'vitest';
import { annsTicket, MINUTE, smallAccount } from '../small-account';

describe('rate limits', () => {
  it('are off unless they are set', async () => {
    const { call } = smallAccount();
    for (let count = 0; count < 50; count += 1) expect((await call('agent', 'GET', 'tickets')).status).toBe(200);
  });

  it('the account: 429 with Retry-After, and well again when the minute is over', async () => {
    const { call, pass } = smallAccount({ limits: { accountPerMinute: 2 } });
    expect((await call('agent', 'GET', 'tickets')).headers.get('x-rate-limit-remaining')).toBe('1');
    await call('agent', 'GET', 'tickets');
    await pass(20_000);
    const refused = await call('agent', 'GET', 'tickets');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
    await pass(40_000);
    expect((await call('agent', 'GET', 'tickets')).status).toBe(200);
  });

  it('incremental exports: ten in a minute', async () => {
    const { call } = smallAccount({ limits: { incrementalPerMinute: 10 } });
    for (let count = 0; count < 10; count += 1)
      expect((await call('admin', 'GET', 'incremental/tickets/cursor?start_time=1')).status).toBe(200);
    expect((await call('admin', 'GET', 'incremental/tickets/cursor?start_time=1')).status).toBe(429);
    expect((await call('admin', 'GET', 'tickets')).status).toBe(200);
  });

  it('one ticket by one person: thirty in ten minutes', async () => {
    const account = smallAccount({ limits: { ticketUpdatesPerTenMinutes: 30 } });
    const id = await annsTicket(account);
    const write = (who: 'agent' | 'admin') =>
      account.call(who, 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'x', public: false } } });
    for (let count = 0; count < 30; count += 1) expect((await write('agent')).status).toBe(200);
    expect((await write('agent')).status).toBe(429);
    expect((await write('admin')).status).toBe(200);
    await account.pass(10 * MINUTE);
    expect((await write('agent')).status).toBe(200);
  });

  it('a fault can be put in place of an answer, before or after the call was carried out', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    account.cloud.failNext({
      method: 'PUT',
      path: `/api/v2/tickets/${id}`,
      status: 503,
      headers: { 'retry-after': '3' },
    });
    const put = (priority: string) => account.call('agent', 'PUT', `tickets/${id}`, { ticket: { priority } });
    const first = await put('low');
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '3']);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.priority).toBeNull();
    account.cloud.failNext({ method: 'PUT', path: /tickets/, status: 500, after: true });
    expect((await put('high')).status).toBe(500);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.priority).toBe('high');
  });
});
