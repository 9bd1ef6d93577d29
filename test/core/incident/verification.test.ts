import { describe, expect, test } from 'vitest';
import { explain } from '../../../core/explanation';
import { ADMIN, AGENT, ANN, MANAGER, SUPERVISOR } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { around, MINUTE, wall } from './wall';

const agreement = (startsOn: string, endsOn: string) => [{ at: 0, agreement: { startsOn, endsOn } }];
const held = (policy: unknown = {}): Story =>
  given({ policy, facts: { agreements: [{ at: 0, agreement: null }] } }).reported('Mon 10:00', { severity: 1 });
const override = { type: 'entitlement-overridden', reason: 'Renewal is on its way' } as const;

describe('the verdict when the incident is reported', () => {
  test.each([
    [
      'an unknown organization',
      'organization-unknown',
      'F1',
      { organization: null, agreements: [], representatives: [] },
    ],
    ['no agreement', 'no-agreement', 'F1', { agreements: [] }],
    ['one that starts tomorrow', 'agreement-not-started', 'F1', { agreements: agreement('2026-03-03', '2026-12-31') }],
    ['one that starts today', 'entitled', 'F1', { agreements: agreement('2026-03-02', '2026-12-31') }],
    ['one that ends today', 'entitled', 'F1', { agreements: agreement('2026-01-01', '2026-03-02') }],
    ['one that ended yesterday', 'agreement-expired', 'F1', { agreements: agreement('2026-01-01', '2026-03-01') }],
    ['nobody’s representative', 'not-a-representative', 'F2', { representatives: [{ at: 0, representative: false }] }],
    ['a representative of an agreement', 'entitled', 'F1, F2', {}],
  ] as const)('%s: %s (%s)', (_, verdict, __, facts) => {
    const incident = given({ facts }).reported('Mon 10:00').incidentAt('Mon 10:00');
    const status = verdict === 'entitled' ? 'New' : 'Verification Required';
    expect(incident).toMatchObject({ entitlement: verdict, status });
    expect(incident.firstResponse.state).toBe(verdict === 'entitled' ? 'running' : 'held');
  });

  test('grace days follow the last day (F1)', () => {
    const facts = { agreements: agreement('2026-01-01', '2026-03-01') };
    const policy = { entitlement: { graceDays: 1 } };
    expect(given({ facts, policy }).reported('Mon 10:00').incidentAt('Mon 10:00').entitlement).toBe('entitled');
    expect(given({ facts, policy }).reported('Tue 00:00').incidentAt('Tue 00:00').entitlement).toBe(
      'agreement-expired',
    );
  });

  test('the date is the one of the calendar’s time zone (F1)', () => {
    const facts = { agreements: agreement('2026-01-01', '2026-03-01') };
    const policy = { calendar: { timeZone: 'America/Chicago' } };
    expect(given({ facts, policy }).reported('2026-03-02T05:59:59.999Z').incidentAt('Mon 06:00').entitlement).toBe(
      'entitled',
    );
    expect(given({ facts, policy }).reported('2026-03-02T06:00:00Z').incidentAt('Mon 06:00').entitlement).toBe(
      'agreement-expired',
    );
  });

  test('a policy that requires none holds nothing, and still shows the verdict (F3)', () => {
    expect(held({ entitlement: { required: false } }).incidentAt('Mon 10:00')).toMatchObject({
      status: 'New',
      entitlement: 'no-agreement',
    });
  });

  test('the facts of then judge it, whatever they are now (F1)', () => {
    const story = given().reported('Mon 10:00').agreement('Tue 10:00', null);
    expect(story.incidentAt('Tue 12:00')).toMatchObject({
      status: 'New',
      entitlement: 'entitled',
      entitlementWarning: 'no-agreement',
    });
    expect(story.kinds('verification-required')).toEqual([]);
  });
});

describe('while it is held', () => {
  test('both sides are told once why, in place of the acknowledgement (F3)', () => {
    const story = held().passTo('Fri+2 12:00');
    expect(story.kinds()).toEqual(['verification-required customer', 'note agent']);
    expect(story.messageOf('verification-required')).toMatchObject({ verdict: 'no-agreement', organization: 'Acme' });
  });

  test('the first-response clock is held: no start, no due instant, nothing elapsed, no breach (F3, E2)', () => {
    expect(held().incidentAt('Fri+2 12:00').firstResponse).toMatchObject({
      state: 'held',
      startedAt: null,
      dueAt: null,
      elapsed: 0,
      breachedAt: null,
      remaining: 30 * MINUTE,
    });
  });

  test.each([
    ['a typed reply', (story: Story) => story.reply('Mon 11:00', RESPONSES.patch)],
    ['an untyped one', (story: Story) => story.message('Mon 11:00')],
    ['a call', (story: Story) => story.call('Mon 11:00')],
    ['the customer’s message', (story: Story) => story.answers('Mon 11:00')],
    ['a severity', (story: Story) => story.severity('Mon 11:00', 2)],
  ])('%s meets no held clock, and lifts nothing (F3)', (_, change) => {
    expect(change(held()).incidentAt('Mon 11:00')).toMatchObject({
      status: 'Verification Required',
      firstResponse: { state: 'held' },
    });
  });

  test('a split is refused (F3, G1)', () => {
    const story = held().act('Mon 11:00', AGENT, {
      type: 'split',
      items: [{ subject: 'Another', body: '', answers: {} }],
    });
    expect(story.incidentAt('Mon 11:00').steps.at(-1)?.refused?.code).toBe('verification-required');
    expect(story.opened).toEqual([]);
  });

  test('a closure and an acknowledged supervisor request still reach the customer; a survey does not (F3, K2, K3)', () => {
    const story = held()
      .act('Mon 11:00', ANN, { type: 'supervisor-requested', text: '' })
      .act('Mon 11:30', SUPERVISOR, { type: 'supervisor-acknowledged', text: '' })
      .act('Mon 11:40', AGENT, { type: 'session-held', with: 'Ann', minutes: 10 })
      .act('Mon 12:00', AGENT, { type: 'closed', text: '' })
      .passTo('Tue 12:00');
    expect(story.kinds('supervisor-acknowledged', 'closed', 'survey')).toEqual([
      'supervisor-acknowledged customer',
      'closed customer',
    ]);
    expect(story.reviewAt('Tue 12:00').incident.firstResponse.state).toBe('stopped');
  });
});

describe('verified', () => {
  test('when the facts change: New, acknowledged, and the clock starts at the next opening (F1, F3, A3)', () => {
    const story = held().agreement('Mon 18:00', { startsOn: '2026-01-01', endsOn: '2026-12-31' });
    expect(story.incidentAt('Tue 09:10')).toMatchObject({
      status: 'New',
      entitlement: 'entitled',
      reportedAt: wall('Mon 10:00'),
      firstResponse: { state: 'running', startedAt: wall('Tue 09:00'), dueAt: wall('Tue 09:30'), elapsed: 10 * MINUTE },
    });
    expect(story.kinds()).toEqual(['verification-required customer', 'note agent', 'acknowledgement customer']);
    expect(story.sentAt('acknowledgement')).toEqual([wall('Mon 18:00')]);
  });

  test('a change that gives another reason shows it, and stays held (F3)', () => {
    const story = held().agreement('Mon 12:00', { startsOn: '2026-01-01', endsOn: '2026-02-01' });
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      status: 'Verification Required',
      entitlement: 'agreement-expired',
    });
    expect(story.kinds('verification-required')).toHaveLength(1);
  });

  const midnight = around('Thu 00:00');
  test.each([
    ['1 ms before', 'Verification Required', midnight.before],
    ['as', 'New', midnight.at],
  ])('%s the agreement’s first date begins, at local midnight: %s (F1)', (_, status, at) => {
    const story = given({ facts: { agreements: agreement('2026-03-05', '2026-12-31') } }).reported('Mon 10:00');
    expect(story.incidentAt(at).status).toBe(status);
  });

  test('midnight is the calendar’s (F1)', () => {
    const facts = { agreements: agreement('2026-03-05', '2026-12-31') };
    const story = given({ facts, policy: { calendar: { timeZone: 'America/Chicago' } } }).reported('Mon 10:00');
    expect(story.incidentAt('Thu 05:59:59.999').status).toBe('Verification Required');
    expect(story.incidentAt('Thu 06:00').status).toBe('New');
  });

  test('the verdict of a held incident follows the dates: not started, then expired (F1)', () => {
    const facts = {
      agreements: agreement('2026-03-04', '2026-03-05'),
      representatives: [{ at: 0, representative: false }],
    };
    const story = given({ facts }).reported('Mon 10:00');
    const verdicts = ['Tue 23:59:59.999', 'Wed 00:00', 'Fri 00:00'].map((at) => story.incidentAt(at).entitlement);
    expect(verdicts).toEqual(['agreement-not-started', 'not-a-representative', 'agreement-expired']);
  });

  test('an agreement without end, written as 9999-12-31, never lapses (F1)', () => {
    const facts = {
      agreements: agreement('2026-01-01', '9999-12-31'),
      representatives: [{ at: 0, representative: false }],
    };
    const story = given({ facts, policy: { entitlement: { graceDays: 10 } } }).reported('Mon 10:00');
    expect(story.reviewAt('Fri 10:00')).toMatchObject({
      incident: { entitlement: 'not-a-representative' },
      wakeAt: null,
    });
  });
});

describe('let pass by a manager', () => {
  test('with a reason: New, the clock starts, and the verdict stays the fact (F3)', () => {
    const story = held().act('Mon 14:00', MANAGER, override);
    expect(story.incidentAt('Mon 14:10')).toMatchObject({
      status: 'New',
      entitlement: 'no-agreement',
      entitlementWarning: null,
      override: { at: wall('Mon 14:00'), by: MANAGER, reason: 'Renewal is on its way' },
      firstResponse: { state: 'running', startedAt: wall('Mon 14:00'), dueAt: wall('Mon 14:30'), elapsed: 10 * MINUTE },
    });
    expect(story.kinds('acknowledgement')).toEqual(['acknowledgement customer']);
  });

  test('the clock starts by the severity’s own calendar (F3)', () => {
    const all = [['00:00', '24:00']];
    const calendar = {
      timeZone: 'UTC',
      weekly: { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all },
      holidays: [],
      overrides: {},
    };
    const story = held({ severities: { 1: { calendar } } }).act('Sat 14:00', MANAGER, override);
    expect(story.incidentAt('Sat 14:00').firstResponse.startedAt).toBe(wall('Sat 14:00'));
  });

  test.each([
    ['an agent', AGENT, 'x'],
    ['a supervisor', SUPERVISOR, 'x'],
    ['an administrator', ADMIN, 'x'],
    ['the customer', ANN, 'x'],
    ['a manager without a reason', MANAGER, ' '],
  ])('not by %s (F3)', (_, by, reason) => {
    const story = held().act('Mon 14:00', by, { type: 'entitlement-overridden', reason });
    expect(story.incidentAt('Mon 14:00')).toMatchObject({ status: 'Verification Required', override: null });
  });

  test('a call while it was held was no first response: the reply that follows is (F3, E2)', () => {
    const story = held().call('Mon 11:00').act('Mon 14:00', MANAGER, override).message('Mon 14:10');
    expect(story.incidentAt('Mon 14:10')).toMatchObject({ responseTypeMissing: true, firstResponse: { state: 'met' } });
  });

  test('facts that change afterwards hold it no more (F3)', () => {
    const story = held().act('Mon 14:00', MANAGER, override).agreement('Mon 15:00', null);
    expect(story.incidentAt('Mon 16:00')).toMatchObject({ status: 'New', entitlement: 'no-agreement' });
  });
});

test('once closed it is checked no more (F1)', () => {
  const story = held()
    .act('Mon 11:00', AGENT, { type: 'closed', text: '' })
    .agreement('Mon 12:00', { startsOn: '2026-01-01', endsOn: '2026-12-31' });
  expect(story.incidentAt('Mon 13:00')).toMatchObject({ status: 'Closed', entitlement: 'no-agreement' });
});

test('the time that it was held is explained, and counts for nothing (F3, E2)', () => {
  const story = held().act('Mon 14:00', MANAGER, override).reply('Mon 14:20', RESPONSES.patch);
  expect(story.incidentAt('Tue 10:00').firstResponse).toMatchObject({ state: 'met', elapsed: 20 * MINUTE });
  expect(explain(story.input(), wall('Tue 10:00'))?.clocks.firstResponse?.stretches).toEqual([
    { start: wall('Mon 10:00'), end: wall('Mon 14:00'), counted: false, reason: 'verification' },
    { start: wall('Mon 14:00'), end: wall('Mon 14:20'), counted: true, reason: 'counted' },
  ]);
});
