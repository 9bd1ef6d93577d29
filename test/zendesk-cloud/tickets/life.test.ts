import { describe, expect, it } from 'vitest';
import { annsTicket, DAY, expectRefereed, HOUR, MINUTE, smallAccount } from '../small-account';

/** Puts Ann's ticket into a status, the agent on it. */
async function inStatus(status: string) {
  const account = smallAccount();
  const id = await annsTicket(account);
  const { body } = await account.call('agent', 'PUT', `tickets/${id}`, {
    ticket: { status, assignee_id: account.ids.agent },
  });
  expect(body.ticket.status).toBe(status);
  return { ...account, id };
}

const closed = () => inStatus('closed');

describe("a ticket's life", () => {
  it('starts as new, with its audit, and is open once an agent has it', async () => {
    const { call, ids, exchanges, ...account } = smallAccount();
    const id = await annsTicket({ call, ids, exchanges, ...account });
    const shown = await call('agent', 'GET', `tickets/${id}.json`);
    expect(shown.body.ticket).toMatchObject({
      status: 'new',
      requester_id: ids.ann,
      organization_id: ids.acme,
      via: { channel: 'api' },
    });
    const updated = await call('agent', 'PUT', `tickets/${id}`, { ticket: { assignee_id: ids.agent } });
    expect(updated.body.ticket.status).toBe('open');
    expect(updated.body.audit.events).toContainEqual(
      expect.objectContaining({ type: 'Change', field_name: 'status', previous_value: 'new', value: 'open' }),
    );
    await expectRefereed(exchanges);
  });

  it.each([
    ['a comment', { comment: { body: 'too late' } }],
    ['a status', { status: 'open' }],
    ['a custom field', { custom_fields: [{ id: 1, value: 'x' }] }],
    ['an assignee', { assignee_id: null }],
  ])('refuses %s once it is closed', async (_, change) => {
    const { call, id } = await closed();
    const { status, body } = await call('admin', 'PUT', `tickets/${id}`, { ticket: change });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: 'RecordInvalid',
      details: { status: [{ description: 'Status: closed prevents ticket update' }] },
    });
  });

  it('still takes tags once it is closed', async () => {
    const { call, id } = await closed();
    expect((await call('agent', 'PUT', `tickets/${id}/tags`, { tags: ['late'] })).body.tags).toContain('late');
  });

  it.each(['open', 'pending', 'hold', 'solved'])('never goes back from %s to new', async (status) => {
    const { call, id } = await inStatus(status);
    expect((await call('admin', 'PUT', `tickets/${id}`, { ticket: { status: 'new' } })).status).toBe(422);
    expect((await call('admin', 'GET', `tickets/${id}`)).body.ticket.status).toBe(status);
  });

  it('cannot be solved without an assignee', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const { status, body } = await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { status: 'solved' } });
    expect([status, body.details.assignee_id[0].description]).toEqual([
      422,
      'Assignee: is required when solving a ticket',
    ]);
  });

  it.each([
    ['pending', 'open'],
    ['hold', 'open'],
    ['solved', 'open'],
    ['open', 'open'],
  ])("an end user's comment on a %s ticket leaves it %s", async (before, after) => {
    const { call, id } = await inStatus(before);
    expect(
      (await call('ann', 'PUT', `requests/${id}`, { request: { comment: { body: 'here' } } })).body.request.status,
    ).toBe(after);
  });

  it("an end user's comment leaves a new ticket new, and an agent's leaves a pending one pending", async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('ann', 'PUT', `requests/${id}`, { request: { comment: { body: 'more' } } });
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe('new');
    const pending = await inStatus('pending');
    const { body } = await pending.call('agent', 'PUT', `tickets/${pending.id}`, {
      ticket: { comment: { body: 'note', public: false } },
    });
    expect(body.ticket.status).toBe('pending');
  });

  it.each([
    [4 * DAY, 'solved'],
    [4 * DAY + 2 * HOUR, 'closed'],
  ])('the stock automation closes a solved ticket after four days: %d ms', async (time, status) => {
    const { call, id, pass } = await inStatus('solved');
    await pass(time);
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe(status);
  });

  it.each([
    [28 * DAY - 1000, 'solved'],
    [28 * DAY, 'closed'],
  ])('closes 28 days after it was solved, whatever the rules say: %d ms', async (time, status) => {
    const { call, id, pass, cloud, clock } = await inStatus('solved');
    const [automation] = (await call('admin', 'GET', 'automations')).body.automations;
    await call('admin', 'PUT', `automations/${automation.id}`, { automation: { active: false } });
    expect(cloud.dump().tasks.map((task) => task.kind)).not.toContain('automations');
    await pass(time - (clock.now() - Date.parse('2026-03-02T15:00:00Z')));
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe(status);
  });

  it('a ticket solved again waits its 28 days from then', async () => {
    const { call, id, pass } = await inStatus('solved');
    const [automation] = (await call('admin', 'GET', 'automations')).body.automations;
    await call('admin', 'DELETE', `automations/${automation.id}`);
    await pass(10 * DAY);
    await call('ann', 'PUT', `requests/${id}`, { request: { comment: { body: 'not yet' } } });
    await call('agent', 'PUT', `tickets/${id}`, { ticket: { status: 'solved' } });
    await pass(20 * DAY);
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe('solved');
    await pass(8 * DAY);
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe('closed');
  });

  it('a follow-up copies the fields of a closed ticket and is for closed tickets alone', async () => {
    const open = await inStatus('open');
    const refused = await open.call('agent', 'POST', 'tickets', {
      ticket: { comment: { body: 'again' }, via_followup_source_id: open.id },
    });
    expect(refused.status).toBe(422);
    const { call, id, exchanges, ids } = await closed();
    const { body } = await call('agent', 'POST', 'tickets', {
      ticket: { comment: { body: 'again' }, requester_id: ids.ann, via_followup_source_id: id },
    });
    expect(body.ticket).toMatchObject({
      subject: 'Vault is down',
      via: { source: { rel: 'follow_up', from: { ticket_id: id } } },
    });
    expect((await call('agent', 'GET', `tickets/${id}`)).body.ticket.followup_ids).toEqual([body.ticket.id]);
    await expectRefereed(exchanges);
  });

  it('an update that a newer one has overtaken is refused with a conflict', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const stamp = (await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.updated_at;
    await account.pass(MINUTE);
    await account.call('ann', 'PUT', `requests/${id}`, { request: { comment: { body: 'wait' } } });
    const { status, body } = await account.call('admin', 'PUT', `tickets/${id}`, {
      ticket: { priority: 'high', safe_update: true, updated_stamp: stamp },
    });
    expect([status, body.error]).toEqual([409, 'UpdateConflict']);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.priority).toBeNull();
  });

  it('one update carries one comment: a second in the same body is not there to be read', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { comment: { body: 'public' }, comments: [{ body: 'a' }, { body: 'b' }] },
    });
    const { body } = await account.call('agent', 'GET', `tickets/${id}/comments`);
    expect(body.comments.map((one: { body: string }) => one.body)).toEqual(['Please help.', 'public']);
  });

  it('an update that changes nothing leaves no audit', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { metadata: { key: 'lost' } } });
    expect((await account.call('agent', 'GET', `tickets/${id}/audits`)).body.audits).toHaveLength(1);
  });

  it('metadata comes through the API and never through the ticket page', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('admin', 'PUT', `tickets/${id}`, {
      ticket: { comment: { body: 'note', public: false }, metadata: { key: 'a' } },
    });
    account.cloud.people.agentSubmits('agent@vendor.test', id, { comment: { body: 'hello' }, metadata: { key: 'b' } });
    const { audits } = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body;
    expect(
      audits.map((audit: { metadata: { custom: unknown }; via: { channel: string } }) => [
        audit.via.channel,
        audit.metadata.custom,
      ]),
    ).toEqual([
      ['api', {}],
      ['api', { key: 'a' }],
      ['web', {}],
    ]);
  });

  it('a comment on behalf of a customer has its own author, and a flag says so', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const { body } = await account.call('admin', 'PUT', `tickets/${id}`, {
      ticket: { comment: { body: 'by link', author_id: account.ids.ann } },
    });
    expect(body.audit).toMatchObject({ author_id: account.ids.admin, metadata: { flags: [11] } });
    expect(body.audit.events[0].author_id).toBe(account.ids.ann);
  });

  it('a public comment can be made private, and its audit says so', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const reply = await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'oops' } } });
    const event = reply.body.audit.events[0].id;
    expect((await account.call('agent', 'PUT', `tickets/${id}/comments/${event}/make_private`)).status).toBe(200);
    const { audits } = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body;
    expect(audits.at(-1).events).toEqual([
      expect.objectContaining({ type: 'CommentPrivacyChange', comment_id: event, public: false }),
    ]);
    expect((await account.call('ann', 'GET', `requests/${id}/comments`)).body.comments).toHaveLength(1);
    await expectRefereed(account.exchanges);
  });

  it('a deleted ticket is gone from the lists, and comes back', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    expect((await account.call('admin', 'DELETE', `tickets/${id}`)).status).toBe(204);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).status).toBe(404);
    expect((await account.call('agent', 'GET', 'deleted_tickets')).body.deleted_tickets).toMatchObject([
      { id, previous_state: 'new' },
    ]);
    await account.call('agent', 'PUT', `deleted_tickets/${id}/restore`);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.status).toBe('new');
  });
});
