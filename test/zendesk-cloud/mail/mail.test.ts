import { describe, expect, it } from 'vitest';
import { annsTicket, DAY, expectRefereed, smallAccount } from '../small-account';

const ANN = 'Ann Customer <ann@acme.test>';

describe('mail from outside', () => {
  it('opens a ticket of its sender, who becomes a user of the organization that has the domain', async () => {
    const account = smallAccount();
    const { cloud, call, ids } = account;
    expect(cloud.receiveMail({ from: 'Bob New <bob@acme.test>', subject: 'Help', body: 'It broke.' })).toEqual({
      ticketId: 1,
      outcome: 'created',
    });
    const { ticket, users } = (await call('agent', 'GET', 'tickets/1?include=users')).body;
    expect(ticket).toMatchObject({
      subject: 'Help',
      status: 'new',
      organization_id: ids.acme,
      via: { channel: 'email', source: { from: { address: 'bob@acme.test' } } },
    });
    expect(users).toMatchObject([{ name: 'Bob New', role: 'end-user' }]);
    await expectRefereed(account.exchanges);
  });

  it('joins by the mail it answers and by the plus-address, never by its subject', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const [sent] = account.cloud.mails;
    const { receiveMail } = account.cloud;
    expect(receiveMail({ from: ANN, subject: 'x', body: 'a', inReplyTo: sent!.id })).toEqual({
      ticketId: id,
      outcome: 'commented',
    });
    expect(receiveMail({ from: ANN, subject: 'x', body: 'b', headers: { References: `<x@y> ${sent!.id}` } })).toEqual({
      ticketId: id,
      outcome: 'commented',
    });
    expect(receiveMail({ from: ANN, to: `support+id${id}@acme.zendesk.com`, subject: 'x', body: 'c' })).toEqual({
      ticketId: id,
      outcome: 'commented',
    });
    expect(
      receiveMail({ from: ANN, to: /<(.*)>/.exec(sent!.headers['Reply-To']!)![1]!, subject: 'x', body: 'd' }),
    ).toEqual({ ticketId: id, outcome: 'commented' });
    expect(receiveMail({ from: ANN, subject: `Re: [Request received] Vault is down #${id}`, body: 'e' })).toMatchObject(
      { outcome: 'created' },
    );
  });

  it.each([
    ['Auto-Submitted', 'auto-replied (zimbra; vacation)'],
    ['auto-submitted', 'auto-generated'],
    ['Precedence', 'bulk'],
    ['Precedence', 'auto_reply'],
    ['X-Autoreply', 'yes'],
    ['X-Autorespond', 'OOO'],
    ['List-Id', '<news.acme.test>'],
    ['Return-Path', '<>'],
    ['Content-Type', 'multipart/report; report-type=delivery-status'],
  ])('that is automatic is held back and changes nothing: %s: %s', async (name, value) => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const received = account.cloud.receiveMail({
      from: ANN,
      to: `support+id${id}@acme.zendesk.com`,
      subject: 'Out of office',
      body: 'Back on Monday',
      headers: { [name]: value },
    });
    expect(received.outcome).toBe('suspended');
    expect((await account.call('agent', 'GET', `tickets/${id}/audits`)).body.audits).toHaveLength(1);
    expect((await account.call('admin', 'GET', 'suspended_tickets')).body.suspended_tickets).toMatchObject([
      { subject: 'Out of office', ticket_id: id, author: { email: 'ann@acme.test' } },
    ]);
    await expectRefereed(account.exchanges);
  });

  it.each([
    ['Auto-Submitted', 'no'],
    ['Auto-Submitted', 'auto-forwarded'],
    ['X-MS-Exchange-Inbox-Rules-Loop', 'ann@acme.test'],
  ])('that a person wrote is taken in: %s: %s', (name, value) => {
    const { cloud } = smallAccount();
    expect(cloud.receiveMail({ from: ANN, subject: 'Hi', body: 'Hi', headers: { [name]: value } }).outcome).toBe(
      'created',
    );
  });

  it('with a sentence that begins like an out-of-office note is taken in', () => {
    const { cloud } = smallAccount();
    expect(cloud.receiveMail({ from: ANN, subject: 'Out of office plugin fails', body: 'x' }).outcome).toBe('created');
  });

  it.each([
    [{ headers: { 'Auto-Submitted': 'auto-replied' } }, 3],
    [{ from: 'MAILER-DAEMON@mx.acme.test' }, 7],
    [{ from: '' }, 7],
    [{ headers: { 'Return-Path': '<>' } }, 7],
    [{ subject: 'Out of Office: back on Monday' }, 8],
    [{ subject: 'Automatic reply: Vault is down' }, 8],
    [{ from: 'support@acme.zendesk.com' }, 22],
    [{ from: 'noreply@acme.test' }, 27],
  ])('is held back for the cause the vendor numbers: %j: %d', async (mail, cause_id) => {
    const account = smallAccount();
    account.cloud.receiveMail({ from: ANN, subject: 'x', body: 'x', ...mail });
    expect((await account.call('admin', 'GET', 'suspended_tickets')).body.suspended_tickets).toMatchObject([
      { cause_id },
    ]);
  });

  it.each([
    [14 * DAY - 1000, 1],
    [14 * DAY, 0],
  ])('that was held back is gone after fourteen days: %d ms, %d left', async (time, left) => {
    const account = smallAccount();
    account.cloud.receiveMail({ from: ANN, subject: 'x', body: 'x', headers: { Precedence: 'bulk' } });
    await account.pass(time);
    expect((await account.call('admin', 'GET', 'suspended_tickets')).body.suspended_tickets).toHaveLength(left);
  });

  it('that was held back can be recovered, into its ticket or a new one', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const headers = { Precedence: 'list' };
    const joined = account.cloud.receiveMail({
      from: ANN,
      to: `support+id${id}@acme.zendesk.com`,
      subject: 'a',
      body: 'a',
      headers,
    });
    const opened = account.cloud.receiveMail({ from: ANN, subject: 'b', body: 'b', headers });
    const recover = (one: typeof joined) =>
      account.call('admin', 'PUT', `suspended_tickets/${'suspendedId' in one ? one.suspendedId : 0}/recover`);
    expect((await recover(joined)).body.ticket[0].id).toBe(id);
    expect((await recover(opened)).body.ticket[0].id).toBe(id + 1);
    expect((await account.call('admin', 'GET', 'suspended_tickets')).body.suspended_tickets).toEqual([]);
    await expectRefereed(account.exchanges);
  });

  it('by a stranger to the ticket is flagged and private, and does not open it again', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { status: 'pending', assignee_id: account.ids.agent },
    });
    account.cloud.receiveMail({
      from: 'eve@elsewhere.test',
      to: `support+id${id}@acme.zendesk.com`,
      subject: 'x',
      body: 'me too',
    });
    const { audits } = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body;
    expect(audits.at(-1)).toMatchObject({ metadata: { flags: [4], trusted: false }, via: { channel: 'email' } });
    expect(audits.at(-1).events[0]).toMatchObject({ type: 'Comment', public: false });
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe('pending');
  });

  it("by a copied person is a public comment, and an agent's mail a public reply", async () => {
    const account = smallAccount();
    account.cloud.receiveMail({ from: ANN, subject: 'x', body: 'x', cc: ['carl@acme.test'] });
    account.cloud.receiveMail({
      from: 'carl@acme.test',
      to: 'support+id1@acme.zendesk.com',
      subject: 'x',
      body: 'from carl',
    });
    account.cloud.receiveMail({
      from: 'agent@vendor.test',
      to: 'support+id1@acme.zendesk.com',
      subject: 'x',
      body: 'from gus',
    });
    const { comments } = (await account.call('agent', 'GET', 'tickets/1/comments')).body;
    expect(comments.map((one: { body: string; public: boolean }) => [one.body, one.public])).toEqual([
      ['x', true],
      ['from carl', true],
      ['from gus', true],
    ]);
  });

  it('opens a solved ticket again, and to a closed one opens a follow-up', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const solve = () =>
      account.call('agent', 'PUT', `tickets/${id}`, { ticket: { status: 'solved', assignee_id: account.ids.agent } });
    await solve();
    account.cloud.receiveMail({ from: ANN, to: `support+id${id}@acme.zendesk.com`, subject: 'x', body: 'no' });
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe('open');
    await solve();
    await account.pass(28 * DAY);
    expect(
      account.cloud.receiveMail({ from: ANN, to: `support+id${id}@acme.zendesk.com`, subject: 'again', body: 'again' }),
    ).toEqual({ ticketId: id + 1, outcome: 'follow-up' });
    const { ticket } = (await account.call('agent', 'GET', `tickets/${id + 1}`)).body;
    expect(ticket).toMatchObject({ status: 'new', via: { channel: 'email', source: { rel: 'follow_up' } } });
  });

  it('sent mails carry what their answers thread by, and say that a machine sent them', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'reply' } } });
    const [first, second] = account.cloud.mails.filter((mail) => mail.to === 'ann@acme.test');
    expect(first?.headers).toMatchObject({ 'Message-ID': first?.id, 'Auto-Submitted': 'auto-generated' });
    expect(second?.headers['In-Reply-To']).toBe(first?.id);
  });
});
