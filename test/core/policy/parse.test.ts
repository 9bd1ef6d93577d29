import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyFaultCode } from '../../../core/policy';
import { defaultPolicy, mergePolicy, parsePolicy } from '../../../core/policy';

const target = (text: string) => ({ severities: { 1: { firstResponse: { target: text } } } });
const firstTarget = ['severities', '1', 'firstResponse', 'target'];
const monday = (...hours: unknown[]) => ({ calendar: { weekly: { mon: hours } } });
const resolved = ['closure', 'waits', 'Resolved Pending Confirmation'];

/** One thing changed in the default policy, where the fault is found, and its code. */
const FAULTS: readonly (readonly [unknown, readonly (string | number)[], PolicyFaultCode])[] = [
  [{ version: 0 }, ['version'], 'out-of-range'],
  [{ version: 1.5 }, ['version'], 'wrong-type'],
  [{ colour: 'red' }, ['colour'], 'unknown-key'],
  [{ effectiveFrom: 'yesterday' }, ['effectiveFrom'], 'instant-invalid'],
  [{ effectiveFrom: '2026-01-01' }, ['effectiveFrom'], 'instant-invalid'],
  [{ effectiveFrom: '2026-02-30T00:00:00Z' }, ['effectiveFrom'], 'instant-invalid'],
  [{ effectiveFrom: 1_767_225_600 }, ['effectiveFrom'], 'wrong-type'],
  [{ vendor: null }, ['vendor'], 'wrong-type'],
  [{ vendor: { name: ' ' } }, ['vendor', 'name'], 'blank'],
  [{ vendor: { phone: '' } }, ['vendor', 'phone'], 'blank'],
  [{ vendor: { documentationUrl: 'docs' } }, ['vendor', 'documentationUrl'], 'url-invalid'],
  [{ vendor: { documentationUrl: 'javascript:alert(1)' } }, ['vendor', 'documentationUrl'], 'url-invalid'],
  [{ vendor: { documentationUrl: 'xhttps://docs' } }, ['vendor', 'documentationUrl'], 'url-invalid'],
  [{ vendor: { documentationUrl: 'httpsx://docs' } }, ['vendor', 'documentationUrl'], 'url-invalid'],
  [{ vendor: { feedbackEmail: 'nobody' } }, ['vendor', 'feedbackEmail'], 'email-invalid'],
  [{ vendor: { fax: '1' } }, ['vendor', 'fax'], 'unknown-key'],
  [{ calendar: { timeZone: 'Mars/Base' } }, ['calendar', 'timeZone'], 'time-zone-unknown'],
  [{ calendar: { timeZone: 5 } }, ['calendar', 'timeZone'], 'wrong-type'],
  [{ calendar: { weekly: { moon: [] } } }, ['calendar', 'weekly', 'moon'], 'unknown-key'],
  [monday(['9:00', '17:00']), ['calendar', 'weekly', 'mon', 0, 0], 'wall-time-invalid'],
  [monday(['09:00']), ['calendar', 'weekly', 'mon', 0], 'wrong-type'],
  [monday(['09:00', '12:00', '17:00']), ['calendar', 'weekly', 'mon', 0], 'wrong-type'],
  [monday('09:00-17:00'), ['calendar', 'weekly', 'mon', 0], 'wrong-type'],
  [{ calendar: { holidays: '2026-12-25' } }, ['calendar', 'holidays'], 'wrong-type'],
  [{ calendar: { holidays: ['2026-02-30'] } }, ['calendar', 'holidays', 0], 'date-invalid'],
  [{ calendar: { overrides: { '2026-12-24': null } } }, ['calendar', 'overrides', '2026-12-24'], 'wrong-type'],
  [{ severities: { 4: {} } }, ['severities', '4'], 'unknown-key'],
  [{ severities: { 2: null } }, ['severities', '2'], 'wrong-type'],
  [{ severities: { 1: { firstResponse: null } } }, ['severities', '1', 'firstResponse'], 'wrong-type'],
  [target('2d'), firstTarget, 'duration-days'],
  [target('soon'), firstTarget, 'duration-invalid'],
  [target('0m'), firstTarget, 'duration-zero'],
  [target('8761h'), firstTarget, 'duration-too-long'],
  [{ severities: { 1: { firstResponse: { target: 30 } } } }, firstTarget, 'wrong-type'],
  [
    { severities: { 1: { firstResponse: { basis: 'daily' } } } },
    ['severities', '1', 'firstResponse', 'basis'],
    'not-a-choice',
  ],
  [
    { severities: { 3: { customerResponse: { basis: 'business' } } } },
    ['severities', '3', 'customerResponse', 'target'],
    'missing',
  ],
  [{ severities: { 1: { statusUpdate: '1h' } } }, ['severities', '1', 'statusUpdate'], 'wrong-type'],
  [{ severities: { 1: { phone: 'maybe' } } }, ['severities', '1', 'phone'], 'not-a-choice'],
  [{ severities: { 1: { priority: 'blocker' } } }, ['severities', '1', 'priority'], 'not-a-choice'],
  [{ severities: { 1: { calendar: null } } }, ['severities', '1', 'calendar'], 'wrong-type'],
  [
    { severities: { 1: { calendar: { ...defaultPolicy.calendar, timeZone: 'Mars/Base' } } } },
    ['severities', '1', 'calendar', 'timeZone'],
    'time-zone-unknown',
  ],
  [{ warnAt: 0.75 }, ['warnAt'], 'wrong-type'],
  [{ warnAt: [0] }, ['warnAt', 0], 'out-of-range'],
  [{ warnAt: [0.5, 1] }, ['warnAt', 1], 'out-of-range'],
  [{ warnAt: [0.5, 0.5] }, ['warnAt', 1], 'duplicate'],
  [{ priorityLowering: { restoreOnReply: 'no' } }, ['priorityLowering', 'restoreOnReply'], 'wrong-type'],
  [{ closure: { notice: -1 } }, ['closure', 'notice'], 'out-of-range'],
  [{ closure: { notice: 1.5 } }, ['closure', 'notice'], 'wrong-type'],
  [{ closure: { notice: 3 } }, resolved, 'notice-not-before-closure'],
  [{ closure: { waits: { 'Resolved Pending Confirmation': 1 } } }, resolved, 'notice-not-before-closure'],
  [{ closure: { waits: { 'Resolved Pending Confirmation': 0 } } }, resolved, 'out-of-range'],
  [{ closure: { waits: { 'Resolved Pending Confirmation': 1000 } } }, resolved, 'out-of-range'],
  [{ closure: { waits: { Open: 3 } } }, ['closure', 'waits', 'Open'], 'unknown-key'],
  [{ intake: { serverRoles: 'always' } }, ['intake', 'serverRoles'], 'not-a-choice'],
  [{ intake: { shoeSize: 'required' } }, ['intake', 'shoeSize'], 'unknown-key'],
  [{ entitlement: { graceDays: -1 } }, ['entitlement', 'graceDays'], 'out-of-range'],
  [{ entitlement: { required: 1 } }, ['entitlement', 'required'], 'wrong-type'],
  [{ survey: { quietDays: -1 } }, ['survey', 'quietDays'], 'out-of-range'],
  [{ survey: { perIncident: null } }, ['survey', 'perIncident'], 'wrong-type'],
];

const faultsOf = (data: unknown) => {
  const parsed = parsePolicy(data);
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => ({ path, code }));
};

describe('A policy from outside', () => {
  it('the default policy is sound, also as JSON', () => {
    expect(parsePolicy(defaultPolicy)).toEqual({ ok: true, policy: defaultPolicy });
    expect(parsePolicy(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual({ ok: true, policy: defaultPolicy });
  });

  it.each(FAULTS)('%j has one fault, at %j: %s', (change, path, code) => {
    expect(faultsOf(mergePolicy(defaultPolicy, change))).toEqual([{ path, code }]);
  });

  it.each(Object.keys(defaultPolicy))('a policy without %s names just that', (key) => {
    const data = Object.fromEntries(Object.entries(defaultPolicy).filter(([name]) => name !== key));
    expect(faultsOf(data)).toEqual([{ path: [key], code: 'missing' }]);
  });

  it.each([
    [
      'a whole day of round-the-clock support for one severity',
      {
        severities: {
          1: {
            calendar: {
              ...defaultPolicy.calendar,
              weekly: { ...defaultPolicy.calendar.weekly, sat: [['00:00', '24:00']] },
            },
          },
        },
      },
    ],
    ['the longest target, a year of hours', target('8760h')],
    ['A2: a documentation link without encryption', { vendor: { documentationUrl: 'http://docs.vendor.test/' } }],
    ['A1: a status-update interval', { severities: { 1: { statusUpdate: { target: '1h', basis: 'elapsed' } } } }],
    ['no warnings', { warnAt: [] }],
    ['several warnings', { warnAt: [0.9, 0.5] }],
    ['I3: no notice lead', { closure: { notice: 0 } }],
    ['an offset in effectiveFrom', { effectiveFrom: '2026-01-01T00:00:00+02:00' }],
    ['A2: a documentation link', { vendor: { documentationUrl: 'https://docs.vendor.test/' } }],
    ['a field that is not asked for', { intake: { serverRoles: 'off' } }],
  ])('allowed: %s', (_what, change) => {
    expect(faultsOf(mergePolicy(defaultPolicy, change))).toEqual([]);
  });

  it('names every fault at once, also of a misshapen calendar', () => {
    const change = {
      extra: 1,
      warnAt: [2],
      closure: { notice: 4, waits: { 'Customer Information Requested': 'five' } },
      calendar: { timeZone: 'Mars/Base', holidays: ['never'], weekly: { mon: [['10:00', '09:00']], tue: 'closed' } },
      severities: { 2: { firstResponse: { target: '1d' }, phone: null } },
    };
    expect(faultsOf(mergePolicy(defaultPolicy, change))).toEqual(
      expect.arrayContaining([
        { path: ['extra'], code: 'unknown-key' },
        { path: ['warnAt', 0], code: 'out-of-range' },
        { path: ['closure', 'waits', 'Customer Information Requested'], code: 'wrong-type' },
        { path: resolved, code: 'notice-not-before-closure' },
        { path: ['calendar', 'timeZone'], code: 'time-zone-unknown' },
        { path: ['calendar', 'holidays', 0], code: 'date-invalid' },
        { path: ['calendar', 'weekly', 'mon', 0], code: 'interval-overnight' },
        { path: ['calendar', 'weekly', 'tue'], code: 'wrong-type' },
        { path: ['severities', '2', 'firstResponse', 'target'], code: 'duration-days' },
        { path: ['severities', '2', 'phone'], code: 'not-a-choice' },
      ]),
    );
  });

  it.each<[unknown, Record<string, string>]>([
    [target('2d'), { text: '2d' }],
    [target('8761h'), { max: '8760h' }],
    [{ warnAt: [0.5, 0.5] }, { value: '0.5' }],
    [{ warnAt: [1] }, { max: '1', exclusive: 'yes' }],
    [{ warnAt: [0] }, { min: '0', exclusive: 'yes' }],
    [{ version: 0 }, { min: '1' }],
    [{ survey: { quietDays: 367 } }, { max: '366' }],
    [{ colour: 'red' }, { key: 'colour' }],
    [{ version: '1' }, { expected: 'number' }],
    [{ vendor: { feedbackEmail: 'nobody' } }, { expected: 'email' }],
    [monday(['09:00']), { expected: '[open, close]' }],
    [monday(['09:00', '12:00', '17:00']), { expected: '[open, close]' }],
    [{ severities: { 1: { phone: 'maybe' } } }, { allowed: 'required, optional, none' }],
    [{ closure: { notice: 3 } }, { notice: '3', wait: '3', status: 'Resolved Pending Confirmation' }],
  ])('%j: the fault says what is wrong in data, for whoever words it', (change, data) => {
    const parsed = parsePolicy(mergePolicy(defaultPolicy, change));
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.data)).toEqual([data]);
  });

  it('a calendar that never opens is refused', () => {
    const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(faultsOf(mergePolicy(defaultPolicy, { calendar: { weekly: closed } }))).toEqual([
      { path: ['calendar'], code: 'never-open' },
    ]);
  });

  it('anything that is no policy has faults and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(parsePolicy(data).ok).toBe(false);
      }),
    );
    for (const data of [undefined, null, 0, '', [], {}]) expect(parsePolicy(data).ok).toBe(false);
  });

  const shared = new URL('../../../../shared/process/default-policy.json', import.meta.url);
  it.runIf(existsSync(shared))('is, by default, exactly the public default policy', () => {
    expect(defaultPolicy).toEqual(JSON.parse(readFileSync(shared, 'utf8')));
  });
});
