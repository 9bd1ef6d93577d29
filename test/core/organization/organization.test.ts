import { describe, expect, it, test } from 'vitest';
import {
  agreementConsequences,
  agreementIn,
  type DatesDraft,
  datesFaults,
  decisionsOf,
  defaultPolicy,
  findPerson,
  type Held,
  heldVerdict,
  lettingReport,
  liftedBy,
  mergePolicy,
  type OrganizationStanding,
  type Policy,
  proposalOf,
  startingWith,
  supportNow,
} from '../../../core';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const here = (policies: readonly Policy[] = [defaultPolicy], rejudgedAt: readonly number[] = []) =>
  supportNow(policies, rejudgedAt, NOW);

interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly listed: boolean;
}
const person = (id: number, name: string, listed: boolean): Person => ({
  id,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@acme.example`,
  listed,
});
const ANN = person(1, 'Ann Becker', true);
const PAUL = person(2, 'Paul Grant', false);
const PAULA = person(3, 'Paula Berg', false);
const AGREEMENT = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const may = ({ listed }: Person): boolean => listed;
const among = (members: readonly Person[]) => ({ members, organization: { name: 'Acme' }, mayReport: may });
const held: readonly Held<Person>[] = [
  { number: '12', reporter: PAUL, reportedAt: NOW - 86_400_000 },
  { number: '11', reporter: ANN, reportedAt: NOW - 86_400_000 },
];

describe('which held incidents a change lets start (F1, F2)', () => {
  it.each([
    ['no agreement', null, may, []],
    ['an agreement that covers today', AGREEMENT, may, ['11']],
    ['its last day is today', { ...AGREEMENT, endsOn: '2026-03-02' }, may, ['11']],
    ['it ended yesterday', { ...AGREEMENT, endsOn: '2026-03-01' }, may, []],
    ['it begins tomorrow', { ...AGREEMENT, startsOn: '2026-03-03' }, may, []],
    ['everybody may report', AGREEMENT, () => true, ['12', '11']],
  ])('%s', (_, agreement, mayReport, expected) => {
    expect(startingWith(held, { agreement, mayReport }, here())).toEqual(expected);
  });

  it('is judged by the policy of the report, or of a re-judgement since', () => {
    const lenient = mergePolicy(defaultPolicy, {
      version: 2,
      effectiveFrom: '2026-03-02T08:00:00Z',
      entitlement: { graceDays: 30 },
    }) as Policy;
    const facts = { agreement: { ...AGREEMENT, endsOn: '2026-02-28' }, mayReport: may };
    const one = held[1]!;
    expect(heldVerdict(one, facts, here([defaultPolicy, lenient]))).toBe('agreement-expired');
    expect(heldVerdict(one, facts, here([defaultPolicy, lenient], [NOW - 60_000]))).toBe('entitled');
  });

  it('is every one where the policy asks for no agreement', () => {
    const open = mergePolicy(defaultPolicy, { entitlement: { required: false } }) as Policy;
    expect(startingWith(held, { agreement: null, mayReport: may }, here([open]))).toEqual(['12', '11']);
  });
});

describe('what an agreement would do is said before it is saved (F1, F2, F3)', () => {
  const page = (changes: Partial<OrganizationStanding<Person>> = {}): OrganizationStanding<Person> => ({
    here: here(),
    organization: { name: 'Acme' },
    agreement: null,
    held,
    mayReport: may,
    ...changes,
  });

  it('names the incidents that start, and those that stay on hold with the reason', () => {
    expect(agreementConsequences(page(), AGREEMENT)).toEqual([
      'Acme has support: 1 Jan 2026 to 31 Dec 2026, both days included. Ends in 9 months.',
      'Incident #11 starts now.',
      '#12 stays on hold: Paul Grant is not on the list.',
    ]);
  });

  it('says of one that does not cover today that new incidents are held and nothing that has begun ends', () => {
    expect(agreementConsequences(page(), { ...AGREEMENT, endsOn: '2026-02-28' })).toEqual([
      'Acme has no support: The agreement ended on 28 Feb 2026. Incidents are held.',
      'Incidents that have started go on; new ones are held.',
    ]);
  });

  it('a decision waits for each person who is not on the list, with all that they reported', () => {
    const more: Held<Person> = { number: '15', reporter: { ...PAUL }, reportedAt: NOW };
    const standing = page({ agreement: AGREEMENT, held: [...held, more] });
    expect(decisionsOf(standing)).toEqual([{ person: PAUL, held: [held[0], more] }]);
    expect(liftedBy(standing, lettingReport(standing, PAUL))).toEqual(['12', '15']);
    expect(decisionsOf(page({ agreement: AGREEMENT, held: [held[1]!] }))).toEqual([]);
  });
});

describe('what is wrong with dates is said at their field', () => {
  const draft = (first: string, last: string, bad = false): DatesDraft => ({
    first: { value: first, bad },
    last: { value: last, bad: false },
  });

  it.each([
    [
      'nothing entered',
      draft('', ''),
      ['Enter the first day of the agreement.', 'Enter the last day of the agreement.'],
    ],
    [
      'a day that does not exist',
      draft('', '2026-12-31', true),
      ['There is no such day. Enter day, month and year.', undefined],
    ],
    [
      'the 30th of February',
      draft('2026-02-30', '2026-12-31'),
      ['There is no such day. Enter day, month and year.', undefined],
    ],
    [
      'a year of five digits',
      draft('2026-01-01', '12026-01-01'),
      [undefined, 'There is no such day. Enter day, month and year.'],
    ],
    [
      'the end before the start',
      draft('2026-04-01', '2026-03-31'),
      [undefined, 'The last day is before the first. Enter 1 Apr 2026 or a later day.'],
    ],
    ['one day', draft('2026-04-01', '2026-04-01'), [undefined, undefined]],
  ])('%s', (_, entered, [first, last]) => {
    expect([datesFaults(entered).first, datesFaults(entered).last]).toEqual([first, last]);
    expect(agreementIn(entered) === null).toBe(first !== undefined || last !== undefined);
  });
});

describe('somebody is found among the organization’s people alone', () => {
  const members = [ANN, PAUL, PAULA];
  it.each([
    ['a full name', 'paul grant', PAUL],
    ['an address', ' PAULA@acme.example ', PAULA],
    ['a proposal chosen', proposalOf(PAUL), PAUL],
    ['a part that only one has', 'berg', PAULA],
  ])('by %s', (_, text, expected) => {
    expect(findPerson(text, among(members))).toEqual({ person: expected });
  });

  it.each([
    ['nothing', '  ', 'Enter a name or an e-mail address.'],
    ['a part that two have', 'paul', '“paul” fits more than one person. Enter the e-mail address.'],
    ['a stranger', 'Zoe', 'Nobody in Acme is called “Zoe”. Add the person to the organization first.'],
    ['who is on the list', 'Ann', 'Ann Becker may report already.'],
  ])('%s is told what to enter', (_, text, fault) => {
    expect(findPerson(text, among(members))).toEqual({ fault });
  });
});

test('somebody whose name is another’s beginning is still found by the whole of it', () => {
  expect(findPerson('Paul', among([person(4, 'Paul', false), PAULA]))).toMatchObject({ person: { id: 4 } });
});
