import { beforeEach, describe, expect, it } from 'vitest';
import { document, type ExampleSite, exampleSite } from '../example/example-site';

let site: ExampleSite;

beforeEach(() => {
  site = exampleSite();
});

const incident = { project: { key: 'SUP' }, issuetype: { name: '[System] Incident' } };

describe('issues', () => {
  it('are made with properties and links, and numbered from where the project begins', async () => {
    const first = await site.report();
    const made = await site.ask('app', 'POST', '/rest/api/3/issue', {
      fields: {
        ...incident,
        summary: 'A second item',
        description: document('more'),
        reporter: { accountId: site.people.ann.accountId },
      },
      update: { issuelinks: [{ add: { type: { name: 'Relates' }, outwardIssue: { key: first } } }] },
      properties: [{ key: 'split', value: { of: first } }],
    });
    expect([first, made.status, made.body.key]).toEqual(['SUP-40100', 201, 'SUP-40101']);
    const read = (await site.ask('app', 'GET', `/rest/api/3/issue/SUP-40101?properties=split`)).body;
    expect(read.properties).toEqual({ split: { of: first } });
    expect(read.fields.issuelinks[0].outwardIssue.key).toBe(first);
    const other = (await site.ask('app', 'GET', `/rest/api/3/issue/${first}?fields=issuelinks`)).body;
    expect(other.fields.issuelinks[0].inwardIssue.key).toBe('SUP-40101');
  });

  it.each([
    ['a field that is not on the screen', { duedate: '2026-03-09' }, 'duedate'],
    ['text where a document is due', { description: 'plain' }, 'description'],
    ['an unknown priority', { priority: { name: 'Urgent' } }, 'priority'],
    ['a customer as assignee', { assignee: { accountId: 'ann' } }, 'assignee'],
    ['no summary', { summary: null }, 'summary'],
  ])('%s is refused with 400, the field named', async (_name, fields, named) => {
    const ann = site.people.ann.accountId;
    const sent = 'assignee' in fields ? { assignee: { accountId: ann } } : fields;
    const answer = await site.ask('app', 'POST', '/rest/api/3/issue', {
      fields: { ...incident, summary: 'x', ...sent },
    });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.errors)).toEqual([named]);
  });

  it('a body without a JSON content type is refused with 415', async () => {
    const answer = await site.ask('app', 'POST', '/rest/api/3/issue', { fields: {} }, { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });

  it('a property holds 32 KB of JSON and no more; set answers 201 then 200', async () => {
    const key = await site.report();
    const path = `/rest/api/3/issue/${key}/properties/big`;
    expect((await site.ask('app', 'PUT', path, 'x'.repeat(32_766))).status).toBe(201);
    expect((await site.ask('app', 'PUT', path, 'x'.repeat(32_767))).status).toBe(400);
    expect((await site.ask('app', 'PUT', path, 'small')).status).toBe(200);
    expect((await site.ask('app', 'DELETE', path)).status).toBe(204);
    expect((await site.ask('app', 'GET', path)).status).toBe(404);
  });

  it('a field can be written once it is on the screen, and an option only if it is one of the field', async () => {
    const key = await site.report();
    const type = 'com.atlassian.jira.plugin.system.customfieldtypes:select';
    const field = (await site.ask('app', 'POST', '/rest/api/3/field', { name: 'Severity', type })).body;
    const contexts = (await site.ask('app', 'GET', `/rest/api/3/field/${field.id}/context`)).body;
    const context = contexts.values[0].id;
    await site.ask('app', 'POST', `/rest/api/3/field/${field.id}/context/${context}/option`, {
      options: [{ value: '1' }, { value: '2' }],
    });
    const write = (value: string) =>
      site.ask('app', 'PUT', `/rest/api/3/issue/${key}`, { fields: { [field.id]: { value } } });
    expect((await write('1')).body.errors[field.id]).toContain('not on the appropriate screen');
    const schemes = (await site.ask('app', 'GET', '/rest/api/3/screenscheme')).body;
    const screen = schemes.values[0].screens.default;
    const tabs = (await site.ask('app', 'GET', `/rest/api/3/screens/${screen}/tabs`)).body;
    await site.ask('app', 'POST', `/rest/api/3/screens/${screen}/tabs/${tabs[0].id}/fields`, { fieldId: field.id });
    expect((await write('3')).body.errors[field.id]).toContain("'3' is not valid");
    expect((await write('1')).status).toBe(204);
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).body.fields[field.id].value).toBe('1');
  });
});
