import { describe, expect, test } from 'vitest';
import type { Act, ActType } from '../../../core/incident/act';
import type { Role } from '../../../core/incident/actor';
import { type Refusal, refuse, type Standing } from '../../../core/incident/refusal';
import { STATUSES, type Status } from '../../../core/lifecycle/status';
import { ADMIN, AGENT, ANN, APP, BOB, CAT, ENGINEER, EVE, MANAGER, NOBODY, RULE, SUPERVISOR } from './people';
import { RESPONSES } from './responses';

const standing = (change: Partial<Standing> = {}): Standing => ({
  standing: 'incident',
  status: 'Open',
  supervisor: 'none',
  surveyOffered: true,
  surveyScore: null,
  ...change,
});
const code = (incident: Standing, act: Act, by = AGENT): Refusal['code'] | null =>
  refuse(incident, act, by)?.code ?? null;

/** One sound act of each type. */
const ACTS: { readonly [T in ActType]: Extract<Act, { type: T }> } = {
  reply: { type: 'reply', text: '', response: RESPONSES.explanation },
  'call-logged': { type: 'call-logged', reached: true, text: '' },
  'severity-set': { type: 'severity-set', to: 1, reason: '' },
  'priority-set': { type: 'priority-set', to: 'low', reason: '' },
  'status-set': { type: 'status-set', to: 'Open', reason: '' },
  'resolution-confirmed': { type: 'resolution-confirmed', text: '' },
  reopened: { type: 'reopened', text: '' },
  closed: { type: 'closed', text: '' },
  split: { type: 'split', items: [{ subject: 'Another', body: '', answers: {} }] },
  escalated: { type: 'escalated', reason: '', collaborators: [] },
  'supervisor-requested': { type: 'supervisor-requested', text: '' },
  'supervisor-acknowledged': { type: 'supervisor-acknowledged', text: '' },
  'entitlement-overridden': { type: 'entitlement-overridden', reason: 'Renewed' },
  'session-held': { type: 'session-held', with: '', minutes: 1 },
  'survey-answered': { type: 'survey-answered', score: 5, text: '' },
};

/** A row an act: who may, and the statuses in which it is refused to those who may. */
const STAFF: readonly Role[] = ['agent', 'engineer', 'supervisor', 'manager', 'admin'];
const OTHERS: readonly Status[] = STATUSES.filter((status) => status !== 'Verification Required');
const TABLE: readonly (readonly [ActType, readonly Role[], Partial<Record<Status, Refusal['code']>>, string])[] = [
  ['reply', [...STAFF, 'customer'], { 'Verification Required': 'verification-required' }, 'F3'],
  ['call-logged', STAFF, {}, 'E2'],
  ['severity-set', STAFF, {}, 'C5'],
  ['priority-set', STAFF, {}, 'E5'],
  ['status-set', STAFF, { 'Verification Required': 'status-by-process-only' }, 'F3'],
  ['resolution-confirmed', ['customer'], { Closed: 'already-closed' }, 'I1'],
  ['reopened', [...STAFF, 'customer'], { 'Verification Required': 'status-by-process-only' }, 'I7'],
  ['closed', STAFF, { Closed: 'already-closed' }, 'I1'],
  ['split', STAFF, { 'Verification Required': 'verification-required' }, 'G1'],
  ['escalated', STAFF, {}, 'J1'],
  ['supervisor-requested', [...STAFF, 'customer'], {}, 'J3'],
  ['supervisor-acknowledged', ['supervisor', 'manager'], {}, 'J3'],
  ['entitlement-overridden', ['manager'], Object.fromEntries(OTHERS.map((status) => [status, 'not-held'])), 'F3'],
  ['session-held', STAFF, {}, 'K3'],
  ['survey-answered', ['customer'], {}, 'K2'],
];
const CAST = [AGENT, ENGINEER, SUPERVISOR, MANAGER, ADMIN, ANN, APP, RULE, NOBODY];

describe.each(TABLE)('%s', (type, allowed, refused, clause) => {
  test.each(STATUSES)(`in %s is refused to whom and when the process says (${clause})`, (status) => {
    const incident = standing({ status, supervisor: type === 'supervisor-acknowledged' ? 'requested' : 'none' });
    for (const by of CAST) {
      // What binds an agent's reply or re-opening does not bind the customer's.
      const free = by.role === 'customer' && (type === 'reply' || type === 'reopened');
      const expected = allowed.includes(by.role) ? ((free ? null : refused[status]) ?? null) : 'not-allowed';
      expect([by.role, code(incident, ACTS[type], by)]).toEqual([by.role, expected]);
    }
  });

  test(`speaks for the customer only who belongs to them (${clause})`, () => {
    if (!allowed.includes('customer')) return;
    for (const by of [ANN, BOB, CAT]) expect(code(standing(), ACTS[type], by)).toBeNull();
    expect(code(standing(), ACTS[type], EVE)).toBe('not-allowed');
    expect(code(standing(), ACTS[type], { id: 'x', role: 'customer' })).toBe('not-allowed');
  });

  test(`does nothing on what is no incident (${clause})`, () => {
    const by = allowed.includes('customer') ? ANN : MANAGER;
    expect(code(standing({ standing: 'joins' }), ACTS[type], by)).toBe('not-an-incident');
    expect(code(standing({ standing: 'nothing' }), ACTS[type], by)).toBe('not-an-incident');
  });
});

describe('for its content', () => {
  test.each([
    ['a response of no known type', 'E3', { ...ACTS.reply, response: { type: 'magic' } }, {}, 'response-unknown'],
    ['a response that is no object', 'E3', { ...ACTS.reply, response: 'patch' }, {}, 'response-unknown'],
    ['a patch without instructions', 'H6', { ...ACTS.reply, response: { type: 'patch' } }, {}, 'response-incomplete'],
    [
      'no question',
      'H3',
      { ...ACTS.reply, response: { type: 'request-for-information', questions: [] } },
      {},
      'response-incomplete',
    ],
    ['a reply to no known status', 'I4', { ...ACTS.reply, status: 'Waiting' }, {}, 'status-unknown'],
    [
      'a reply into verification',
      'F3',
      { ...ACTS.reply, status: 'Verification Required' },
      {},
      'status-by-process-only',
    ],
    ['no known status', 'I4', { ...ACTS['status-set'], to: 'Waiting' }, {}, 'status-unknown'],
    [
      'into verification by hand',
      'F3',
      { ...ACTS['status-set'], to: 'Verification Required' },
      {},
      'status-by-process-only',
    ],
    ['Severity 4', 'C3', { ...ACTS['severity-set'], to: 4 }, {}, 'severity-unknown'],
    ['Severity 2.5', 'C3', { ...ACTS['severity-set'], to: 2.5 }, {}, 'severity-unknown'],
    ['no known priority', 'E5', { ...ACTS['priority-set'], to: 'highest' }, {}, 'priority-unknown'],
    [
      'an override without a reason',
      'F3',
      { ...ACTS['entitlement-overridden'], reason: ' ' },
      { status: 'Verification Required' },
      'reason-missing',
    ],
    ['an acknowledgement of nothing', 'J3', ACTS['supervisor-acknowledged'], {}, 'no-supervisor-request'],
    [
      'an acknowledgement done before',
      'J3',
      ACTS['supervisor-acknowledged'],
      { supervisor: 'acknowledged' },
      'no-supervisor-request',
    ],
  ] as const)('%s is refused (%s)', (_, _clause, act, change, expected) => {
    expect(code(standing(change), act, MANAGER)).toBe(expected);
  });

  test.each([
    [0, {}, 'score-out-of-range'],
    [6, {}, 'score-out-of-range'],
    [4.5, {}, 'score-out-of-range'],
    [1, {}, null],
    [5, {}, null],
    [5, { surveyOffered: false }, 'no-survey-offered'],
    [5, { surveyScore: 3 }, 'survey-answered'],
  ] as const)('a survey score of %d, with %j: %s (K2)', (score, change, expected) => {
    expect(code(standing(change), { ...ACTS['survey-answered'], score }, ANN)).toBe(expected);
  });

  test('it names the parts that are missing (H9)', () => {
    const refusal = refuse(standing(), { type: 'reply', text: '', response: { type: 'known-issue' } }, AGENT);
    expect(refusal).toEqual({
      code: 'response-incomplete',
      data: { response: 'known-issue', parts: 'fix, workaround' },
    });
  });

  test('closing is the one way out of verification by hand (F3)', () => {
    const held = standing({ status: 'Verification Required' });
    expect(code(held, ACTS.closed)).toBeNull();
    expect(code(held, { ...ACTS['status-set'], to: 'Closed' })).toBeNull();
    expect(code(held, { ...ACTS['status-set'], to: 'Verification Required' })).toBeNull();
  });

  test('an untyped reply is none the worse for it (E2)', () => {
    expect(code(standing(), { type: 'reply', text: '' })).toBeNull();
    expect(code(standing(), { type: 'reply', text: '', status: 'Closed' })).toBeNull();
  });

  test('an agent may work on what looked like an automatic mail, and so make an incident of it (E2)', () => {
    const automatic = standing({ standing: 'automatic' });
    expect(code(automatic, ACTS.reply)).toBeNull();
    expect(code(automatic, ACTS['supervisor-requested'], ANN)).toBe('not-an-incident');
  });
});
