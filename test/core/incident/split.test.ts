import { describe, expect, test } from 'vitest';
import type { OpenIncident } from '../../../core/incident/effect';
import { AGENT, ANN, MANAGER } from './people';
import { ANSWERS, given, type Story } from './story';
import { wall } from './wall';

const items = [
  { subject: 'Imports fail too', body: '', answers: ANSWERS[1] },
  { subject: 'How do I print?', body: '', answers: ANSWERS[3] },
];
const split = (story: Story, at = 'Mon 11:00'): Story => story.act(at, AGENT, { type: 'split', items });

/** The new ticket of an item, as its shell hands it back. */
function ticketOf({ item, origin }: OpenIncident, change: ConstructorParameters<typeof Story>[0] = {}): Story {
  return given(change).reported(origin.reportedAt, { ...item, channel: 'agent', by: ANN, origin });
}

describe('the incident that is split', () => {
  test('opens one incident an item, then tells the customer all the numbers in one message (G1)', () => {
    const story = given().reported('Mon 10:00').passTo('Mon 10:00').asleep();
    const at = wall('Mon 11:00');
    const [first, second, ...rest] = split(story).reviewAt(at).effects;
    expect([first?.type, second?.type, rest]).toEqual(['open-incident', 'open-incident', []]);
    story.carryOut(first!, at);
    expect(story.reviewAt(at).effects).toEqual([second]);
    story.carryOut(second!, at);
    expect(story.reviewAt(at).effects).toMatchObject([
      {
        type: 'send',
        visibility: 'public',
        message: {
          template: 'split',
          items: [
            { number: '40101', subject: 'Imports fail too', severity: 1 },
            { number: '40102', subject: 'How do I print?', severity: 3 },
          ],
        },
        entries: [{ kind: 'split', to: 'customer' }],
      },
    ]);
  });

  test('shows the others as linked, and has had no first response (G1, E2)', () => {
    const story = split(given().reported('Mon 10:00'));
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      linked: ['40101', '40102'],
      firstResponse: { state: 'running' },
    });
    expect(story.kinds()).toEqual(['acknowledgement customer', 'split customer']);
  });

  test('may be split again (G1, I9)', () => {
    const story = split(split(given().reported('Mon 10:00')), 'Mon 12:00');
    expect(story.opened).toHaveLength(4);
    expect(new Set(story.opened.map(({ key }) => key)).size).toBe(4);
    expect(story.kinds('split')).toHaveLength(2);
  });
});

describe('an item’s own incident', () => {
  const opened = split(given().reported('Mon 10:00')).opened;

  test('has its own severity, the same report instant, a link to the first alone, and no acknowledgement (G1, C1)', () => {
    const story = ticketOf(opened[1]!).passTo('Mon 12:00');
    expect(story.reviewAt('Mon 12:00').incident).toMatchObject({
      severity: 3,
      reportedAt: wall('Mon 10:00'),
      linked: ['40100'],
      status: 'New',
    });
    expect(story.kinds()).toEqual([]);
  });

  test('may be overdue when it is made, and agents are told then (G1, E2)', () => {
    const story = given()
      .asleep()
      .reported('Mon 10:00', { ...opened[0]!.item, channel: 'agent', origin: opened[0]!.origin });
    story.awake('Mon 11:00');
    expect(story.reviewAt('Mon 11:00').incident.firstResponse).toMatchObject({
      state: 'breached',
      dueAt: wall('Mon 10:30'),
    });
    expect(story.kinds()).toEqual(['clock-breached agent']);
  });

  test('keeps the verdict of the first, and is never held for itself (G1, F3)', () => {
    const first = given({ facts: { agreements: [{ at: 0, agreement: null }] } }).reported('Mon 10:00');
    split(first.act('Mon 14:00', MANAGER, { type: 'entitlement-overridden', reason: 'Renewed' }), 'Mon 15:00');
    const story = ticketOf(first.opened[1]!, { facts: { agreements: [] } });
    expect(story.incidentAt('Mon 15:00')).toMatchObject({
      status: 'New',
      entitlement: 'no-agreement',
      reportedAt: wall('Mon 10:00'),
      firstResponse: { startedAt: wall('Mon 14:00') },
    });
  });
});
