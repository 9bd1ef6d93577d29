import { beforeEach, describe, expect, it } from 'vitest';
import { document, type ExampleSite, exampleSite } from '../example/example-site';

let site: ExampleSite;
let key: string;

const INTERNAL = { key: 'sd.public.comment', value: { internal: true } };

beforeEach(async () => {
  site = exampleSite();
  key = await site.report();
});

describe('comments', () => {
  it('their properties are not in the list of comments, only in /comment/list and /comment/{id}/properties', async () => {
    const made = await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, {
      body: document('note'),
      properties: [INTERNAL, { key: 'record', value: { a: 1 } }],
    });
    const { id } = made.body;
    const listed = await site.ask('app', 'GET', `/rest/api/3/issue/${key}/comment?expand=properties`);
    expect(listed.body.comments[0].properties).toBeUndefined();
    const bare = await site.ask('app', 'POST', '/rest/api/3/comment/list', { ids: [Number(id)] });
    expect(bare.body.values[0].properties).toBeUndefined();
    const full = await site.ask('app', 'POST', '/rest/api/3/comment/list?expand=properties', { ids: [Number(id)] });
    expect(full.body.values[0].properties).toContainEqual({ key: 'record', value: { a: 1 } });
    const one = await site.ask('app', 'GET', `/rest/api/3/comment/${id}/properties/record`);
    expect(one.body).toEqual({ key: 'record', value: { a: 1 } });
  });

  it('an internal comment is shown to agents and hidden from customers, and mailed to nobody', async () => {
    const before = site.cloud.mails.length;
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, {
      body: document('secret'),
      properties: [INTERNAL],
    });
    await site.ask(site.people.agent, 'POST', `/rest/api/3/issue/${key}/comment`, { body: document('hello') });
    const bodies = async (who: ExampleSite['people']['ann']): Promise<string[]> =>
      (await site.ask(who, 'GET', `/rest/servicedeskapi/request/${key}/comment`)).body.values.map(
        (row: { body: string }) => row.body,
      );
    expect(await bodies(site.people.ann)).toEqual(['hello']);
    expect(await bodies(site.people.agent)).toEqual(['secret', 'hello']);
    expect(site.cloud.mails.slice(before).map((mail) => mail.to)).toEqual(['ann@acme.test']);
  });

  it('a customer cannot write an internal comment, and must say that a comment is public', async () => {
    const post = (body: Record<string, string | boolean>) =>
      site.ask(site.people.ann, 'POST', `/rest/servicedeskapi/request/${key}/comment`, body);
    expect((await post({ body: 'x', public: false })).status).toBe(403);
    expect((await post({ body: 'x' })).status).toBe(400);
    expect((await post({ body: 'x', public: true })).status).toBe(201);
  });

  it.each([
    ['text', 'plain'],
    ['a document without content', { type: 'doc', version: 1 }],
    ['an unknown node', { type: 'doc', version: 1, content: [{ type: 'banner' }] }],
    ['a list without items', { type: 'doc', version: 1, content: [{ type: 'bulletList', content: [] }] }],
    ['text in the root', { type: 'doc', version: 1, content: [{ type: 'text', text: 'x' }] }],
  ])('%s is refused as a body with 400', async (_name, body) => {
    const answer = await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, { body });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.comment).toContain('not valid');
  });

  it('an edit raises the same event as a new comment; a deletion raises its own', async () => {
    const { body } = await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, { body: document('one') });
    site.events.length = 0;
    await site.ask('app', 'PUT', `/rest/api/3/issue/${key}/comment/${body.id}`, { body: document('two') });
    await site.ask('app', 'DELETE', `/rest/api/3/issue/${key}/comment/${body.id}`);
    expect(site.events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:commented:issue',
      'avi:jira:deleted:comment',
    ]);
    expect(site.events[0]!.payload.selfGenerated).toBe(true);
  });

  it("an agent edits and deletes only their own comments; an administrator everybody's", async () => {
    const { body } = await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, {
      body: document('by the app'),
    });
    const path = `/rest/api/3/issue/${key}/comment/${body.id}`;
    expect((await site.ask(site.people.agent, 'PUT', path, { body: document('x') })).status).toBe(400);
    expect((await site.ask(site.people.agent, 'DELETE', path)).status).toBe(400);
    expect((await site.ask(site.people.admin, 'DELETE', path)).status).toBe(204);
  });
});
