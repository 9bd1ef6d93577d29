import { describe, expect, it } from 'vitest';
import { expectRefereed, MINUTE, smallAccount } from '../small-account';

describe('users', () => {
  it('are made or found by address, and join an organization by their domain', async () => {
    const { call, ids, exchanges } = smallAccount();
    const made = await call('admin', 'POST', 'users/create_or_update', {
      user: { name: 'Bea', email: 'bea@acme.test' },
    });
    const again = await call('admin', 'POST', 'users/create_or_update', {
      user: { name: 'Beatrice', email: 'BEA@acme.test' },
    });
    expect([made.status, again.status, again.body.user.id]).toEqual([201, 200, made.body.user.id]);
    expect(again.body.user).toMatchObject({ name: 'Beatrice', organization_id: ids.acme });
    await expectRefereed(exchanges);
  });

  it('an address belongs to one user', async () => {
    const { call } = smallAccount();
    const { status, body } = await call('admin', 'POST', 'users', { user: { name: 'Ann 2', email: 'ann@acme.test' } });
    expect([status, body.details.email[0].error]).toEqual([422, 'DuplicateValue']);
  });

  it('are searched, listed by role, and see themselves without what agents wrote of them', async () => {
    const { call, ids } = smallAccount();
    await call('admin', 'PUT', `users/${ids.ann}`, { user: { notes: 'shouts' } });
    expect((await call('agent', 'GET', 'users/search?query=ann@acme.test')).body.users).toMatchObject([
      { id: ids.ann, notes: 'shouts' },
    ]);
    expect((await call('agent', 'GET', 'users?role[]=agent&role[]=admin')).body.users).toHaveLength(2);
    expect((await call('ann', 'GET', 'users/me')).body.user).not.toHaveProperty('notes');
  });
});

describe('organizations', () => {
  it('have a name of their own, and are made or found by it', async () => {
    const { call, ids, exchanges } = smallAccount();
    expect((await call('admin', 'POST', 'organizations', { organization: { name: 'ACME' } })).status).toBe(422);
    expect(
      (await call('admin', 'POST', 'organizations/create_or_update', { organization: { name: 'acme', notes: 'n' } }))
        .body.organization,
    ).toMatchObject({ id: ids.acme, notes: 'n' });
    expect((await call('agent', 'GET', 'organizations/search?name=Acme')).body.organizations).toHaveLength(1);
    expect((await call('agent', 'GET', 'organizations/autocomplete?name=ac')).body.organizations).toHaveLength(1);
    await expectRefereed(exchanges);
  });

  it('many are changed by a job', async () => {
    const { call, ids, pass, exchanges } = smallAccount();
    await call('admin', 'PUT', 'organizations/update_many', {
      organizations: [{ id: ids.acme, name: 'Acme', notes: 'all' }],
    });
    await pass(MINUTE);
    expect((await call('agent', 'GET', `organizations/${ids.acme}`)).body.organization.notes).toBe('all');
    await expectRefereed(exchanges);
  });

  it('tags of the requester and of the organization are tags of a new ticket', async () => {
    const { call, ids } = smallAccount();
    await call('admin', 'PUT', `organizations/${ids.acme}`, { organization: { tags: ['gold'] } });
    const { body } = await call('ann', 'POST', 'requests', { request: { subject: 's', comment: { body: 'b' } } });
    expect((await call('agent', 'GET', `tickets/${body.request.id}`)).body.ticket.tags).toEqual(['gold']);
  });
});

describe('custom objects', () => {
  it('keep records with fields of their own', async () => {
    const { call, exchanges } = smallAccount();
    await call('admin', 'POST', 'custom_objects', {
      custom_object: { key: 'version', title: 'Version', title_pluralized: 'Versions' },
    });
    await call('admin', 'POST', 'custom_objects/version/fields', {
      custom_object_field: { key: 'content', type: 'textarea', title: 'Content' },
    });
    const made = (
      await call('admin', 'POST', 'custom_objects/version/records', {
        custom_object_record: { name: 'v1', external_id: '1', custom_object_fields: { content: '{}' } },
      })
    ).body.custom_object_record;
    await call('admin', 'PATCH', `custom_objects/version/records/${made.id}`, {
      custom_object_record: { custom_object_fields: { content: '{"a":1}' } },
    });
    expect((await call('agent', 'GET', 'custom_objects/version/records')).body.custom_object_records).toMatchObject([
      { name: 'v1', custom_object_fields: { content: '{"a":1}' } },
    ]);
    expect(
      (
        await call('admin', 'POST', 'custom_objects/version/records', {
          custom_object_record: { name: 'v1b', external_id: '1' },
        })
      ).status,
    ).toBe(422);
    expect((await call('admin', 'DELETE', `custom_objects/version/records/${made.id}`)).status).toBe(204);
    await expectRefereed(exchanges);
  });
});
