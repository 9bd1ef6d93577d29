import { describe, expect, test } from 'vitest';
import { AGENT, ANN, APP } from './people';
import { RESPONSES } from './responses';
import { given } from './story';
import { wall } from './wall';

describe('after an outage', () => {
  test('states are as of their instants, and alerts go out late, once (E2, E5)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).asleep();
    story.reply('Mon 10:50', RESPONSES['request-for-information']).answers('Mon 11:40');
    story.awake('Mon 14:00').passTo('Tue 12:00');
    expect(story.reviewAt('Tue 12:00').incident).toMatchObject({
      priority: 'high',
      firstResponse: { state: 'breached', breachedAt: wall('Mon 10:30') + 1 },
      customerResponse: { state: 'breached', breachedAt: wall('Mon 11:20') + 1 },
    });
    expect(story.kinds('clock-breached', 'priority-lowered', 'clock-warning')).toEqual([
      'clock-breached agent',
      'priority-lowered agent',
    ]);
    expect(story.sentAt('clock-breached')).toEqual([wall('Mon 14:00')]);
  });

  test('a closure and re-opening that it slept through are told as they now stand (I7)', () => {
    const story = given()
      .reported('Mon 10:00')
      .asleep()
      .act('Mon 11:00', AGENT, { type: 'closed', text: '' })
      .answers('Mon 12:00');
    expect(story.awake('Mon 14:00').kinds('closed', 'reopened')).toEqual(['reopened customer']);
  });

  test('an incident that was opened and closed meanwhile is not acknowledged any more (C1)', () => {
    const story = given().asleep().reported('Mon 10:00').act('Mon 11:00', AGENT, { type: 'closed', text: '' });
    expect(story.awake('Mon 14:00').kinds('acknowledgement', 'closed')).toEqual(['closed customer']);
  });

  test('a review that died half-way finishes the rest, and repeats nothing (C1, F3)', () => {
    const story = given({ facts: { agreements: [] } })
      .asleep()
      .reported('Mon 10:00');
    const at = wall('Mon 10:00');
    const { effects } = story.reviewAt(at);
    for (let done = 0; done < effects.length; done++) {
      expect(story.reviewAt(at).effects).toEqual(effects.slice(done));
      story.carryOut(effects[done]!, at);
    }
    expect(story.reviewAt(at).effects).toEqual([]);
  });

  test('what the store knows as carried out is not sent again where its record was deleted (C1)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).passTo('Mon 12:00');
    const records = story.events.filter((event) => event.type === 'recorded');
    const left = story.events.filter((event) => event.type !== 'recorded');
    story.events.splice(0, story.events.length, ...left);
    expect(story.reviewAt('Mon 12:00').effects.length).toBeGreaterThan(0);
    story.facts = { ...story.facts, carriedOut: records.flatMap(({ carriedOut }) => carriedOut) };
    expect(story.reviewAt('Mon 12:00').effects).toEqual([]);
  });

  test('what was carried out is known whenever it is dated, before the report too (C1)', () => {
    const story = given({ facts: { carriedOut: [{ key: 'acknowledgement', at: wall('Mon 09:59') }] } }).reported(
      'Mon 10:00',
    );
    expect(story.passTo('Mon 11:00').kinds()).toEqual([]);
  });

  test('a status that the app wrote means nothing but the closure that was due (I2)', () => {
    const story = given().reported('Mon 10:00').answers('Mon 11:00', ANN).passTo('Mon 12:00');
    for (const to of ['Open', 'Closed', 'Software Change Required']) story.asleep().status('Mon 12:00', to, APP);
    expect(story.reviewAt('Mon 13:00').incident.status).toBe('New');
  });
});
