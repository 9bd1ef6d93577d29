import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  answer,
  breach,
  elapsedAt,
  isCounting,
  isOpenOutcome,
  release,
  retarget,
  shareUsedAt,
  startTrack,
  stop,
  type Track,
} from '../../../core/clocks/track';
import { viewClock } from '../../../core/clocks/view';
import { defaultPolicy, preparePolicy } from '../../../core/policy';
import { DAY, HOUR, wall } from '../incident/wall';
import { law } from '../law';

const { severities } = preparePolicy(defaultPolicy);
const anyRule = fc
  .record({
    target: fc.integer({ min: 1, max: 60 * HOUR }),
    basis: fc.constantFrom('business' as const, 'elapsed' as const),
  })
  .map((change) => ({ ...severities[2].firstResponse, ...change }));
const anyInstant = fc.integer({ min: wall('Mon 00:00'), max: wall('Mon 00:00') + 14 * DAY });
const anyName = fc.constantFrom('firstResponse' as const, 'customerResponse' as const, 'statusUpdate' as const);
const anyTrack = fc
  .tuple(anyName, anyInstant, anyRule, fc.boolean())
  .map(([name, from, rule, held]) => startTrack(name, 1, 'k', from, rule, held));

/** What can befall a clock, each later than the one before. */
const anyDeeds = fc.array(
  fc.tuple(fc.nat(2 * DAY), anyRule, fc.constantFrom('answer', 'stop', 'breach', 'release', 'retarget')),
  { maxLength: 6 },
);

function befall(track: Track, [at, rule, deed]: readonly [number, Track['rule'], string]): void {
  if (deed === 'answer') answer(track, at);
  if (deed === 'stop') stop(track, at);
  if (deed === 'release') release(track, at);
  if (deed === 'breach' && track.state === 'running' && track.endedAt === null) breach(track, at);
  if (deed === 'retarget' && isOpenOutcome(track) && track.endedAt === null) retarget(track, rule, at);
}

describe('a clock, whatever befalls it', () => {
  law(
    'ends once, and keeps its outcome, its target and its instants from then on',
    fc.tuple(anyTrack, anyDeeds),
    ([track, deeds]) => {
      let at = track.from;
      for (const [later, rule, deed] of deeds) {
        at += later;
        const was = { ...track };
        befall(track, [at, rule, deed]);
        if (was.endedAt !== null) expect(viewClock(track, at)).toEqual(viewClock(was, at));
        if (was.state === 'breached')
          expect([track.state, track.breachedAt, track.due]).toEqual(['breached', was.breachedAt, was.due]);
        if (track.state === 'met' || track.state === 'stopped') expect(track.endedAt).not.toBeNull();
        expect(isCounting(track)).toBe(track.endedAt === null && ['running', 'breached'].includes(track.state));
      }
    },
  );

  law(
    'what has elapsed never gets less, and stands still once it has ended',
    fc.tuple(anyTrack, anyDeeds, anyInstant, fc.nat(3 * DAY)),
    ([track, deeds, t, later]) => {
      let at = track.from;
      for (const [wait, rule, deed] of deeds) {
        at += wait;
        befall(track, [at, rule, deed]);
      }
      expect(elapsedAt(track, t + later)).toBeGreaterThanOrEqual(elapsedAt(track, t));
      if (track.endedAt !== null) expect(elapsedAt(track, track.endedAt + later)).toBe(elapsedAt(track, track.endedAt));
    },
  );

  law('at its due instant exactly the target has elapsed, and a millisecond before not yet', anyTrack, (track) => {
    if (!track.ran) return;
    expect(elapsedAt(track, track.due)).toBe(track.rule.target);
    expect(elapsedAt(track, track.due - 1)).toBe(track.rule.target - 1);
    expect(viewClock(track, track.due)).toMatchObject({ remaining: 0, dueAt: track.due });
  });

  law(
    'a longer target is never due earlier, and each share of it is used up in its turn',
    fc.tuple(anyTrack, fc.nat(20 * HOUR)),
    ([track, longer]) => {
      const { name, from, rule, due } = track;
      const other = startTrack(name, 1, 'k', from, { ...rule, target: rule.target + longer });
      expect(other.due).toBeGreaterThanOrEqual(due);
      expect(shareUsedAt(track, 0.5)).toBeLessThanOrEqual(shareUsedAt(track, 0.75));
      expect(shareUsedAt(track, 0.75)).toBeLessThanOrEqual(due);
      expect(shareUsedAt(track, 1)).toBe(due);
    },
  );
});
