import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { review } from '../../../core/incident/review';
import { determineSeverity } from '../../../core/severity';
import { PRIORITIES } from '../../../core/severity/priority';
import { law } from '../law';
import { anyLook, anyTargets, BEGIN } from './any';
import { anyLife, anyWorld, inputOf, live, policyOf } from './lives';
import { DAY } from './wall';

const LATER = BEGIN + 60 * DAY;

describe('the priority (E5), whatever the history', () => {
  law(
    'falls one step at a time, once per request, and never below low',
    fc.tuple(anyWorld, anyTargets, anyLook),
    (given) => {
      const [world, change, now] = given;
      const { incident } = review(inputOf({ ...world, change, later: change }), now);
      if (incident.standing !== 'incident') return;
      let priority = policyOf(change).severities[incident.determination.severity].priority;
      let lowerings = 0;
      for (const step of incident.steps) {
        // What was said first sets where the fall begins; a severity set later brings its own base.
        if (step.what === 'reported') priority = policyOf(change).severities[step.severity!].priority;
        if (step.what === 'lowered') {
          lowerings++;
          expect(PRIORITIES.indexOf(step.priority!)).toBe(PRIORITIES.indexOf(priority) + 1);
        }
        priority = step.priority ?? priority;
      }
      expect(incident.priority).toBe(priority);
      expect(lowerings).toBeLessThanOrEqual(incident.customerResponse?.cycle ?? 0);
    },
  );

  law('is lowered aloud: the agent is told of every fall, from what to what', anyLife, (life) => {
    const story = live({ ...life, facts: { ...life.facts, rejudgements: [] }, sleep: -9 });
    story.passTo(LATER);
    const { steps } = story.reviewAt(LATER).incident;
    const told = story.sent.flatMap(({ at, message }) =>
      message.template === 'priority-lowered' ? [[at, message.to]] : [],
    );
    const fell = steps.filter(({ what }) => what === 'lowered').map(({ at, priority }) => [at, priority]);
    expect(told).toEqual(fell);
  });
});

describe('the severity (C2), whatever the history', () => {
  law(
    'is what the report says until an agent sets another, and keeps its reasons',
    fc.tuple(anyWorld, anyLook),
    ([world, now]) => {
      const { standing, severity, determination, steps } = review(inputOf(world), now).incident;
      if (standing === 'nothing') return;
      const set = steps.filter(({ what, refused }) => what === 'severity-set' && !refused).at(-1);
      const report = world.events.find(({ type, at }) => type === 'reported' && at === steps[0]?.at);
      if (set) expect(severity).toBe(set.severity);
      else if (report?.type === 'reported') {
        const { answers, subject, body } = report;
        expect(severity).toBe(determineSeverity(answers, { subject, body }).severity);
      }
      expect(determination.severity).toBe(severity);
      expect(determination.reasons.length).toBeGreaterThan(0);
    },
  );

  law(
    'D3: a call is outstanding exactly where it is required and none has reached the customer',
    fc.tuple(anyWorld, anyTargets, anyLook),
    (given) => {
      const [world, change, now] = given;
      const { severity, phoneFollowUp } = review(inputOf({ ...world, change, later: change }), now).incident;
      const isRequired = policyOf(change).severities[severity].phone === 'required';
      expect(phoneFollowUp === 'not-required').toBe(!isRequired);
    },
  );
});
