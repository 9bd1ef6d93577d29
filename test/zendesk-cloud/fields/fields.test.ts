import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, type SmallAccount, smallAccount } from '../small-account';

const OPTIONS = [
  { name: 'Severity 1', value: 'sev_1' },
  { name: 'Severity 2', value: 'sev_2' },
];
const field = async ({ call }: SmallAccount, input: object) =>
  (await call('admin', 'POST', 'ticket_fields', { ticket_field: input })).body.ticket_field;

describe('ticket fields', () => {
  it('keep options with their ids when they are written again, and lose those left out', async () => {
    const account = smallAccount();
    const made = await field(account, { type: 'tagger', title: 'Severity', custom_field_options: OPTIONS });
    const { body } = await account.call('admin', 'PUT', `ticket_fields/${made.id}`, {
      ticket_field: {
        custom_field_options: [
          { name: 'One', value: 'sev_1' },
          { name: 'Three', value: 'sev_3' },
        ],
      },
    });
    const [one, three] = body.ticket_field.custom_field_options;
    expect([one.id, one.name, three.value]).toEqual([made.custom_field_options[0].id, 'One', 'sev_3']);
    await expectRefereed(account.exchanges);
  });

  it.each([
    ['no title', { type: 'text' }],
    ['a type nobody knows', { type: 'hologram', title: 'X' }],
    ['a drop-down without options', { type: 'tagger', title: 'X' }],
    ['the same option twice', { type: 'tagger', title: 'X', custom_field_options: [OPTIONS[0], OPTIONS[0]] }],
    [
      'an option value that is no tag',
      { type: 'tagger', title: 'X', custom_field_options: [{ name: 'A', value: 'a b' }] },
    ],
    ['a pattern field without its pattern', { type: 'regexp', title: 'X' }],
  ])('are refused with %s', async (_, input) => {
    const { call } = smallAccount();
    const { status, body } = await call('admin', 'POST', 'ticket_fields', { ticket_field: input });
    expect([status, body.error]).toEqual([422, 'RecordInvalid']);
  });

  it('an option value is a tag, and a tag belongs to one field', async () => {
    const account = smallAccount();
    await field(account, { type: 'tagger', title: 'Severity', custom_field_options: OPTIONS });
    const again = await account.call('admin', 'POST', 'ticket_fields', {
      ticket_field: { type: 'tagger', title: 'Other', custom_field_options: OPTIONS },
    });
    expect([again.status, again.body.details.custom_field_options[0].error]).toEqual([422, 'DuplicateValue']);
  });

  it('cannot change their type, nor can the ones every account has be deleted', async () => {
    const account = smallAccount();
    const made = await field(account, { type: 'text', title: 'X' });
    expect(
      (await account.call('admin', 'PUT', `ticket_fields/${made.id}`, { ticket_field: { type: 'date' } })).status,
    ).toBe(422);
    const system = (await account.call('admin', 'GET', 'ticket_fields')).body.ticket_fields.find(
      (one: { type: string }) => one.type === 'priority',
    );
    expect((await account.call('admin', 'DELETE', `ticket_fields/${system.id}`)).status).toBe(422);
  });

  it('that a trigger names cannot be deleted; others go, and their values with them', async () => {
    const account = smallAccount();
    const used = await field(account, { type: 'text', title: 'Used' });
    await account.call('admin', 'POST', 'triggers', {
      trigger: {
        title: 'T',
        conditions: { all: [{ field: `custom_fields_${used.id}`, operator: 'present', value: '' }] },
        actions: [{ field: 'priority', value: 'low' }],
      },
    });
    expect((await account.call('admin', 'DELETE', `ticket_fields/${used.id}`)).status).toBe(422);
    const free = await field(account, { type: 'text', title: 'Free' });
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { custom_fields: [{ id: free.id, value: 'x' }] } });
    expect((await account.call('admin', 'DELETE', `ticket_fields/${free.id}`)).status).toBe(204);
    expect(
      (await account.call('agent', 'GET', `tickets/${id}`)).body.ticket.custom_fields.map(
        (one: { id: number }) => one.id,
      ),
    ).toEqual([used.id]);
  });

  it.each([
    ['tagger', 'sev_1', 'sev_1'],
    ['tagger', 'sev_9', null],
    ['tagger', '', ''],
    ['date', '2026-03-02', '2026-03-02'],
    ['date', 'tomorrow', null],
    ['integer', 7, '7'],
    ['integer', '7.5', null],
    ['decimal', '7.5', '7.5'],
    ['checkbox', true, true],
    ['checkbox', 'false', false],
    ['multiselect', ['sev_2', 'sev_1'], ['sev_1', 'sev_2']],
    ['multiselect', ['sev_9'], null],
    ['text', 'x', 'x'],
  ])('a %s takes %j as %j', async (type, value, kept) => {
    const account = smallAccount();
    const made = await field(account, {
      type,
      title: 'F',
      ...(['tagger', 'multiselect'].includes(type) ? { custom_field_options: OPTIONS } : {}),
    });
    const id = await annsTicket(account);
    const { status, body } = await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { custom_fields: [{ id: made.id, value }] },
    });
    if (kept === null) expect(status).toBe(422);
    else expect(body.ticket.custom_fields).toEqual([{ id: made.id, value: kept === '' ? null : kept }]);
  });

  it('the option of a drop-down is a tag of the ticket, and tags written over it clear the field', async () => {
    const account = smallAccount();
    const made = await field(account, { type: 'tagger', title: 'Severity', custom_field_options: OPTIONS });
    const id = await annsTicket(account);
    const put = async (ticket: object) => (await account.call('agent', 'PUT', `tickets/${id}`, { ticket })).body.ticket;
    expect((await put({ custom_fields: [{ id: made.id, value: 'sev_1' }] })).tags).toEqual(['sev_1']);
    expect((await put({ custom_fields: [{ id: made.id, value: 'sev_2' }] })).tags).toEqual(['sev_2']);
    expect((await put({ tags: ['vip'] })).custom_fields).toEqual([{ id: made.id, value: null }]);
  });

  it('a field that is required must be filled to solve', async () => {
    const account = smallAccount();
    const made = await field(account, { type: 'text', title: 'Cause', required: true });
    const [form] = (await account.call('admin', 'GET', 'ticket_forms')).body.ticket_forms;
    await account.call('admin', 'PUT', `ticket_forms/${form.id}`, {
      ticket_form: { ticket_field_ids: [...form.ticket_field_ids, made.id] },
    });
    const id = await annsTicket(account);
    const solve = (more: object) =>
      account.call('agent', 'PUT', `tickets/${id}`, {
        ticket: { status: 'solved', assignee_id: account.ids.agent, ...more },
      });
    const refused = await solve({});
    expect([refused.status, refused.body.details.base[0].ticket_field_id]).toEqual([422, made.id]);
    expect((await solve({ custom_fields: [{ id: made.id, value: 'a bug' }] })).status).toBe(200);
  });
});

describe('fields of organizations and users', () => {
  it('take dates with midnight and numbers as numbers, and drop keys nobody knows', async () => {
    const { call, ids, exchanges } = smallAccount();
    for (const [key, type] of [
      ['ends_on', 'date'],
      ['seats', 'integer'],
    ])
      await call('admin', 'POST', 'organization_fields', { organization_field: { key, type, title: key } });
    const { body } = await call('admin', 'PUT', `organizations/${ids.acme}`, {
      organization: { organization_fields: { ends_on: '2026-12-31', seats: '5', nobody: 'x' } },
    });
    expect(body.organization.organization_fields).toEqual({ ends_on: '2026-12-31T00:00:00+00:00', seats: 5 });
    await expectRefereed(exchanges);
  });

  it.each([
    ['a key twice', { key: 'kind', type: 'text', title: 'K' }],
    ['a key that is none', { key: '9 lives', type: 'text', title: 'K' }],
  ])('are refused with %s', async (_, input) => {
    const { call } = smallAccount();
    await call('admin', 'POST', 'user_fields', { user_field: { key: 'kind', type: 'text', title: 'K' } });
    expect((await call('admin', 'POST', 'user_fields', { user_field: input })).status).toBe(422);
  });

  it('a value that does not match the pattern, or is no option, is refused', async () => {
    const { call, ids } = smallAccount();
    await call('admin', 'POST', 'user_fields', {
      user_field: { key: 'phone2', type: 'regexp', title: 'P', regexp_for_validation: '^\\+\\d+$' },
    });
    await call('admin', 'POST', 'user_fields', {
      user_field: {
        key: 'tier',
        type: 'dropdown',
        title: 'T',
        custom_field_options: [{ name: 'Gold', value: 'gold' }],
      },
    });
    const put = async (user_fields: object) =>
      (await call('admin', 'PUT', `users/${ids.ann}`, { user: { user_fields } })).status;
    expect(await put({ phone2: '0800' })).toBe(422);
    expect(await put({ tier: 'lead' })).toBe(422);
    expect(await put({ phone2: '+49', tier: 'gold' })).toBe(200);
  });
});
