import { describe, expect, test } from 'vitest';
import type { Event } from '../../../core/incident/event';
import { review } from '../../../core/incident/review';
import { AGENT, ANN, APP } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { MINUTE, wall } from './wall';

/** What the events of a story give at `at`, and what they give when its last ones are listed the other way round. */
function bothWays(story: Story, last: number, at: string) {
  const { history, policies, facts } = story.input();
  const events = [...history.events.slice(0, -last), ...history.events.slice(-last).reverse()] as Event[];
  const [given, reversed] = [history, { ...history, events }].map((one) =>
    review({ history: one, policies, facts }, wall(at)),
  );
  return [given!.incident, reversed!.incident] as const;
}

describe('within one instant what people do is folded in a fixed order, however it is listed', () => {
  test('the report first (C1)', () => {
    const story = given().asleep().message('Mon 10:00').reported('Mon 10:00');
    for (const incident of bothWays(story, 2, 'Mon 10:00'))
      expect(incident.firstResponse).toMatchObject({ state: 'met', elapsed: 0 });
  });

  test('severity before priority: the priority that somebody set stands (C5)', () => {
    const story = given().asleep().reported('Mon 10:00').priority('Mon 11:00', 'low').severity('Mon 11:00', 1);
    for (const incident of bothWays(story, 2, 'Mon 11:00'))
      expect(incident).toMatchObject({ severity: 1, priority: 'low' });
  });

  test('severity before messages: the clock is judged by the new target (C5, E2)', () => {
    const story = given().asleep().reported('Mon 10:00').message('Mon 10:40').severity('Mon 10:40', 1);
    for (const incident of bothWays(story, 2, 'Mon 10:40')) expect(incident.firstResponse.state).toBe('breached');
  });

  test('status before messages: a reply of the instant opens what was just resolved (I5)', () => {
    const story = given()
      .asleep()
      .reported('Mon 10:00')
      .answers('Mon 11:00')
      .status('Mon 11:00', 'Resolved Pending Confirmation');
    for (const incident of bothWays(story, 2, 'Mon 11:00')) expect(incident.status).toBe('Open');
  });

  test('messages before calls: the reply is the first response (E2)', () => {
    const story = given().asleep().reported('Mon 10:00').call('Mon 11:00').message('Mon 11:00');
    for (const incident of bothWays(story, 2, 'Mon 11:00')) expect(incident.responseTypeMissing).toBe(true);
  });

  test('messages before requests: the wait is suspended after it has begun (J3)', () => {
    const story = given()
      .asleep()
      .reported('Mon 10:00')
      .act('Mon 11:00', ANN, { type: 'supervisor-requested', text: '' })
      .reply('Mon 11:00', RESPONSES.patch);
    for (const incident of bothWays(story, 2, 'Mon 11:00'))
      expect(incident).toMatchObject({ supervisor: 'requested', closesAt: null });
  });

  test('the closure that was due comes before what people do (I2, I7)', () => {
    const story = given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.patch).passTo('Thu 16:00').asleep();
    story.act('Thu 17:00', ANN, { type: 'resolution-confirmed', text: '' }).status('Thu 17:00', 'Closed', APP);
    for (const incident of bothWays(story, 2, 'Thu 17:00')) expect(incident.closedBecause).toBe('no-answer');
  });

  test('of one kind, the platform’s order stands (I4)', () => {
    const story = given()
      .asleep()
      .reported('Mon 10:00')
      .status('Mon 11:00', 'Open')
      .status('Mon 11:00', 'Software Change Required');
    expect(bothWays(story, 2, 'Mon 11:00').map(({ status }) => status)).toEqual(['Software Change Required', 'Open']);
  });
});

test('what time makes due comes before what people do: a breach 1 ms ago is one, whoever answers now (E2)', () => {
  const story = given()
    .asleep()
    .reported('Mon 10:00', { severity: 1 })
    .message(wall('Mon 10:30') + 1);
  expect(story.reviewAt('Mon 11:00').incident.firstResponse).toMatchObject({
    state: 'breached',
    breachedAt: wall('Mon 10:30') + 1,
  });
});

describe('odd histories', () => {
  test('without a report there is no incident, and nothing is done (C1)', () => {
    const story = given().asleep().message('Mon 10:00').severity('Mon 11:00', 1);
    expect(story.reviewAt('Tue 10:00')).toMatchObject({ incident: { standing: 'nothing' }, effects: [], wakeAt: null });
  });

  test('of several reports the earliest counts (C1)', () => {
    const story = given().asleep().reported('Mon 12:00', { severity: 1 }).reported('Mon 10:00', { severity: 3 });
    expect(story.reviewAt('Mon 13:00').incident).toMatchObject({ reportedAt: wall('Mon 10:00'), severity: 3 });
  });

  test('what is dated before the report does not concern it (C1)', () => {
    const story = given().asleep().message('Mon 09:30').reported('Mon 10:00');
    expect(story.reviewAt('Mon 11:00').incident.firstResponse.state).toBe('running');
  });

  test('what is dated after now has not happened (C1)', () => {
    const story = given().asleep().reported('Mon 10:00').message('Mon 12:00');
    expect(story.reviewAt('Mon 11:00').incident.firstResponse).toMatchObject({
      state: 'running',
      elapsed: 60 * MINUTE,
    });
    expect(story.reviewAt('Mon 09:00').incident.standing).toBe('nothing');
  });

  test('records are believed from our own account only (C1)', () => {
    const entry = { key: 'acknowledgement', at: wall('Mon 10:00') };
    const forged = given()
      .asleep()
      .reported('Mon 10:00')
      .happens('Mon 10:00', { type: 'recorded', by: AGENT, carriedOut: [entry] });
    const own = given()
      .asleep()
      .reported('Mon 10:00')
      .happens('Mon 10:00', { type: 'recorded', by: APP, carriedOut: [entry] });
    const sends = ({ effects }: ReturnType<Story['reviewAt']>) => effects.filter(({ type }) => type === 'send').length;
    expect([sends(forged.reviewAt('Mon 11:00')), sends(own.reviewAt('Mon 11:00'))]).toEqual([1, 0]);
  });
});
