import { describe, expect, test } from 'vitest';
import { ANN } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { HOUR, wall } from './wall';

const EVERY_4H = { severities: { 2: { statusUpdate: { target: '4h', basis: 'business' } } } };
const answered = (status = 'Open'): Story =>
  given({ policy: EVERY_4H }).reported('Mon 09:00').reply('Mon 10:00', RESPONSES.explanation, { status });

describe('the status-update clock (A1)', () => {
  test('is none by default, and none before the first response (A1)', () => {
    expect(given().reported('Mon 09:00').message('Mon 10:00').incidentAt('Mon 10:00').statusUpdate).toBeNull();
    expect(given({ policy: EVERY_4H }).reported('Mon 09:00').incidentAt('Tue 10:00').statusUpdate).toBeNull();
  });

  test.each(['New', 'Open'])('runs in %s from the first response (A1)', (status) => {
    expect(answered(status).incidentAt('Mon 11:00').statusUpdate).toMatchObject({
      state: 'running',
      cycle: 1,
      startedAt: wall('Mon 10:00'),
      dueAt: wall('Mon 14:00'),
      elapsed: HOUR,
    });
  });

  test('is breached 1 ms after its due instant, once, with an alert and no lower priority (A1)', () => {
    const story = answered();
    expect(story.incidentAt('Mon 14:00').statusUpdate?.state).toBe('running');
    expect(story.incidentAt('Mon 14:00:00.001')).toMatchObject({
      priority: 'high',
      statusUpdate: { state: 'breached' },
    });
    expect(story.passTo('Tue 12:00').kinds('clock-breached')).toEqual(['clock-breached agent']);
  });

  test('each public agent message is a new cycle, counted on (A1)', () => {
    const story = answered()
      .message('Mon 12:00')
      .message('Tue 09:00', { response: RESPONSES.explanation, status: 'Open' });
    expect(story.incidentAt('Tue 09:00').statusUpdate).toMatchObject({
      cycle: 3,
      startedAt: wall('Tue 09:00'),
      state: 'running',
    });
  });

  test.each([
    ['the customer’s message', (story: Story) => story.answers('Mon 12:00', ANN)],
    ['an internal note', (story: Story) => story.message('Mon 12:00', { visibility: 'internal' })],
    ['an automatic message', (story: Story) => story.message('Mon 12:00', { automatic: true })],
    ['a call', (story: Story) => story.call('Mon 12:00')],
  ])('%s is no update (A1)', (_, change) => {
    expect(change(answered()).incidentAt('Mon 12:00').statusUpdate).toMatchObject({
      cycle: 1,
      startedAt: wall('Mon 10:00'),
    });
  });

  test.each(['Customer Information Requested', 'Software Change Required', 'Resolved Pending Confirmation', 'Closed'])(
    'stops when the incident goes to %s (A1)',
    (to) => {
      expect(answered().status('Mon 12:00', to).incidentAt('Mon 15:00').statusUpdate).toMatchObject({
        state: 'stopped',
        elapsed: 2 * HOUR,
      });
    },
  );

  test('entering the status again starts the next cycle from there (A1)', () => {
    const story = answered().status('Mon 12:00', 'Software Change Required').answers('Tue 09:30', ANN);
    expect(story.incidentAt('Tue 09:30').statusUpdate).toMatchObject({
      cycle: 2,
      startedAt: wall('Tue 09:30'),
      state: 'running',
    });
  });

  test('a call that is the first response starts it (A1, E2)', () => {
    const story = given({ policy: EVERY_4H }).reported('Mon 09:00').call('Mon 10:00');
    expect(story.incidentAt('Mon 10:00').statusUpdate).toMatchObject({ startedAt: wall('Mon 10:00') });
  });

  test('a reply that also enters the status is one occasion (A1)', () => {
    expect(answered('Open').incidentAt('Mon 10:00').statusUpdate?.cycle).toBe(1);
  });

  test('a severity that owes updates makes them owed since the last one, overdue as of now (A1, C5)', () => {
    const story = given({ policy: EVERY_4H })
      .reported('Mon 09:00', { severity: 3 })
      .reply('Mon 10:00', RESPONSES.explanation, { status: 'Open' })
      .severity('Mon 16:00', 2);
    expect(story.incidentAt('Mon 16:00').statusUpdate).toMatchObject({
      state: 'breached',
      dueAt: wall('Mon 14:00'),
      breachedAt: wall('Mon 16:00'),
    });
    expect(story.sentAt('clock-breached')).toEqual([wall('Mon 16:00')]);
  });

  test('a severity that owes none stops it (A1, C5)', () => {
    expect(answered().severity('Mon 11:00', 3).incidentAt('Mon 16:00').statusUpdate).toMatchObject({
      state: 'stopped',
      elapsed: HOUR,
    });
  });
});
