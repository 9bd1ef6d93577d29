import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../core/lifecycle/status';
import { AGENT, ANN, APP, BOB, CAT, EVE, MANAGER, RULE } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { wall } from './wall';

const OPEN_STATUSES = [
  'New',
  'Open',
  'Customer Information Requested',
  'Software Change Required',
  'Resolved Pending Confirmation',
];
const WAITING = ['Customer Information Requested', 'Software Change Required', 'Resolved Pending Confirmation'];

/** An incident in a status, by the shortest way there. */
function inStatus(status: string): Story {
  if (status === 'Verification Required') return given({ facts: { agreements: [] } }).reported('Mon 10:00');
  const story = given().reported('Mon 10:00');
  return status === 'New' ? story : story.status('Mon 11:00', status);
}
const statusAfter = (story: Story): string => story.incidentAt('Mon 12:00').status;

describe('a response proposes the next status', () => {
  test.each([
    ['H1', 'Resolved Pending Confirmation', 'I1', RESPONSES['information-or-resolution']],
    ['H2 with a fix announced', 'Software Change Required', 'I4, H9', RESPONSES['known-issue']],
    [
      'H2 without a fix',
      'Resolved Pending Confirmation',
      'I1, H9',
      { ...RESPONSES['known-issue'], fix: ' None known ' },
    ],
    ['H3', 'Customer Information Requested', 'I4', RESPONSES['request-for-information']],
    ['H4', 'Resolved Pending Confirmation', 'I1', RESPONSES.explanation],
    ['H5', 'Resolved Pending Confirmation', 'I1', RESPONSES['document-link']],
    ['H6', 'Resolved Pending Confirmation', 'I1', RESPONSES.patch],
    ['H7', 'Customer Information Requested', 'I4', RESPONSES['resolution-options']],
    ['H8', 'Resolved Pending Confirmation', 'I1', RESPONSES['feature-request']],
  ])('%s → %s (%s)', (_, status, __, response) => {
    expect(statusAfter(given().reported('Mon 10:00').reply('Mon 12:00', response))).toBe(status);
  });

  test.each(OPEN_STATUSES)('which the agent can change to %s before sending (I4)', (status) => {
    expect(statusAfter(given().reported('Mon 10:00').reply('Mon 12:00', RESPONSES.explanation, { status }))).toBe(
      status,
    );
  });

  test('or to Closed, which closes by the agent (I1)', () => {
    const story = given().reported('Mon 10:00').reply('Mon 12:00', RESPONSES.explanation, { status: 'Closed' });
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      status: 'Closed',
      closedBecause: 'by-agent',
      closedAt: wall('Mon 12:00'),
    });
    expect(story.kinds('closed', 'survey')).toEqual(['closed customer', 'survey customer']);
  });
});

describe('a genuine customer reply', () => {
  test.each(WAITING)('in %s opens the incident (I5)', (status) => {
    for (const by of [ANN, BOB, CAT]) expect(statusAfter(inStatus(status).answers('Mon 12:00', by))).toBe('Open');
  });

  test.each(WAITING)('in %s: neither a stranger’s nor an automatic message does (I5)', (status) => {
    expect(statusAfter(inStatus(status).answers('Mon 12:00', EVE))).toBe(status);
    expect(statusAfter(inStatus(status).answers('Mon 12:00', ANN, { automatic: true }))).toBe(status);
  });

  test.each(['New', 'Open', 'Verification Required'])('in %s changes no status (I4)', (status) => {
    expect(statusAfter(inStatus(status).answers('Mon 12:00'))).toBe(status);
  });

  test.each(OPEN_STATUSES)('in %s: a call and an escalation change no status (I4, J1)', (status) => {
    const story = inStatus(status)
      .call('Mon 12:00')
      .act('Mon 12:00', AGENT, { type: 'escalated', reason: '', collaborators: [] });
    expect(statusAfter(story)).toBe(status);
  });

  test('re-opens a closed incident, and says so (I7)', () => {
    const story = inStatus('Closed').answers('Mon 12:00');
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      status: 'Open',
      statusSince: wall('Mon 12:00'),
      closedAt: null,
      closedBecause: null,
    });
    expect(story.kinds('reopened')).toEqual(['reopened customer']);
  });

  test('an automatic one re-opens nothing (I7)', () => {
    expect(statusAfter(inStatus('Closed').answers('Mon 12:00', ANN, { automatic: true }))).toBe('Closed');
  });
});

describe('closing and re-opening', () => {
  test.each([...OPEN_STATUSES, 'Verification Required'])('"confirm resolved" closes at once from %s (I1)', (status) => {
    const story = inStatus(status).act('Mon 12:00', ANN, { type: 'resolution-confirmed', text: '' });
    expect(story.incidentAt('Mon 12:00')).toMatchObject({ status: 'Closed', closedBecause: 'confirmed' });
    expect(story.kinds('closed')).toEqual(['closed customer']);
  });

  test.each([...OPEN_STATUSES, 'Verification Required'])(
    'an agent closes %s by hand or by the panel, and the customer is told (I1)',
    (status) => {
      const byPanel = inStatus(status).act('Mon 12:00', AGENT, { type: 'closed', text: 'As agreed.' });
      const byHand = inStatus(status).status('Mon 12:00', 'Closed');
      for (const story of [byPanel, byHand]) {
        expect(story.incidentAt('Mon 12:00')).toMatchObject({
          status: 'Closed',
          closedBecause: 'by-agent',
          noticeAt: null,
          closesAt: null,
        });
        expect(story.kinds('closed')).toEqual(['closed customer']);
      }
      expect(byPanel.messageOf('closed')).toMatchObject({ because: 'by-agent', text: 'As agreed.' });
    },
  );

  test('an agent’s reply on a closed incident leaves it closed (I7)', () => {
    const story = inStatus('Closed').reply('Mon 12:00', RESPONSES['request-for-information']);
    expect(story.incidentAt('Mon 12:00')).toMatchObject({ status: 'Closed', customerResponse: null });
  });

  test.each([
    ['the customer', ANN],
    ['an agent', AGENT],
    ['a manager', MANAGER],
  ])('%s re-opens it by the panel (I7)', (_, by) => {
    const story = inStatus('Closed').act('Mon 12:00', by, { type: 'reopened', text: '' });
    expect(statusAfter(story)).toBe('Open');
    expect(story.kinds('reopened')).toEqual(['reopened customer']);
  });

  test('an agent re-opens it into any open status by hand (I7)', () => {
    const story = inStatus('Closed').status('Mon 12:00', 'Customer Information Requested');
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      status: 'Customer Information Requested',
      customerResponse: { cycle: 1 },
    });
  });

  test('however often it closes and opens again, nothing counts it or forbids it (I7, I9)', () => {
    const story = given().reported('Mon 10:00');
    for (let time = 0; time < 20; time++) {
      story.act(wall('Tue 10:00') + 2 * time, ANN, { type: 'resolution-confirmed', text: '' });
      story.answers(wall('Tue 10:00') + 2 * time + 1);
    }
    expect(story.incidentAt('Tue 11:00').status).toBe('Open');
    expect(story.kinds('closed')).toHaveLength(20);
    expect(story.kinds('reopened')).toHaveLength(20);
    expect(story.kinds('survey')).toHaveLength(1);
  });

  test('a follow-up of an incident that the platform closed for good keeps its verdict and names it (I8)', () => {
    const story = given({ facts: { continues: { number: '39000', verdict: 'entitled' }, agreements: [] } }).reported(
      'Mon 10:00',
    );
    expect(story.incidentAt('Mon 10:00')).toMatchObject({ status: 'New', entitlement: 'entitled', linked: ['39000'] });
  });

  test('nothing is written on a ticket that the platform has closed for good (I8)', () => {
    const story = given().asleep().reported('Mon 10:00');
    expect(story.reviewAt('Mon 11:00').effects).not.toEqual([]);
    story.final = true;
    expect(story.reviewAt('Mon 11:00')).toMatchObject({ effects: [], wakeAt: null });
  });
});

describe('who may not', () => {
  test.each([
    ['a platform rule', RULE],
    ['our own account, without a closure that is due', APP],
    ['the customer', ANN],
  ])('%s changes no status by hand; the platform is put right (I4)', (_, by) => {
    const story = inStatus('Open');
    story.asleep().status('Mon 12:00', 'Closed', by).shown = { ...story.shown, status: 'Closed' };
    const { incident, effects } = story.reviewAt('Mon 12:00');
    expect(incident.status).toBe('Open');
    expect(effects).toEqual([{ type: 'set-status', to: 'Open', closes: false }]);
  });

  test.each(['In Progress', '', 'closed', 'constructor'])(
    'a status called %j is none, and changes nothing (I4)',
    (to) => {
      const { status, steps } = inStatus('Open').status('Mon 12:00', to).incidentAt('Mon 12:00');
      expect(status).toBe('Open');
      expect(steps.at(-1)).toMatchObject({ refused: { code: 'status-unknown' } });
    },
  );

  test.each(STATUSES.filter((status) => status !== 'Closed' && status !== 'Verification Required'))(
    'nobody leaves Verification Required by hand for %s (F3)',
    (to) => {
      expect(statusAfter(inStatus('Verification Required').status('Mon 12:00', to))).toBe('Verification Required');
    },
  );

  test.each(OPEN_STATUSES)('nobody enters Verification Required by hand from %s (F3)', (status) => {
    expect(statusAfter(inStatus(status).status('Mon 12:00', 'Verification Required'))).toBe(status);
    expect(
      statusAfter(inStatus(status).reply('Mon 12:00', RESPONSES.explanation, { status: 'Verification Required' })),
    ).toBe(status);
  });

  test.each([
    ['known-issue', 'H2, H9', { type: 'known-issue', fix: 'May' }],
    ['request-for-information', 'H3', { type: 'request-for-information', questions: [] }],
    ['document-link', 'H5', { type: 'document-link', url: 'docs' }],
    ['patch', 'H6', { type: 'patch', instructions: ' ' }],
    ['resolution-options', 'H7', { type: 'resolution-options', options: [] }],
    ['feature-request', 'H8', { type: 'feature-request' }],
    ['an unknown one', 'E3', { type: 'magic' }],
    ['no object at all', 'E3', 'patch'],
  ])('a response without its parts changes no status: %s (%s)', (_, __, response) => {
    const { status, steps } = inStatus('Open').reply('Mon 12:00', response).incidentAt('Mon 12:00');
    expect(status).toBe('Open');
    expect(steps.at(-1)?.refused).toBeDefined();
  });
});
