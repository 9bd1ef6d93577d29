import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Act } from '../../../core/incident/act';
import { isAgent } from '../../../core/incident/actor';
import type { Incident } from '../../../core/incident/incident';
import { refuse } from '../../../core/incident/refusal';
import { review } from '../../../core/incident/review';
import { isWaiting, STATUSES } from '../../../core/lifecycle/status';
import { PRIORITIES } from '../../../core/severity/priority';
import { law } from '../law';
import { anyAct, anyInstant, anyLook, anyMessage, anyPerson, anyReply } from './any';
import { anyLife, anyWorld, changeBy, inputOf, policyOf, reviewWith } from './lives';
import { AGENT, ANN, BOB, CAT, EVE, NOBODY, RULE } from './people';
import type { Happening } from './story';

const anyCustomer = fc.constantFrom(ANN, BOB, CAT);
const from = (by: Happening['by'], change: object = {}): Happening =>
  ({ type: 'message', by, visibility: 'public', text: 'Hello', ...change }) as Happening;

/** All but the process log, which keeps what was refused too. */
const withoutLog = ({ steps: _, ...rest }: Incident): unknown => rest;

/** What a call or an escalation leaves as it is. */
const course = ({ status, statusSince, noticeAt, closesAt, customerResponse }: Incident): unknown => ({
  status,
  statusSince,
  noticeAt,
  closesAt,
  customerResponse,
});

describe('whoever acts, on whatever incident', () => {
  const anyDeed = anyAct.filter(({ type }) => type !== 'fields-changed');

  law('what a panel would refuse changes nothing, and everything else is done', fc.tuple(anyLife, anyDeed), (given) => {
    const [life, deed] = given;
    const change = changeBy(life, deed);
    if (!change) return;
    const refused = refuse(change.before, deed as Act, deed.by);
    const { at, before, after } = change;
    const step = after.steps.find((one) => one.at === at && one.by !== 'process');
    expect(step?.refused ?? null).toEqual(refused);
    if (refused) expect(withoutLog(after)).toEqual(withoutLog(before));
  });

  law(
    'F3: nobody enters or leaves Verification Required by hand, except by closing',
    fc.tuple(anyLife, anyDeed),
    (given) => {
      const [life, deed] = given;
      const change = changeBy(life, deed);
      if (!change || deed.type === 'entitlement-overridden') return;
      const { before, after } = change;
      if (after.status === 'Verification Required') expect(before.status).toBe('Verification Required');
      if (before.status === 'Verification Required') expect(['Closed', before.status]).toContain(after.status);
    },
  );

  law(
    'nobody but an agent sets severity and priority, and a status only by what the process offers',
    fc.tuple(anyLife, anyDeed),
    (given) => {
      const [life, deed] = given;
      const change = changeBy(life, deed);
      if (!change || isAgent(deed.by)) return;
      const { before, after } = change;
      expect([after.severity, after.tier, after.collaborators]).toEqual([
        before.severity,
        before.tier,
        before.collaborators,
      ]);
      expect(STATUSES).toContain(after.status);
      if (deed.type === 'status-set') expect(after.status).toBe(before.status);
    },
  );

  law(
    'C5: the severity that an agent sets brings its base priority, one step lower if the customer is late by it',
    fc.tuple(anyLife, fc.constantFrom(1, 2, 3)),
    ([life, to]) => {
      const change = changeBy(life, { type: 'severity-set', by: AGENT, to, reason: '' });
      if (!change) return;
      const base = policyOf(life.change).severities[to as 1 | 2 | 3].priority;
      const { before, after } = change;
      const broke = after.customerResponse?.state === 'breached' && before.customerResponse?.state !== 'breached';
      expect(after.severity).toBe(to);
      expect(PRIORITIES.indexOf(after.priority)).toBe(PRIORITIES.indexOf(base) + (broke ? 1 : 0));
    },
  );

  law(
    'calls, escalations, sessions and splits change neither the status nor what is awaited',
    fc.tuple(anyLife, anyDeed),
    (given) => {
      const [life, deed] = given;
      const change = changeBy(life, deed);
      if (!change || !['call-logged', 'escalated', 'session-held', 'split'].includes(deed.type)) return;
      expect(course(change.after)).toEqual(course(change.before));
      if (deed.type === 'split') expect(change.after.firstResponse).toEqual(change.before.firstResponse);
    },
  );

  law(
    'J3: a supervisor request is no answer: the status and the customer’s clock stay, notice and closure wait',
    fc.tuple(anyLife, anyCustomer),
    ([life, by]) => {
      const change = changeBy(life, { type: 'supervisor-requested', by, text: '' });
      if (!change) return;
      const { before, after } = change;
      expect([after.status, after.customerResponse]).toEqual([before.status, before.customerResponse]);
      expect([after.supervisor, after.noticeAt, after.closesAt]).toEqual(['requested', null, null]);
    },
  );
});

describe('a genuine reply of the customer, whatever came before', () => {
  law('opens what waits or is closed, and changes no other status', fc.tuple(anyLife, anyCustomer), ([life, by]) => {
    const change = changeBy(life, from(by));
    if (!change) return;
    const { status } = change.before;
    expect(change.after.status).toBe(isWaiting(status) || status === 'Closed' ? 'Open' : status);
  });

  law(
    'E4, I5: ends the wait: no clock of the customer counts, no notice and no closure is planned',
    fc.tuple(anyLife, anyCustomer),
    ([life, by]) => {
      const change = changeBy(life, from(by));
      if (!change) return;
      const { customerResponse, noticeAt, closesAt } = change.after;
      expect(customerResponse?.endedAt).not.toBeNull();
      expect([noticeAt, closesAt]).toEqual([null, null]);
    },
  );

  law('"confirm resolved" closes at once, from any open status', fc.tuple(anyLife, anyCustomer), ([life, by]) => {
    const change = changeBy(life, { type: 'resolution-confirmed', by, text: '' });
    if (!change || change.before.status === 'Closed') return;
    expect(change.after).toMatchObject({ status: 'Closed', closedAt: change.at, closedBecause: 'confirmed' });
  });

  law('E5: never raises the priority, unless policy gives it back', fc.tuple(anyLife, anyCustomer), ([life, by]) => {
    const change = changeBy(life, from(by));
    if (!change) return;
    const gained = PRIORITIES.indexOf(change.before.priority) - PRIORITIES.indexOf(change.after.priority);
    const { restoreOnReply } = policyOf(life.change).priorityLowering;
    expect(restoreOnReply ? [0, 1] : [0]).toContain(gained);
  });
});

describe('an agent’s reply, whatever came before', () => {
  law('leaves a closed incident closed', fc.tuple(anyLife, anyReply), ([life, reply]) => {
    const change = changeBy(life, reply);
    if (change?.before.status === 'Closed') expect(change.after.status).toBe('Closed');
  });

  law(
    'E2: answers for the first time, unless somebody did or the incident is held',
    fc.tuple(anyLife, anyReply),
    ([life, reply]) => {
      const change = changeBy(life, reply);
      if (!change) return;
      const { before, after } = change;
      if (before.firstResponse.state === 'running')
        expect(after.firstResponse).toMatchObject({ state: 'met', endedAt: change.at });
      else expect(after.firstResponse.state).toBe(before.firstResponse.state);
    },
  );
});

describe('what no person wrote for the incident changes nothing in it, whenever it comes', () => {
  const machines = fc.constantFrom<object>(
    { headers: { 'Auto-Submitted': 'auto-replied' } },
    { headers: { Precedence: 'bulk' } },
    { subject: 'Automatic reply: Incident# 40100' },
    { automatic: true },
  );

  law(
    'an automatic message, from either side',
    fc.tuple(anyWorld, anyMessage, machines, anyInstant, anyLook),
    (given) => {
      const [world, message, machine, at, now] = given;
      expect(reviewWith(world, { ...message, ...machine } as Happening, at, now)).toEqual(review(inputOf(world), now));
    },
  );

  law('an internal note', fc.tuple(anyWorld, anyPerson, anyInstant, anyLook), ([world, by, at, now]) => {
    expect(reviewWith(world, from(by, { visibility: 'internal' }), at, now)).toEqual(review(inputOf(world), now));
  });

  law(
    'a message of a stranger, a rule, or nobody that the platform can name',
    fc.tuple(anyWorld, fc.constantFrom(EVE, RULE, NOBODY), anyInstant, anyLook),
    ([world, by, at, now]) => {
      expect(reviewWith(world, from(by), at, now)).toEqual(review(inputOf(world), now));
    },
  );
});
