import { describe, expect, it, test } from 'vitest';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core';
import { agreementIn, type DatesDraft, faultsOf } from '../../../zendesk-app/app/organization/dates';
import { findPerson, proposalOf } from '../../../zendesk-app/app/organization/find-person';
import type { Here } from '../../../zendesk-app/app/people/account';
import { heldAmong, starting, verdictOf } from '../../../zendesk-app/app/people/held';
import type { Person, Ticket } from '../../../zendesk-app/client';
import { INSTALLATION } from '../installation';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const here = (policies: readonly Policy[] = [defaultPolicy], rejudged: readonly number[] = []): Here => ({
  setup: {
    installation: INSTALLATION,
    roles: new Map(),
    policies,
    rejudgements: rejudged.map((at) => ({ at })),
    date: NOW,
    readAt: NOW,
  },
  may: { changeDates: true, changePeople: true },
  now: NOW,
  timeZone: 'UTC',
  today: '2026-03-02',
  graceDays: 0,
  required: true,
});
const person = (id: number, name: string, mayReport: boolean): Person => ({
  id,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@acme.example`,
  user_fields: { may_report: mayReport },
});
const ANN = person(1, 'Ann Becker', true);
const PAUL = person(2, 'Paul Grant', false);
const PAULA = person(3, 'Paula Berg', false);
const ticket = (id: number, requester: Person, changes: Partial<Ticket> = {}): Ticket => ({
  id,
  status: 'hold',
  custom_status_id: INSTALLATION.statuses['Verification Required'],
  requester_id: requester.id,
  created_at: '2026-03-01T09:00:00Z',
  updated_at: '2026-03-01T09:00:00Z',
  ...changes,
});
const AGREEMENT = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const may = ({ user_fields }: Person): boolean => user_fields?.may_report === true;

describe('which held incidents a change lets start (F1, F2)', () => {
  const held = heldAmong(
    [
      ticket(12, PAUL),
      ticket(11, ANN),
      ticket(13, ANN, { custom_status_id: INSTALLATION.statuses.Open }),
      ticket(14, PAULA),
    ],
    [ANN, PAUL],
    here(),
  );

  it('are those in Verification Required of people whom Zendesk shows', () => {
    expect(held.map(({ number }) => number)).toEqual(['12', '11']);
  });

  it.each([
    ['no agreement', null, may, []],
    ['an agreement that covers today', AGREEMENT, may, ['11']],
    ['its last day is today', { ...AGREEMENT, endsOn: '2026-03-02' }, may, ['11']],
    ['it ended yesterday', { ...AGREEMENT, endsOn: '2026-03-01' }, may, []],
    ['it begins tomorrow', { ...AGREEMENT, startsOn: '2026-03-03' }, may, []],
    ['everybody may report', AGREEMENT, () => true, ['12', '11']],
  ])('%s', (_, agreement, mayReport, expected) => {
    expect(starting(held, { agreement, mayReport }, here())).toEqual(expected);
  });

  it('is judged by the policy of the report, or of a re-judgement since', () => {
    const lenient = mergePolicy(defaultPolicy, {
      version: 2,
      effectiveFrom: '2026-03-02T08:00:00Z',
      entitlement: { graceDays: 30 },
    }) as Policy;
    const facts = { agreement: { ...AGREEMENT, endsOn: '2026-02-28' }, mayReport: may };
    const one = held[1]!;
    expect(verdictOf(one, facts, here([defaultPolicy, lenient]))).toBe('agreement-expired');
    expect(verdictOf(one, facts, here([defaultPolicy, lenient], [NOW - 60_000]))).toBe('entitled');
  });

  it('is every one where the policy asks for no agreement', () => {
    const open = mergePolicy(defaultPolicy, { entitlement: { required: false } }) as Policy;
    expect(starting(held, { agreement: null, mayReport: may }, here([open]))).toEqual(['12', '11']);
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
    expect([faultsOf(entered).first, faultsOf(entered).last]).toEqual([first, last]);
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
    expect(findPerson(text, members, 'Acme')).toEqual({ person: expected });
  });

  it.each([
    ['nothing', '  ', 'Enter a name or an e-mail address.'],
    ['a part that two have', 'paul', '“paul” fits more than one person. Enter the e-mail address.'],
    ['a stranger', 'Zoe', 'Nobody in Acme is called “Zoe”. Add the person to the organization first.'],
    ['who is on the list', 'Ann', 'Ann Becker may report already.'],
  ])('%s is told what to enter', (_, text, fault) => {
    expect(findPerson(text, members, 'Acme')).toEqual({ fault });
  });
});

test('somebody whose name is another’s beginning is still found by the whole of it', () => {
  expect(findPerson('Paul', [person(4, 'Paul', false), PAULA], 'Acme')).toMatchObject({ person: { id: 4 } });
});
