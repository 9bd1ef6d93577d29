import { describe, expect, test } from 'vitest';
import { AGENT, RULE } from './people';
import { RESPONSES } from './responses';
import { given } from './story';

const noSends = (effects: ReturnType<ReturnType<typeof given>['reviewAt']>['effects']) =>
  effects.filter(({ type }) => type !== 'send');

describe('what the platform shows', () => {
  test('a new ticket is given status, severity and priority, in that order (C1, C2)', () => {
    expect(noSends(given().asleep().reported('Mon 10:00').reviewAt('Mon 10:00').effects)).toEqual([
      { type: 'set-status', to: 'New', closes: false },
      { type: 'set-severity', to: 2 },
      { type: 'set-priority', to: 'high' },
    ]);
  });

  test.each([
    ['status', { status: 'Closed' }, { type: 'set-status', to: 'New', closes: false }],
    ['severity', { severity: 3 }, { type: 'set-severity', to: 2 }],
    ['priority', { priority: 'low' }, { type: 'set-priority', to: 'high' }],
  ] as const)(
    'a %s that no person of ours set is put back, and nothing else is written (C4, I4)',
    (_, change, effect) => {
      const story = given().reported('Mon 10:00').passTo('Mon 10:00');
      story.shown = { ...story.shown, ...change };
      expect(story.reviewAt('Mon 11:00').effects).toEqual([effect]);
    },
  );

  test('nothing is written where it shows what the process demands (C1)', () => {
    const story = given().asleep().reported('Mon 10:00');
    story.shown = { status: 'New', severity: 2, priority: 'high' };
    expect(noSends(story.reviewAt('Mon 10:00').effects)).toEqual([]);
  });

  test('what an agent changed by hand stands (C5, E5)', () => {
    const story = given()
      .reported('Mon 10:00')
      .priority('Mon 11:00', 'low', AGENT)
      .status('Mon 11:00', 'Open', AGENT)
      .passTo('Mon 11:00');
    expect(story.shown).toEqual({ status: 'Open', severity: 2, priority: 'low' });
  });

  test('what a rule changed does not (E5)', () => {
    const story = given().reported('Mon 10:00').passTo('Mon 10:00').asleep().priority('Mon 11:00', 'low', RULE);
    story.shown = { ...story.shown, priority: 'low' };
    expect(story.reviewAt('Mon 11:00').effects).toEqual([{ type: 'set-priority', to: 'high' }]);
  });

  test('the severity is set before the priority that it brings, after the status of the reply (C5)', () => {
    const story = given()
      .reported('Mon 10:00')
      .passTo('Mon 10:00')
      .asleep()
      .severity('Mon 11:00', 1)
      .reply('Mon 11:00', RESPONSES.patch);
    expect(noSends(story.reviewAt('Mon 11:00').effects).map(({ type }) => type)).toEqual([
      'set-status',
      'set-severity',
      'set-priority',
    ]);
  });
});
