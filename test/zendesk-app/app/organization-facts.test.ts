import { describe, expect, it } from 'vitest';
import { defaultPolicy, supportNow } from '../../../core';
import type { Here } from '../../../zendesk-app/app/people/account';
import { heldAmong } from '../../../zendesk-app/app/people/held';
import type { Person, Ticket } from '../../../zendesk-app/client';
import { INSTALLATION } from '../installation';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const here = (): Here => ({
  ...supportNow([defaultPolicy], [], NOW),
  setup: {
    installation: INSTALLATION,
    roles: new Map(),
    policies: [defaultPolicy],
    rejudgements: [],
    date: NOW,
    readAt: NOW,
  },
  may: { changeDates: true, changePeople: true },
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
describe('held incidents (F1, F2)', () => {
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
});
