import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, smallAccount } from '../small-account';

/** An account whose stock triggers are off, so that only what a test adds acts. */
async function quiet() {
  const account = smallAccount();
  for (const { id, title, conditions, actions, category_id } of (await account.call('admin', 'GET', 'triggers')).body
    .triggers) {
    await account.call('admin', 'PUT', `triggers/${id}`, {
      trigger: { title, conditions, actions, category_id, active: false },
    });
  }
  return account;
}

type Account = Awaited<ReturnType<typeof quiet>>;
const add = ({ call }: Account, title: string, all: unknown[], actions: unknown[], more = {}) =>
  call('admin', 'POST', 'triggers', { trigger: { title, conditions: { all, any: [] }, actions, ...more } });
const on = (field: string, operator: string, value: unknown = '') => ({ field, operator, value });
const CREATED = on('update_type', 'is', 'Create');

describe('triggers', () => {
  it('one that changes the ticket sets the others off again, each once', async () => {
    const account = await quiet();
    await add(
      account,
      'Second',
      [on('priority', 'is', 'high'), on('current_tags', 'not_includes', 'seen')],
      [{ field: 'current_tags', value: 'seen' }],
    );
    await add(account, 'First', [CREATED], [{ field: 'priority', value: 'high' }]);
    const id = await annsTicket(account);
    const { ticket } = (await account.call('agent', 'GET', `tickets/${id}`)).body;
    expect([ticket.priority, ticket.tags]).toEqual(['high', ['seen']]);
    await expectRefereed(account.exchanges);
  });

  it('two that undo each other come to an end', async () => {
    const account = await quiet();
    await add(account, 'Up', [on('priority', 'is_not', 'high')], [{ field: 'priority', value: 'high' }]);
    await add(account, 'Down', [on('priority', 'is', 'high')], [{ field: 'priority', value: 'low' }]);
    const id = await annsTicket(account);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.priority).toBe('low');
  });

  it("cannot do what the ticket's life forbids", async () => {
    const account = await quiet();
    await add(
      account,
      'Solve',
      [CREATED],
      [
        { field: 'status', value: 'solved' },
        { field: 'priority', value: 'low' },
      ],
    );
    const id = await annsTicket(account);
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket).toMatchObject({
      status: 'new',
      priority: 'low',
    });
  });

  it.each([
    ['role end_user', on('role', 'is', 'end_user'), 'ann', true],
    ['role agent', on('role', 'is', 'agent'), 'ann', false],
    ['role agent, by an admin', on('role', 'is', 'agent'), 'admin', true],
    ['role, a person who did not make the update', on('role', 'is', '1'), 'admin', false],
    ['role, not a person who did not make it', on('role', 'is_not', '1'), 'admin', true],
    ['current user is the requester', on('requester_id', 'is', 'current_user'), 'ann', true],
    ['a public comment', on('comment_is_public', 'is', 'true'), 'ann', true],
    ['any comment', on('comment_is_public', 'is', 'not_relevant'), 'ann', true],
    ['a private comment', on('comment_is_public', 'is', 'false'), 'ann', false],
    ['the API', on('current_via_id', 'is', 5), 'ann', true],
    ['mail', on('current_via_id', 'is', 4), 'ann', false],
    ['status below solved', on('status', 'less_than', 'solved'), 'ann', true],
    ['a changed status, on creation', on('status', 'changed'), 'ann', false],
  ] as const)('condition %s', async (_, condition, who, met) => {
    const account = await quiet();
    await add(account, 'T', [condition], [{ field: 'set_tags', value: 'met' }]);
    const made =
      who === 'ann'
        ? await annsTicket(account)
        : (await account.call(who, 'POST', 'tickets', { ticket: { comment: { body: 'x' } } })).body.ticket.id;
    expect((await account.call('agent', 'GET', `tickets/${made}`)).body.ticket.tags).toEqual(met ? ['met'] : []);
  });

  it.each([
    ['changed', '', true],
    ['value', 'pending', true],
    ['value_previous', 'open', true],
    ['value_previous', 'new', false],
    ['not_changed', '', false],
  ])('status %s %s when it goes from open to pending: %s', async (operator, value, met) => {
    const account = await quiet();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { assignee_id: account.ids.agent } });
    await add(
      account,
      'T',
      [on('status', operator, value), on('status', 'is', 'pending')],
      [{ field: 'set_tags', value: 'met' }],
    );
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { status: 'pending' } });
    expect((await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.tags).toEqual(met ? ['met'] : []);
  });

  it('mail the requester with placeholders filled in, and the audit keeps the template', async () => {
    const account = await quiet();
    const field = (
      await account.call('admin', 'POST', 'ticket_fields', {
        ticket_field: {
          type: 'tagger',
          title: 'Severity',
          custom_field_options: [{ name: 'Severity 1', value: 'sev_1' }],
        },
      })
    ).body.ticket_field;
    const body = `Hello {{ticket.requester.first_name}}, {{current_user.name}}: {{ticket.latest_public_comment}} ({{ticket.ticket_field_${field.id}}}, {{ticket.ticket_field_option_title_${field.id}}}, {{ticket.nonsense}})`;
    await add(
      account,
      'Mail',
      [on('comment_is_public', 'is', 'true')],
      [{ field: 'notification_user', value: ['requester_id', '[{{ticket.id}}] {{ticket.title}}', body] }],
    );
    const made = await account.call('agent', 'POST', 'tickets', {
      ticket: {
        subject: 'Vault',
        comment: { body: 'On it', author_id: account.ids.agent },
        requester_id: account.ids.ann,
        custom_fields: [{ id: field.id, value: 'sev_1' }],
      },
    });
    expect(account.cloud.mails).toMatchObject([
      {
        to: 'ann@acme.test',
        ticketId: made.body.ticket.id,
        subject: '[1] Vault',
        text: 'Hello Ann, Gus Agent: On it (sev_1, Severity 1, )',
      },
    ]);
    expect(made.body.audit.events).toContainEqual(
      expect.objectContaining({ type: 'Notification', body, recipients: [account.ids.ann] }),
    );
  });

  it('nothing is mailed that no rule asks for', async () => {
    const account = await quiet();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'reply' } } });
    expect(account.cloud.mails).toEqual([]);
  });

  it('the stock ones acknowledge a request and pass on a reply, but no internal note', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'note', public: false } } });
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'reply' } } });
    const toAnn = account.cloud.mails.filter((mail) => mail.to === 'ann@acme.test');
    expect(toAnn.map((mail) => mail.subject)).toEqual(['[Request received] Vault is down', '[acme] Re: Vault is down']);
    expect(toAnn[1]?.text).not.toContain('note');
  });

  it('run by category, then by position', async () => {
    const account = await quiet();
    const late = (
      await account.call('admin', 'POST', 'trigger_categories', { trigger_category: { name: 'Late', position: 9 } })
    ).body.trigger_category;
    const early = (
      await account.call('admin', 'POST', 'trigger_categories', { trigger_category: { name: 'Early', position: 0 } })
    ).body.trigger_category;
    await add(account, 'Later', [CREATED], [{ field: 'priority', value: 'low' }], {
      category_id: late.id,
      position: 1,
    });
    await add(account, 'Sooner', [CREATED], [{ field: 'priority', value: 'urgent' }], {
      category_id: early.id,
      position: 5,
    });
    const titles = (await account.call('admin', 'GET', 'triggers/active')).body.triggers.map(
      (one: { title: string }) => one.title,
    );
    expect(titles).toEqual(['Sooner', 'Later']);
    expect((await account.call('agent', 'GET', `tickets/${await annsTicket(account)}`)).body.ticket.priority).toBe(
      'low',
    );
  });

  it('writing the conditions alone would clear the actions, and is refused', async () => {
    const { call } = smallAccount();
    const [{ id }] = (await call('admin', 'GET', 'triggers')).body.triggers;
    expect((await call('admin', 'PUT', `triggers/${id}`, { trigger: { conditions: { all: [CREATED] } } })).status).toBe(
      422,
    );
    expect(
      (await call('admin', 'PUT', `triggers/${id}`, { trigger: { active: false } })).body.trigger.actions,
    ).toHaveLength(1);
  });

  it.each([
    ['no actions', { title: 'T', conditions: { all: [CREATED] }, actions: [] }],
    ['no conditions', { title: 'T', conditions: { all: [] }, actions: [{ field: 'status', value: 'open' }] }],
    ['no title', { conditions: { all: [CREATED] }, actions: [{ field: 'status', value: 'open' }] }],
    [
      'a field nobody knows',
      {
        title: 'T',
        conditions: { all: [on('custom_fields_7', 'is', 'x')] },
        actions: [{ field: 'status', value: 'open' }],
      },
    ],
    [
      'an operator nobody knows',
      {
        title: 'T',
        conditions: { all: [on('status', 'resembles', 'x')] },
        actions: [{ field: 'status', value: 'open' }],
      },
    ],
  ])('are refused with %s', async (_, trigger) => {
    const { call } = smallAccount();
    expect((await call('admin', 'POST', 'triggers', { trigger })).status).toBe(422);
  });
});

describe('automations', () => {
  it.each([
    ['never comes true once', [on('status', 'is', 'open')], [{ field: 'priority', value: 'high' }], 422],
    [
      'undoes its own condition',
      [on('status', 'is', 'open'), on('current_tags', 'not_includes', 'done')],
      [{ field: 'current_tags', value: 'done' }],
      201,
    ],
    ['is true for one hour', [on('PENDING', 'is', '24')], [{ field: 'priority', value: 'high' }], 201],
  ])('one that %s', async (_, all, actions, status) => {
    const { call } = smallAccount();
    expect(
      (
        await call('admin', 'POST', 'automations', {
          automation: { title: 'A', conditions: { all, any: [] }, actions },
        })
      ).status,
    ).toBe(status);
  });
});
