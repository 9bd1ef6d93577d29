import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../core/entitlement';
import {
  type AgreementLine,
  type AgreementRegister,
  organizationsByLine,
  planAgreements,
  readAgreementRows,
} from '../../../core/settings';
import { agreementImport } from '../../../core/texts/en/agreement-import';

const { problems } = agreementImport('Jira');
const HEAD = ['organization', 'external id', 'starts on', 'ends on', 'representatives'];
const read = (...rows: (readonly string[])[]) => readAgreementRows(rows, problems);
const lineOf = (cells: readonly string[]) => {
  const rows = read(HEAD, cells);
  return rows.ok ? (rows.lines[0] ?? rows.faults[0]?.words) : rows.words;
};
const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

describe('the first line of a file of agreements', () => {
  test.each<[readonly string[], string]>([
    [['starts on', 'ends on'], 'The first line names neither an organization nor an external id column.'],
    [['organization'], 'The first line names no column to import: starts on and ends on, or representatives.'],
    [
      ['organization', 'starts on'],
      'The first line names no column to import: starts on and ends on, or representatives.',
    ],
    [
      ['organization', 'ends on'],
      'The first line names no column to import: starts on and ends on, or representatives.',
    ],
  ])('%j is refused: %s', (head, words) => expect(read(head, ['Acme'])).toEqual({ ok: false, words }));

  test.each([
    [['organization', 'representatives']],
    [['external id', 'representatives']],
    [['organization', 'starts on', 'ends on']],
  ])('%j is enough', (head) => expect(read(head)).toEqual({ ok: true, lines: [], faults: [] }));

  test.each(['organization', 'organisation', 'Organization Name', ' name ', 'organization_name', 'organization--name'])(
    'may call an organization "%s"',
    (title) => {
      expect(read([title, 'may report'], ['Acme', 'a@b.test'])).toMatchObject({
        lines: [{ organization: 'Acme', representatives: ['a@b.test'] }],
      });
    },
  );

  test.each([
    [['external_id', 'agreement starts on', 'agreement ends on']],
    [['Organization External ID', 'Starts On', 'Ends-On']],
  ])('may be %j', (head) => {
    expect(read(head, ['A1', '2026-01-01', '2026-12-31'])).toMatchObject({
      lines: [{ externalId: 'A1', organization: '', agreement: YEAR }],
    });
  });

  test('may come after empty lines, and hold columns that are not known', () => {
    expect(read([''], [' ', ''], ['notes', ...HEAD], ['x', 'Acme'])).toMatchObject({
      lines: [{ line: 4, organization: 'Acme' }],
    });
    expect(read()).toEqual({ ok: false, words: 'The file is empty.' });
    expect(read([' ', ''])).toEqual({ ok: false, words: 'The file is empty.' });
  });
});

describe('a line of a file of agreements', () => {
  test('is understood with its spaces, addresses in small letters and once each (F1, F2)', () => {
    expect(
      lineOf([' Acme ', ' A1 ', ' 2026-01-01 ', '2026-12-31', ' Ann@Acme.test; bob@acme.test,ann@acme.test ']),
    ).toEqual({
      line: 2,
      organization: 'Acme',
      externalId: 'A1',
      agreement: YEAR,
      representatives: ['ann@acme.test', 'bob@acme.test'],
    });
  });

  test('leaves an agreement without dates as it is, and may end where it begins (F1)', () => {
    expect(lineOf(['Acme'])).toMatchObject({ agreement: null, representatives: [] });
    expect(lineOf(['', 'A1', '2026-01-01', '2026-01-01'])).toMatchObject({
      agreement: { startsOn: '2026-01-01', endsOn: '2026-01-01' },
    });
  });

  test.each<[readonly string[], string]>([
    [['', '', '2026-01-01', '2026-12-31'], 'It names no organization.'],
    [['Acme', '', 'soon', '2026-12-31'], 'soon is no date. Write it like 2026-12-31.'],
    [['Acme', '', '2026-01-01', '2026-02-30'], '2026-02-30 is no date. Write it like 2026-12-31.'],
    [['Acme', '', '2026-01-01', ''], 'It needs both dates, or none.'],
    [['Acme', '', '', '2026-12-31'], 'It needs both dates, or none.'],
    [['Acme', '', '2026-12-31', '2026-01-01'], 'It ends on 2026-01-01, before it starts on 2026-12-31.'],
    [['Acme', '', '', '', 'ann@acme.test ann'], 'ann is no e-mail address.'],
  ])('%j has a fault: %s', (cells, words) => expect(lineOf(cells)).toBe(words));

  test('is counted where it begins in the file, line breaks within marks too', () => {
    const rows = read(HEAD, ['Acme', '', '', '', 'a@b.test\nc@d.test'], [''], ['Zenith'], ['', 'x', 'never', 'never']);
    expect(rows).toMatchObject({ lines: [{ line: 2 }, { line: 5 }], faults: [{ line: 6 }] });
  });
});

interface Organization {
  readonly id: number;
  readonly name: string;
  readonly external: string | null;
  readonly agreement: Agreement | null;
}
interface Person {
  readonly email: string;
  readonly of: number;
  readonly reports: boolean;
}

const ACME: Organization = { id: 1, name: 'Acme', external: 'A1', agreement: YEAR };
const ZENITH: Organization = { id: 2, name: 'Zenith', external: null, agreement: null };
const person = (email: string, of: number, reports: boolean): Person => ({ email, of, reports });
const PEOPLE = [
  person('ann@acme.test', 1, true),
  person('bob@acme.test', 1, false),
  person('zoe@zenith.test', 2, false),
];
const register: AgreementRegister<Organization, Person> = {
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  externalIdOf: ({ external }) => external,
  agreementOf: ({ agreement }) => agreement,
  belongsTo: ({ of }, { id }) => of === id,
  mayReport: ({ reports }) => reports,
};
const line = (change: Partial<AgreementLine>): AgreementLine => ({
  line: 2,
  organization: 'Acme',
  externalId: '',
  agreement: null,
  representatives: [],
  ...change,
});
const plan = (...lines: Partial<AgreementLine>[]) =>
  planAgreements(
    lines.map((one, index) => line({ line: index + 2, ...one })),
    [ACME, ZENITH],
    new Map(PEOPLE.map((one) => [one.email, one])),
    register,
    problems,
  );

describe('what an import of agreements would change', () => {
  test('is found by name in any letters, or by the external id alone where there is one', () => {
    const find = organizationsByLine([ACME, ZENITH], register);
    expect(find(line({ organization: 'ACME' }))).toBe(ACME);
    expect(find(line({ organization: 'Zenith', externalId: 'A1' }))).toBe(ACME);
    expect(find(line({ externalId: 'a1' }))).toBeNull();
    expect(find(line({ externalId: 'null', organization: 'Zenith' }))).toBeNull();
    expect(find(line({ organization: 'Nobody' }))).toBeNull();
  });

  test.each<[string, Partial<AgreementLine>]>([
    ['the same agreement', { agreement: YEAR }],
    ['no dates', {}],
    ['who may report already', { representatives: ['ann@acme.test'] }],
  ])('is nothing for %s (F1, F2)', (_, one) => expect(plan(one)).toEqual({ changes: [], same: 1, faults: [] }));

  test.each<[string, Agreement]>([
    ['another begin', { ...YEAR, startsOn: '2026-02-01' }],
    ['another end', { ...YEAR, endsOn: '2027-12-31' }],
  ])('is an agreement with %s (F1)', (_, agreement) => {
    expect(plan({ agreement })).toEqual({
      changes: [{ line: 2, organization: ACME, agreement: { from: YEAR, to: agreement }, people: [] }],
      same: 0,
      faults: [],
    });
  });

  test('is a first agreement, and who may report from now on (F1, F2)', () => {
    expect(
      plan(
        { organization: 'zenith', agreement: YEAR, representatives: ['zoe@zenith.test'] },
        { representatives: ['ann@acme.test', 'bob@acme.test'] },
      ).changes,
    ).toEqual([
      { line: 2, organization: ZENITH, agreement: { from: null, to: YEAR }, people: [PEOPLE[2]] },
      { line: 3, organization: ACME, agreement: null, people: [PEOPLE[1]] },
    ]);
  });

  test.each<[Partial<AgreementLine>, string]>([
    [{ organization: 'Nobody' }, 'Jira has no organization called Nobody.'],
    [{ externalId: 'X' }, 'No organization on Jira has the external id X.'],
    [{ representatives: ['who@acme.test'] }, 'Nobody on Jira has the address who@acme.test.'],
    [{ representatives: ['zoe@zenith.test'] }, 'zoe@zenith.test does not belong to Acme.'],
  ])('has a fault where %j is not there: %s', (one, words) => {
    expect(plan(one)).toEqual({ changes: [], same: 0, faults: [{ line: 2, words }] });
  });

  test('has a fault in a second line about one organization, and goes on', () => {
    expect(plan({ agreement: YEAR }, { externalId: 'A1' }, { organization: 'Zenith', agreement: YEAR })).toMatchObject({
      changes: [{ line: 4 }],
      same: 1,
      faults: [{ line: 3, words: 'Line 2 is about the same organization.' }],
    });
  });
});
