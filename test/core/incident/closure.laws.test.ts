import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { review } from '../../../core/incident/review';
import { isWaiting } from '../../../core/lifecycle/status';
import { defaultPolicy } from '../../../core/policy';
import { law } from '../law';
import { anyLook, anyReply, BEGIN } from './any';
import { anyLife, anyPlainLife, anyWorld, changeBy, endOf, inputOf, live } from './lives';
import { officeDayAfter } from './office';
import { DAY } from './wall';

const LATER = BEGIN + 60 * DAY;
const { waits, notice } = defaultPolicy.closure;

describe('closure by itself, whatever the history', () => {
  law(
    'is planned exactly while an answer is awaited and no supervisor request is open',
    fc.tuple(anyWorld, anyLook),
    ([world, now]) => {
      const { standing, status, supervisor, noticeAt, closesAt } = review(inputOf(world), now).incident;
      if (standing !== 'incident') return;
      const isPlanned = isWaiting(status) && supervisor !== 'requested';
      expect([noticeAt !== null, closesAt !== null]).toEqual([isPlanned, isPlanned]);
      if (isPlanned) expect(noticeAt!).toBeLessThan(closesAt!);
    },
  );

  law('J3: nothing is noticed or closed while a supervisor request is open', fc.tuple(anyWorld, anyLook), (given) => {
    const [world, now] = given;
    const { incident, effects } = review(inputOf(world), now);
    if (incident.supervisor !== 'requested') return;
    for (const effect of effects) {
      if (effect.type === 'set-status') expect(effect.closes).toBe(false);
      if (effect.type === 'send') expect(effect.message.template).not.toBe('closing-soon');
    }
  });

  law(
    'I2, I5: a wait that begins with an agent’s reply has its notice and its closure on the business dates that policy counts',
    fc.tuple(anyPlainLife, anyReply),
    ([life, reply]) => {
      const change = changeBy(life, reply);
      if (!change || !isWaiting(change.after.status) || change.after.supervisor === 'requested') return;
      const { at, after } = change;
      const wait = waits[change.after.status];
      expect(after.noticeAt).toBe(officeDayAfter(at, wait - notice).opens);
      expect(after.closesAt).toBe(officeDayAfter(at, wait).closes);
    },
  );

  law('I2, I5: never comes before the wait is over, be the app at work or late', anyLife, (life) => {
    const story = live({ ...life, change: {} });
    story.passTo(LATER);
    for (const { at, entry, message } of story.sent) {
      if (entry.kind !== 'closed' || message.template !== 'closed' || message.because !== 'no-answer') continue;
      expect(at).toBeGreaterThanOrEqual(officeDayAfter(message.waitingSince!, waits[message.status!]).closes);
    }
  });

  law('every closure is told, in the instant in which it comes', anyLife, (life) => {
    const closures = new Set<number>();
    const story = live({ ...life, sleep: -9 }, (soFar, at) => {
      const { standing, closedAt } = soFar.reviewAt(at).incident;
      if (standing === 'incident' && closedAt !== null) closures.add(closedAt);
    });
    const told = new Set(story.sentAt('closed'));
    for (const closure of closures) expect(told).toContain(closure);
  });

  law('what waits and gets no answer is closed in the end, unless a supervisor is asked for', anyPlainLife, (life) => {
    const story = live(life);
    const { incident } = story.passTo(LATER).reviewAt(LATER);
    if (incident.standing !== 'incident' || incident.supervisor === 'requested') return;
    expect(isWaiting(incident.status)).toBe(false);
    expect(endOf(life)).toBeLessThan(LATER);
  });
});

describe('a closed incident, whatever the history', () => {
  law('awaits nothing, and says since when and why it is closed', fc.tuple(anyWorld, anyLook), ([world, now]) => {
    const { standing, status, closedAt, closedBecause, closesAt } = review(inputOf(world), now).incident;
    if (standing !== 'incident') return;
    expect([closedAt !== null, closedBecause !== null]).toEqual([status === 'Closed', status === 'Closed']);
    if (status === 'Closed') expect(closesAt).toBeNull();
  });

  law('I7: is never asked to be anything that the platform refuses for good', fc.tuple(anyWorld, anyLook), (given) => {
    const [world, now] = given;
    const { history, ...rest } = inputOf(world);
    const { effects, wakeAt } = review({ ...rest, history: { ...history, final: true } }, now);
    expect([effects, wakeAt]).toEqual([[], null]);
  });
});
