import { describe, expect, test } from 'vitest';
import { AGENT, ANN, BOB, EVE } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { around, DAY, wall } from './wall';

const session = { type: 'session-held', with: 'Ann', minutes: 30 } as const;
const close = { type: 'closed', text: '' } as const;
const answer = { type: 'survey-answered', score: 4, text: '' } as const;
const closed = (change: ConstructorParameters<typeof Story>[0] = {}): Story =>
  given(change).reported('Mon 10:00').act('Mon 12:00', AGENT, close);

describe('a survey per incident', () => {
  test('is offered within the closing message: one message, two entries (K2)', () => {
    const story = given().reported('Mon 10:00').passTo('Mon 10:00');
    const { effects } = story.asleep().act('Mon 12:00', AGENT, close).reviewAt('Mon 12:00');
    const sends = effects.filter((effect) => effect.type === 'send');
    expect(sends).toHaveLength(1);
    expect(sends[0]?.entries.map(({ kind, to }) => `${kind} ${to}`)).toEqual(['closed customer', 'survey customer']);
    expect(sends[0]?.message).toMatchObject({ survey: true });
  });

  test.each([
    ['closed by an agent', (story: Story) => story.act('Mon 12:00', AGENT, close)],
    [
      'confirmed by the customer',
      (story: Story) => story.act('Mon 12:00', ANN, { type: 'resolution-confirmed', text: '' }),
    ],
    ['closed by hand', (story: Story) => story.status('Mon 12:00', 'Closed')],
    ['closed by a reply', (story: Story) => story.reply('Mon 12:00', RESPONSES.patch, { status: 'Closed' })],
  ])('however it is closed: %s (K2)', (_, closing) => {
    expect(closing(given().reported('Mon 10:00')).kinds('survey')).toEqual(['survey customer']);
  });

  test('not where the policy offers none, nor out of Verification Required (K2, F3)', () => {
    expect(closed({ policy: { survey: { perIncident: false } } }).kinds('closed', 'survey')).toEqual([
      'closed customer',
    ]);
    expect(closed({ facts: { agreements: [] } }).kinds('closed', 'survey')).toEqual(['closed customer']);
  });

  test('once, however often it is closed; a given answer is kept (K2, I7)', () => {
    const story = closed().act('Mon 13:00', ANN, answer).answers('Tue 10:00').act('Tue+5 10:00', AGENT, close);
    expect(story.incidentAt('Tue+5 11:00')).toMatchObject({ surveyScore: 4, surveyOffered: true });
    expect(story.kinds('survey')).toHaveLength(1);
  });

  test('a survey that was not offered with its closing message is not offered afterwards (K2)', () => {
    const story = closed({ facts: { surveyOffers: [{ at: wall('Mon 09:00') }] } }).passTo('Mon+8 12:00');
    expect(story.kinds('survey')).toEqual([]);
  });
});

describe('the quiet days', () => {
  const ends = around(wall('Mon 12:00') - 30 * DAY);
  test.each([
    ['less than 30 × 24 hours ago by 1 ms', 0, ends.after],
    ['30 × 24 hours ago', 1, ends.at],
    ['longer ago', 1, ends.before],
  ])('offered elsewhere %s: %i survey (K2, K3)', (_, count, at) => {
    expect(closed({ facts: { surveyOffers: [{ at }] } }).kinds('survey')).toHaveLength(count);
    const held = given({ facts: { surveyOffers: [{ at }] } })
      .reported('Mon 10:00')
      .act('Mon 12:00', AGENT, session);
    expect(held.kinds('survey')).toHaveLength(count);
  });

  test('bind surveys of any kind: after a session, none on closing; on closing, none for a session (K2, K3)', () => {
    const first = given().reported('Mon 10:00').act('Mon 11:00', AGENT, session).act('Mon 12:00', AGENT, close);
    expect(first.sentAt('survey')).toEqual([wall('Mon 11:00')]);
    const second = closed().act('Tue 11:00', AGENT, session);
    expect(second.passTo('Mon+8 12:00').sentAt('survey')).toEqual([wall('Mon 12:00')]);
  });

  test('know nothing of an offer that is still ahead (K2)', () => {
    expect(closed({ facts: { surveyOffers: [{ at: wall('Mon 12:00') + 1 }] } }).kinds('survey')).toHaveLength(1);
  });

  test('of none let every one through (K2, K3)', () => {
    const story = given({ policy: { survey: { quietDays: 0 } } })
      .reported('Mon 10:00')
      .asleep();
    story
      .act('Mon 11:00', AGENT, session)
      .act('Mon 11:30', AGENT, session)
      .act('Mon 12:00', AGENT, close)
      .awake('Mon 13:00');
    expect(story.kinds('survey')).toHaveLength(3);
  });
});

describe('a survey per support session', () => {
  test('is offered once the session is logged, by itself (K3)', () => {
    const story = given().reported('Mon 10:00').act('Mon 11:00', AGENT, session);
    expect(story.kinds('survey')).toEqual(['survey customer']);
    expect(story.messageOf('session-survey')).toEqual({
      template: 'session-survey',
      with: 'Alex',
      at: wall('Mon 11:00'),
    });
  });

  test('not where the policy offers none (K3)', () => {
    const story = given({ policy: { survey: { perSession: false } } })
      .reported('Mon 10:00')
      .act('Mon 11:00', AGENT, session);
    expect(story.kinds('survey')).toEqual([]);
  });

  test('two sessions that the app hears of at once are one survey, and the other never follows (K3)', () => {
    const story = given()
      .reported('Mon 10:00')
      .asleep()
      .act('Mon 11:00', AGENT, session)
      .act('Mon 12:00', AGENT, session);
    story.awake('Mon 13:00').answers('Fri+5 10:00').passTo('Fri+5 12:00');
    expect(story.sentAt('survey')).toEqual([wall('Mon 13:00')]);
  });

  test('a session and a closure that it hears of at once are one survey (K2, K3)', () => {
    const story = given()
      .reported('Mon 10:00')
      .asleep()
      .act('Mon 11:00', AGENT, session)
      .act('Mon 12:00', AGENT, close);
    expect(story.awake('Mon 13:00').kinds('closed', 'survey')).toEqual(['closed customer', 'survey customer']);
  });
});

describe('an answer', () => {
  test.each([
    ['the reporter', ANN, 4],
    ['a participant', BOB, 4],
    ['a stranger', EVE, null],
    ['an agent', AGENT, null],
  ] as const)('of %s (K2)', (_, by, surveyScore) => {
    expect(closed().act('Mon 13:00', by, answer).incidentAt('Mon 13:00').surveyScore).toBe(surveyScore);
  });

  test('can be given at any time once offered, on an open incident too, and once (K1, K2)', () => {
    const story = closed()
      .answers('Tue 10:00')
      .act('Fri+6 10:00', ANN, answer)
      .act('Fri+6 11:00', ANN, { ...answer, score: 1 });
    expect(story.incidentAt('Fri+6 12:00')).toMatchObject({ status: 'Open', surveyScore: 4 });
  });

  test('to nothing that was asked is none (K2)', () => {
    const story = given().reported('Mon 10:00').act('Mon 11:00', ANN, answer);
    expect(story.incidentAt('Mon 11:00').surveyScore).toBeNull();
  });
});
