import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../zendesk-app/app/nav-bar/settings/agreements/parse-file';
import { planImport } from '../../../zendesk-app/app/nav-bar/settings/agreements/plan-import';
import { writeImport } from '../../../zendesk-app/app/nav-bar/settings/agreements/write-import';
import type { Zaf } from '../../../zendesk-app/app/zaf/zaf';
import { ZendeskFailure } from '../../../zendesk-app/client';
import { smallAccount } from '../../zendesk-cloud/small-account';

const HEAD = 'Organization,External ID,Starts on,Ends on,Representatives';
const faultsOf = (text: string) => {
  const parsed = parseFile(text);
  return parsed.ok ? parsed.faults.map(({ line, words }) => `${line}: ${words}`) : parsed.words;
};

const ACME = {
  id: 1,
  name: 'Acme',
  external_id: 'A-1',
  organization_fields: { agreement_starts_on: '2026-01-01T00:00:00+00:00', agreement_ends_on: '2026-12-31' },
};
const ORBIS = { id: 2, name: 'Orbis Health', external_id: null, organization_fields: {} };
const ANN = { id: 10, name: 'Ann', email: 'ann@acme.test', organization_id: 1, user_fields: { may_report: true } };
const BOB = { id: 11, name: 'Bob', email: 'bob@acme.test', organization_id: 1, user_fields: { may_report: false } };
const PEOPLE = new Map([ANN, BOB].map((person) => [person.email, person]));
const planOf = (...lines: string[]) => {
  const parsed = parseFile([HEAD, ...lines].join('\n'));
  if (!parsed.ok) throw new Error(parsed.words);
  return planImport(parsed.lines, [ACME, ORBIS], PEOPLE);
};

describe('a file of agreements', () => {
  test('is read with any separator, a byte order mark, and line breaks within quotation marks', () => {
    const text = `\uFEFForganization;starts_on;ends_on;representatives\r\n"Acme";2026-01-01;2026-12-31;"Ann@acme.test\nbob@acme.test"\r\nOrbis Health;;;x`;
    const parsed = parseFile(text);
    expect(parsed).toMatchObject({
      ok: true,
      lines: [{ line: 2, organization: 'Acme', representatives: ['ann@acme.test', 'bob@acme.test'] }],
      faults: [{ line: 4, words: 'x is no e-mail address.' }],
    });
  });

  test.each([
    ['', 'The file is empty.'],
    ['customer,until\nAcme,2026', 'The first line names neither an organization nor an external id column.'],
    [
      'organization,ends on\nAcme,2026-12-31',
      'The first line names no column to import: starts on and ends on, or representatives.',
    ],
    [`${HEAD}\n"Acme`, 'The file is no CSV file that can be read: its quotation marks do not match.'],
  ])('as a whole is refused in words: %j', (text, words) => expect(faultsOf(text)).toBe(words));

  test('has its faults said by line (F1)', () => {
    const lines = [
      ',,2026-01-01,2026-12-31,',
      'Acme,,2026-02-30,2026-12-31,',
      'Acme,,2026-01-01,,',
      '',
      'Acme,,2026-12-31,2026-01-01,',
    ];
    expect(faultsOf([HEAD, ...lines].join('\n'))).toEqual([
      '2: It names no organization.',
      '3: 2026-02-30 is no date. Write it like 2026-12-31.',
      '4: It needs both dates, or none.',
      '6: It ends on 2026-01-01, before it starts on 2026-12-31.',
    ]);
  });
});

describe('what an import would change', () => {
  test('is the difference to what Zendesk has; the same file again changes nothing', () => {
    const plan = planOf('acme,,2026-01-01,2027-12-31,ann@acme.test bob@acme.test', 'Orbis Health,,,,');
    expect(plan.same).toBe(1);
    expect(plan.changes).toEqual([
      {
        line: 2,
        organization: ACME,
        agreement: {
          from: { startsOn: '2026-01-01', endsOn: '2026-12-31' },
          to: { startsOn: '2026-01-01', endsOn: '2027-12-31' },
        },
        people: [BOB],
      },
    ]);
    expect(planOf(',A-1,2026-01-01,2026-12-31,ann@acme.test')).toEqual({ changes: [], same: 1, faults: [] });
  });

  test('names organizations and people that Zendesk does not have, and lines about the same one', () => {
    const plan = planOf('Nord Bau,,,,', ',B-9,,,', 'Acme,,,,', ',A-1,,,', 'Orbis Health,,,,ann@acme.test');
    expect(plan.faults.map(({ line, words }) => `${line}: ${words}`)).toEqual([
      '2: Zendesk has no organization called Nord Bau.',
      '3: No organization on Zendesk has the external id B-9.',
      '5: Line 4 is about the same organization.',
      '6: ann@acme.test does not belong to Orbis Health.',
    ]);
  });

  test('is found for five thousand lines without a pause', () => {
    const organizations = Array.from({ length: 5000 }, (_, id) => ({
      id,
      name: `Customer ${id}`,
      organization_fields: {},
    }));
    const text = [HEAD, ...organizations.map(({ name }) => `${name},,2026-01-01,2026-12-31,`)].join('\n');
    const parsed = parseFile(text);
    if (!parsed.ok) throw new Error(parsed.words);
    expect(planImport(parsed.lines, organizations, new Map()).changes).toHaveLength(5000);
  });
});

describe('an import that is written', () => {
  /** The pages' way to the API, as an administrator of the local Zendesk. */
  const asAdmin = (account: ReturnType<typeof smallAccount>, breaks: (path: string) => boolean = () => false): Zaf =>
    ({
      api: async (
        path: string,
        answer: { parse: (data: unknown) => unknown },
        call: { method?: string; body?: unknown } = {},
      ) => {
        const method = call.method ?? 'GET';
        if (breaks(path)) throw new ZendeskFailure(method, path, 0, 'no answer', null);
        const { status, body } = await account.call('admin', method, path, call.body);
        if (status >= 400) throw new ZendeskFailure(method, path, status, String(body?.error), null);
        return { data: answer.parse(body), date: null };
      },
    }) as unknown as Zaf;

  const many = async (count: number) => {
    const account = smallAccount();
    for (const key of ['agreement_starts_on', 'agreement_ends_on'])
      await account.call('admin', 'POST', 'organization_fields', {
        organization_field: { key, type: 'date', title: key },
      });
    await account.call('admin', 'POST', 'user_fields', {
      user_field: { key: 'may_report', type: 'checkbox', title: 'May report' },
    });
    const organizations = Array.from({ length: count }, (_, place) =>
      account.cloud.seed.addOrganization({ name: `Customer ${place}` }),
    );
    const person = account.cloud.seed.addUser({
      email: 'rep@c0.test',
      name: 'Rep',
      organizationId: organizations[0]!.id,
    });
    const changes = organizations.map((organization, place) => ({
      line: place + 2,
      organization,
      agreement: { from: null, to: { startsOn: '2026-01-01', endsOn: '2026-12-31' } },
      people: place === 0 ? [{ ...person, user_fields: {} }] : [],
    }));
    return { account, changes: changes as unknown as Parameters<typeof writeImport>[1] };
  };
  const writing = (account: ReturnType<typeof smallAccount>, signal = new AbortController().signal) => ({
    signal,
    onProgress: () => undefined,
    delay: (ms: number) => account.pass(ms),
  });

  test('is on Zendesk afterwards, line by line, a hundred organizations a request', async () => {
    const { account, changes } = await many(250);
    const progress: number[] = [];
    const result = await writeImport(asAdmin(account), changes, {
      ...writing(account),
      onProgress: (done) => progress.push(done),
    });
    expect(result).toEqual({ done: 250, failed: [] });
    expect(progress).toEqual([100, 200, 250]);
    expect(account.exchanges.filter(({ path }) => path.endsWith('organizations/update_many'))).toHaveLength(3);
    const { body } = await account.call('admin', 'GET', 'users/search?query=email:rep@c0.test');
    expect(body.users[0].user_fields.may_report).toBe(true);
  });

  test('that breaks off says which lines are there and which are not', async () => {
    const { account, changes } = await many(150);
    let jobs = 0;
    const zaf = asAdmin(account, (path) => path.startsWith('organizations/update_many') && ++jobs === 2);
    const result = await writeImport(zaf, changes, writing(account));
    expect(result.done).toBe(100);
    expect(result.failed).toHaveLength(50);
    expect(result.failed[0]).toEqual({ line: 102, words: 'Zendesk refused it: no answer' });
  });

  test('that is stopped leaves the rest unwritten, and says so', async () => {
    const { account, changes } = await many(150);
    const abort = new AbortController();
    const result = await writeImport(asAdmin(account), changes, {
      ...writing(account, abort.signal),
      onProgress: () => abort.abort(),
    });
    expect(result.done).toBe(100);
    expect(result.failed[0]).toEqual({ line: 102, words: 'It was not written.' });
  });
});
