import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { planClosure, type Wait } from '../../../core/lifecycle/closure';
import { defaultPolicy, preparePolicy } from '../../../core/policy';
import { officeDayAfter } from '../incident/office';
import { DAY, wall } from '../incident/wall';
import { law } from '../law';

const { calendar } = preparePolicy(defaultPolicy);

const anyInstant = fc.integer({ min: wall('Mon 00:00'), max: wall('Mon 00:00') + 14 * DAY });
const anyWait = fc.record({ since: anyInstant, notice: fc.nat(4), longer: fc.integer({ min: 1, max: 20 }) }).map(
  ({ since, notice, longer }): Wait => ({
    calendar,
    days: notice + longer,
    notice,
    since,
    resumedAt: [],
    sentAt: () => null,
  }),
);

describe('the plan of a wait (semantics.md section 5), by counting weekdays', () => {
  law('notice at the start of its business date, closure at the end of its own', anyWait, (wait) => {
    expect(planClosure(wait)).toMatchObject({
      noticeAt: officeDayAfter(wait.since, wait.days - wait.notice).opens,
      closesAt: officeDayAfter(wait.since, wait.days).closes,
    });
  });

  law(
    'I3, I6: a notice sent late keeps its whole period; sent early it brings no closure forward',
    fc.tuple(anyWait, fc.nat(30 * DAY)),
    ([wait, late]) => {
      const sent = wait.since + late;
      const { closesAt } = planClosure({ ...wait, sentAt: () => sent });
      const planned = officeDayAfter(wait.since, wait.days).closes;
      const ofToday = officeDayAfter(sent, 0);
      const today = officeDayAfter(sent - DAY, 1).closes === ofToday.closes && ofToday.closes > sent;
      const period = wait.notice > 0 || !today ? officeDayAfter(sent, Math.max(1, wait.notice)).closes : ofToday.closes;
      expect(closesAt).toBe(Math.max(planned, period));
    },
  );

  law(
    'a longer wait and a later message never close earlier',
    fc.tuple(anyWait, fc.nat(5), fc.nat(5 * DAY)),
    ([wait, days, later]) => {
      const { closesAt } = planClosure(wait);
      expect(planClosure({ ...wait, days: wait.days + days }).closesAt).toBeGreaterThanOrEqual(closesAt);
      expect(planClosure({ ...wait, since: wait.since + later }).closesAt).toBeGreaterThanOrEqual(closesAt);
    },
  );

  law(
    'J3: supervisors’ answers never bring a closure forward, and none comes at or before the last one',
    fc.tuple(anyWait, fc.array(fc.nat(40 * DAY), { maxLength: 3 }), fc.nat(30 * DAY)),
    ([wait, answers, late]) => {
      const resumedAt = answers.map((ms) => wait.since + ms).sort((a, b) => a - b);
      const sentAt = (key: string) => (key === `closing-soon:${wait.since}` ? wait.since + late : null);
      const before = planClosure({ ...wait, sentAt });
      const after = planClosure({ ...wait, sentAt, resumedAt });
      expect(after.closesAt).toBeGreaterThanOrEqual(before.closesAt);
      if (after.noticeSentAt !== null) expect(after).toEqual(before);
      else expect(resumedAt).toContain(after.noticeAt);
    },
  );
});
