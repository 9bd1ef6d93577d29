import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeReply, type Response, responseLabel } from '../../../core';
import { createConnection, createZendesk } from '../../../zendesk-app/client';
import { setUp } from '../../../zendesk-app/setup';
import { expectRefereed, MINUTE, smallAccount } from '../../zendesk-cloud/small-account';

type Thing = Record<string, unknown>;
const requirements = JSON.parse(readFileSync('zendesk-app/requirements.json', 'utf8')) as Record<
  string,
  Record<string, Thing>
>;
const { custom_objects_v2, ...collection } = requirements;
const things = (type: string): Thing[] => Object.values(requirements[type] ?? {});
const OPTIONS = { webhookEndpoint: 'https://support.test/webhooks/acme' };

/** An account with its administrator as the app's user, and setup as that user. */
function account() {
  const small = smallAccount();
  const { cloud } = small;
  const token = cloud.seed.addApiToken('setup');
  const zendesk = createZendesk(
    createConnection({
      origin: cloud.origin,
      credentials: { kind: 'token', email: 'admin@vendor.test', token },
      fetch: (input, init) => cloud.fetch(new Request(input, init)),
    }),
  );
  const made = (path: string) =>
    small.exchanges
      .filter((one) => one.method === 'POST' && one.path === `/api/v2/${path}` && one.status < 300)
      .map(({ requestBody }) => Object.values(requestBody as Record<string, Thing>)[0]!);
  return { ...small, made, setUp: () => setUp(zendesk, OPTIONS) };
}

/** Installs the requirements as an administrator's installation does; the object's definition goes through its own API. */
async function install({ call, pass }: ReturnType<typeof account>): Promise<void> {
  const job = (await call('admin', 'POST', 'resource_collections', { payload: collection })).body.job_status;
  await pass(MINUTE);
  expect((await call('admin', 'GET', `job_statuses/${job.id}`)).body.job_status).toMatchObject({ status: 'completed' });
  const { objects, object_fields } = custom_objects_v2 as unknown as { objects: Thing[]; object_fields: Thing[] };
  for (const custom_object of objects)
    expect((await call('admin', 'POST', 'custom_objects', { custom_object })).status).toBe(201);
  for (const { object_key, ...custom_object_field } of object_fields)
    expect((await call('admin', 'POST', `custom_objects/${object_key}/fields`, { custom_object_field })).status).toBe(
      201,
    );
}

describe('the requirements of the Zendesk app', () => {
  it('name the same fields and the same object as setup makes on an empty account', async () => {
    const empty = account();
    await empty.setUp();
    expect(things('ticket_fields')).toEqual(empty.made('ticket_fields'));
    expect(things('organization_fields')).toEqual(empty.made('organization_fields'));
    expect(things('user_fields')).toEqual(empty.made('user_fields'));
    const { objects, object_fields } = custom_objects_v2 as unknown as { objects: Thing[]; object_fields: Thing[] };
    expect(objects).toMatchObject(empty.made('custom_objects'));
    expect(object_fields.map(({ object_key, ...field }) => field)).toEqual(
      empty.made(`custom_objects/${objects[0]?.key}/fields`),
    );
  });

  it('leave setup nothing of theirs to make or to mend, and setup finds each', async () => {
    const installed = account();
    await install(installed);
    installed.exchanges.length = 0;
    await installed.setUp();
    const written = installed.exchanges.filter(({ method }) => method !== 'GET').map(({ path }) => path);
    expect(written.filter((path) => /_fields|custom_objects/.test(path))).toEqual([]);
    expect(written).not.toEqual([]);
  });

  it('leave a field of the account’s own alone that has the title of one of ours', async () => {
    const used = account();
    const theirs = { title: 'Severity', type: 'tagger', custom_field_options: [{ name: 'Bad', value: 'their_bad' }] };
    await used.call('admin', 'POST', 'ticket_fields', { ticket_field: theirs });
    await install(used);
    const { installation } = await used.setUp();
    const { ticket_fields } = (await used.call('admin', 'GET', 'ticket_fields?page[size]=100')).body;
    const called = ticket_fields.filter(({ title }: Thing) => title === 'Severity');
    expect(called.map((one: Thing) => (one.custom_field_options as Thing[])[0]?.value)).toEqual([
      'their_bad',
      'sp_severity_1',
    ]);
    expect(installation.fields.severity).toBe(called[1].id);
  });

  it('are bodies that the vendor’s API descriptions allow, each by itself', async () => {
    const { call, exchanges } = account();
    for (const type of ['ticket_fields', 'organization_fields', 'user_fields', 'views', 'macros'])
      for (const thing of things(type))
        expect((await call('admin', 'POST', type, { [type.slice(0, -1)]: thing })).status).toBeLessThan(300);
    await expectRefereed(exchanges);
  });

  it('have macros that say what the sidebar would write (H2, H3, H6, H7, H8)', () => {
    const hello = 'Hello {{ticket.requester.first_name}},';
    const said: Record<string, Response> = {
      known_issue: { type: 'known-issue', fix: '[version and date]', workaround: '[steps]' },
      patch: { type: 'patch', instructions: '[steps]' },
      options: { type: 'resolution-options', options: ['[first way]', '[second way]'] },
      feature_request: { type: 'feature-request', reference: '[reference]' },
    };
    for (const [id, response] of Object.entries(said))
      expect(requirements.macros?.[id]).toMatchObject({
        title: `Support Process::${responseLabel(response.type)}`,
        actions: [
          { field: 'comment_mode_is_public' },
          { field: 'comment_value', value: composeReply(response, hello) },
        ],
      });
    expect(requirements.macros?.question?.title).toBe(`Support Process::${responseLabel('request-for-information')}`);
  });
});
