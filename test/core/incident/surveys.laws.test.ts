import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { review } from '../../../core/incident/review';
import { law } from '../law';
import { anyLook, anyTale, BEGIN, surveyful } from './any';
import { anyLife, anyWorld, inputOf, type Life, live } from './lives';
import { DAY } from './wall';

const LATER = BEGIN + 60 * DAY;
const QUIET = 30 * DAY;

/** Lives with sessions and closings, and now and then a survey in another incident shortly before or meanwhile. */
const anySurveyedLife: fc.Arbitrary<Life> = fc
  .tuple(anyLife, anyTale(12, surveyful), fc.array(fc.integer({ min: -31, max: 40 }), { maxLength: 2 }))
  .map(([life, tale, offers]) => ({
    ...life,
    tale,
    change: {},
    facts: { ...life.facts, surveyOffers: offers.map((day) => ({ at: BEGIN + day * DAY })) },
  }));

describe('surveys, whatever happens', () => {
  law('K2: an incident offers one at most once, however often it is closed', anySurveyedLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const withClosing = story.sent.filter(
      ({ entry, message }) => entry.kind === 'survey' && message.template === 'closed',
    );
    expect(withClosing.length).toBeLessThanOrEqual(1);
  });

  law('K3: a session offers one at most once', anySurveyedLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const sessions = story.sent
      .filter(({ message }) => message.template === 'session-survey')
      .map(({ entry }) => entry.key);
    expect(sessions).toEqual([...new Set(sessions)]);
  });

  law('nobody is offered one within 30 days of another, here or elsewhere', anySurveyedLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const here = story.sentAt('survey');
    here.forEach((at, place) => {
      const others = [...life.facts.surveyOffers.map((offer) => offer.at), ...here.slice(0, place)];
      for (const other of others) if (other <= at) expect(at - other).toBeGreaterThanOrEqual(QUIET);
    });
  });

  law('an answer stays, whatever comes later', fc.tuple(anyWorld, anyLook, anyLook), ([world, one, other]) => {
    const input = inputOf(world);
    const [early, late] = [review(input, Math.min(one, other)).incident, review(input, Math.max(one, other)).incident];
    if (early.surveyScore !== null) expect(late.surveyScore).toBe(early.surveyScore);
  });

  law('only an offered survey is answered, with 1 to 5', fc.tuple(anyWorld, anyLook), ([world, now]) => {
    const { surveyScore, surveyOffered } = review(inputOf(world), now).incident;
    if (surveyScore === null) return;
    expect([1, 2, 3, 4, 5]).toContain(surveyScore);
    expect(surveyOffered).toBe(true);
  });
});
