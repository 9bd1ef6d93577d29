import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, smallAccount } from '../small-account';

/** A form for problems: severity, and details that a severity 1 demands. */
async function problemForm() {
  const account = smallAccount();
  const make = async (ticket_field: object) =>
    (await account.call('admin', 'POST', 'ticket_fields', { ticket_field })).body.ticket_field.id as number;
  const severity = await make({
    type: 'tagger',
    title: 'Severity',
    editable_in_portal: true,
    custom_field_options: [
      { name: '1', value: 'sev_1' },
      { name: '2', value: 'sev_2' },
    ],
  });
  const details = await make({ type: 'text', title: 'Details', editable_in_portal: true });
  const hidden = await make({ type: 'text', title: 'Hidden' });
  const conditions = (is_required: boolean) => [
    { parent_field_id: severity, value: 'sev_1', child_fields: [{ id: details, is_required }] },
  ];
  const { body } = await account.call('admin', 'POST', 'ticket_forms', {
    ticket_form: {
      name: 'Problem',
      end_user_visible: true,
      ticket_field_ids: [severity, details, hidden],
      end_user_conditions: conditions(true),
      agent_conditions: [
        {
          ...conditions(true)[0],
          child_fields: [
            { id: details, is_required: true, required_on_statuses: { type: 'SOME_STATUSES', statuses: ['pending'] } },
          ],
        },
      ],
    },
  });
  return { ...account, form: body.ticket_form, severity, details, hidden };
}

describe('ticket forms', () => {
  it('always hold the fields every ticket has', async () => {
    const { call, form, exchanges } = await problemForm();
    const types = new Map(
      (await call('admin', 'GET', 'ticket_fields')).body.ticket_fields.map((one: { id: number; type: string }) => [
        one.id,
        one.type,
      ]),
    );
    expect(form.ticket_field_ids.map((id: number) => types.get(id))).toEqual(
      expect.arrayContaining(['subject', 'description', 'status']),
    );
    await expectRefereed(exchanges);
  });

  it('an empty list of conditions deletes them, an absent one does not', async () => {
    const { call, form } = await problemForm();
    const renamed = (await call('admin', 'PUT', `ticket_forms/${form.id}`, { ticket_form: { name: 'Trouble' } })).body
      .ticket_form;
    expect([renamed.end_user_conditions.length, renamed.agent_conditions.length]).toEqual([1, 1]);
    const cleared = (
      await call('admin', 'PUT', `ticket_forms/${form.id}`, { ticket_form: { end_user_conditions: [] } })
    ).body.ticket_form;
    expect([cleared.end_user_conditions, cleared.agent_conditions.length]).toEqual([[], 1]);
  });

  it.each([
    [
      'a value the parent does not have',
      (f: Fields) => ({
        parent_field_id: f.severity,
        value: 'sev_9',
        child_fields: [{ id: f.details, is_required: true }],
      }),
    ],
    [
      'a parent that is a text',
      (f: Fields) => ({
        parent_field_id: f.details,
        value: 'x',
        child_fields: [{ id: f.severity, is_required: true }],
      }),
    ],
    [
      'a child that is not on the form',
      (f: Fields) => ({ parent_field_id: f.severity, value: 'sev_1', child_fields: [{ id: 1, is_required: true }] }),
    ],
    [
      'a field as its own child',
      (f: Fields) => ({
        parent_field_id: f.severity,
        value: 'sev_1',
        child_fields: [{ id: f.severity, is_required: true }],
      }),
    ],
    [
      'statuses for end users',
      (f: Fields) => ({
        parent_field_id: f.severity,
        value: 'sev_1',
        child_fields: [{ id: f.details, is_required: true, required_on_statuses: { type: 'ALL_STATUSES' } }],
      }),
    ],
  ])('conditions are refused with %s', async (_, condition) => {
    const { call, form, ...fields } = await problemForm();
    expect(
      (
        await call('admin', 'PUT', `ticket_forms/${form.id}`, {
          ticket_form: { end_user_conditions: [condition(fields)] },
        })
      ).status,
    ).toBe(422);
  });
  type Fields = { severity: number; details: number };

  it.each([
    ['sev_1', undefined, 422],
    ['sev_1', 'the vault', 201],
    ['sev_2', undefined, 201],
  ])('an end user who says %s with details %s: %d', async (severity, details, status) => {
    const account = await problemForm();
    const custom_fields = [
      { id: account.severity, value: severity },
      ...(details ? [{ id: account.details, value: details }] : []),
      { id: account.hidden, value: 'mine' },
    ];
    const answer = await account.call('ann', 'POST', 'requests', {
      request: { subject: 's', comment: { body: 'b' }, ticket_form_id: account.form.id, custom_fields },
    });
    expect(answer.status).toBe(status);
    if (status !== 201) return;
    const { ticket } = (await account.call('agent', 'GET', `tickets/${answer.body.request.id}`)).body;
    expect(ticket.ticket_form_id).toBe(account.form.id);
    expect(ticket.custom_fields.find((one: { id: number }) => one.id === account.hidden).value).toBeNull();
  });

  it('an agent must fill what the form demands for the status', async () => {
    const { call, form, severity, details, ids, ...account } = await problemForm();
    const id = await annsTicket({ call, ids, ...account });
    const put = (ticket: object) =>
      call('agent', 'PUT', `tickets/${id}`, {
        ticket: {
          ticket_form_id: form.id,
          custom_fields: [{ id: severity, value: 'sev_1' }],
          assignee_id: ids.agent,
          ...ticket,
        },
      });
    expect((await put({ status: 'open' })).status).toBe(200);
    expect((await put({ status: 'pending' })).status).toBe(422);
    expect((await put({ status: 'pending', custom_fields: [{ id: details, value: 'x' }] })).status).toBe(200);
  });
});

describe('custom statuses', () => {
  it('move with their category, both told by the audit', async () => {
    const account = smallAccount();
    const { custom_status } = (
      await account.call('admin', 'POST', 'custom_statuses', {
        custom_status: { status_category: 'hold', agent_label: 'Software Change Required' },
      })
    ).body;
    const id = await annsTicket(account);
    const set = await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { custom_status_id: custom_status.id, assignee_id: account.ids.agent },
    });
    expect(set.body.ticket).toMatchObject({ status: 'hold', custom_status_id: custom_status.id });
    const back = await account.call('ann', 'PUT', `requests/${id}`, { request: { comment: { body: 'x' } } });
    const open = (await account.call('admin', 'GET', 'custom_statuses?status_categories=open&default=true')).body
      .custom_statuses[0];
    expect(back.body.request).toMatchObject({ status: 'open', custom_status_id: open.id });
    const names = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body.audits
      .at(-1)
      .events.map((event: { field_name?: string }) => event.field_name);
    expect(names).toEqual(expect.arrayContaining(['status', 'custom_status_id']));
    await expectRefereed(account.exchanges);
  });

  it('cannot change their category, be too long, or be set while switched off', async () => {
    const account = smallAccount();
    const make = (custom_status: object) => account.call('admin', 'POST', 'custom_statuses', { custom_status });
    const { custom_status } = (await make({ status_category: 'open', agent_label: 'Off', active: false })).body;
    expect(
      (
        await account.call('admin', 'PUT', `custom_statuses/${custom_status.id}`, {
          custom_status: { status_category: 'hold' },
        })
      ).status,
    ).toBe(422);
    expect((await make({ status_category: 'open', agent_label: 'x'.repeat(49) })).status).toBe(422);
    expect((await make({ status_category: 'closed', agent_label: 'Done' })).status).toBe(400);
    const id = await annsTicket(account);
    expect(
      (await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { custom_status_id: custom_status.id } })).status,
    ).toBe(422);
  });

  it('the default of a category changes only all at once', async () => {
    const account = smallAccount();
    const { custom_status } = (
      await account.call('admin', 'POST', 'custom_statuses', {
        custom_status: { status_category: 'pending', agent_label: 'Asked' },
      })
    ).body;
    await account.call('admin', 'PUT', `custom_statuses/${custom_status.id}`, { custom_status: { default: true } });
    expect((await account.call('admin', 'GET', `custom_statuses/${custom_status.id}`)).body.custom_status.default).toBe(
      false,
    );
    await account.call('admin', 'PUT', 'custom_status/default', { ids: String(custom_status.id) });
    const id = await annsTicket(account);
    const { body } = await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { status: 'pending' } });
    expect(body.ticket.custom_status_id).toBe(custom_status.id);
  });

  it('are linked to forms', async () => {
    const { call, form, exchanges } = await problemForm();
    const { custom_status } = (
      await call('admin', 'POST', 'custom_statuses', {
        custom_status: { status_category: 'open', agent_label: 'Verified' },
      })
    ).body;
    await call('admin', 'POST', `custom_statuses/${custom_status.id}/ticket_form_statuses`, {
      ticket_form_status: [{ ticket_form_id: form.id }],
    });
    expect(
      (await call('admin', 'GET', `ticket_forms/${form.id}/ticket_form_statuses`)).body.ticket_form_statuses,
    ).toMatchObject([{ custom_status_id: custom_status.id, ticket_form_id: form.id }]);
    await expectRefereed(exchanges);
  });
});
