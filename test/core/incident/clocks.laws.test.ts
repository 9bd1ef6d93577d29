import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { CLOCKS, type Clock } from '../../../core/clocks/clock';
import type { Incident } from '../../../core/incident/incident';
import { review } from '../../../core/incident/review';
import { parseDuration } from '../../../core/policy';
import { law } from '../law';
import { anyFacts, anyLook, anyReply, anyTargets, BEGIN } from './any';
import { anyLife, anyPlainLife, anyWorld, changeBy, endOf, inputOf, live, policyOf, type World } from './lives';
import { officeOpening, officeTime } from './office';
import { AGENT } from './people';
import { DAY } from './wall';

const LATER = BEGIN + 60 * DAY;

/** Any ticket of an office that is open Monday to Friday, 09:00 to 17:00 UTC, by one policy all the time. */
const anyOfficeWorld: fc.Arbitrary<World> = fc
  .tuple(anyWorld, anyTargets)
  .map(([world, change]) => ({ ...world, change, later: change }));

/** Any ticket that was judged anew by another policy somewhere on the way. */
const anyRejudgedWorld: fc.Arbitrary<World> = fc
  .tuple(anyWorld, anyFacts, anyLook)
  .map(([world, facts, at]) => ({ ...world, facts: { ...facts, rejudgements: [{ at }] } }));

const update = { statusUpdate: { target: '4h', basis: 'business' } };
const FOUR_HOURLY = { severities: { 1: update, 2: update, 3: update } };

const clocksOf = (incident: Incident): readonly Clock[] =>
  incident.standing === 'incident' ? CLOCKS.map((name) => incident[name]).filter((clock) => clock !== null) : [];

const anyTwoLooks = fc.tuple(anyLook, anyLook).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('every clock, whatever the history', () => {
  law(
    'met is in time, breached is late, and a clock that runs is not overdue',
    fc.tuple(anyWorld, anyLook),
    (given) => {
      const [world, now] = given;
      for (const { state, dueAt, endedAt, breachedAt } of clocksOf(review(inputOf(world), now).incident)) {
        if (state === 'running') expect(now).toBeLessThanOrEqual(dueAt!);
        if (state === 'met') expect(endedAt).toBeLessThanOrEqual(dueAt!);
        if (state === 'breached') expect(breachedAt).toBeGreaterThan(dueAt!);
        if (state === 'stopped' && dueAt !== null) expect(endedAt).toBeLessThanOrEqual(dueAt);
      }
    },
  );

  law('E1: counts open time alone, to the millisecond, or all time', fc.tuple(anyOfficeWorld, anyLook), (given) => {
    const [world, now] = given;
    for (const { startedAt, endedAt, basis, elapsed } of clocksOf(review(inputOf(world), now).incident)) {
      if (startedAt === null) continue;
      const until = endedAt ?? now;
      expect(elapsed).toBe(basis === 'business' ? officeTime(startedAt, until) : Math.max(0, until - startedAt));
    }
  });

  law(
    'E1: is due when its whole target has passed, and not a millisecond before',
    fc.tuple(anyOfficeWorld, anyLook),
    (given) => {
      const [world, now] = given;
      for (const { startedAt, dueAt, basis, target } of clocksOf(review(inputOf(world), now).incident)) {
        if (startedAt === null) continue;
        const passed = (until: number) => (basis === 'business' ? officeTime(startedAt, until) : until - startedAt);
        expect(passed(dueAt!)).toBe(target);
        expect(passed(dueAt! - 1)).toBe(target - 1);
      }
    },
  );

  law(
    'once met, breached or stopped it stays so, with its target and due instant, whatever comes',
    fc.tuple(anyRejudgedWorld, anyTwoLooks),
    (given) => {
      const [world, [early, late]] = given;
      const input = inputOf(world);
      const [before, after] = [review(input, early).incident, review(input, late).incident];
      for (const was of clocksOf(before)) {
        const is = after[was.name];
        if (!is || is.cycle !== was.cycle) continue;
        if (was.endedAt !== null) expect(is).toEqual(was);
        if (was.state === 'breached') {
          const { startedAt, dueAt, target, basis, breachedAt } = was;
          expect(is).toMatchObject({ state: 'breached', startedAt, dueAt, target, basis, breachedAt });
        }
      }
    },
  );

  law('its cycles are counted from 1, and never go back', fc.tuple(anyWorld, anyTwoLooks), ([world, [early, late]]) => {
    const input = inputOf(world);
    const [before, after] = [review(input, early).incident, review(input, late).incident];
    for (const { name, cycle } of clocksOf(before)) {
      expect(cycle).toBeGreaterThanOrEqual(1);
      expect(after[name]?.cycle).toBeGreaterThanOrEqual(cycle);
    }
  });

  law(
    'C5: a change of the severity keeps what has elapsed, with the same calendar and basis',
    fc.tuple(anyPlainLife, fc.constantFrom(1, 2, 3)),
    ([life, to]) => {
      const change = changeBy(life, { type: 'severity-set', by: AGENT, to, reason: '' });
      if (!change) return;
      for (const was of clocksOf(change.before)) {
        const is = change.after[was.name]!;
        if (is.cycle !== was.cycle) continue;
        expect([is.startedAt, is.elapsed]).toEqual([was.startedAt, was.elapsed]);
      }
    },
  );

  law('closed incidents have no clock that counts', fc.tuple(anyWorld, anyLook), ([world, now]) => {
    const { incident } = review(inputOf(world), now);
    if (incident.status !== 'Closed') return;
    for (const { state, endedAt } of clocksOf(incident)) {
      expect(['met', 'breached', 'stopped']).toContain(state);
      expect(endedAt).not.toBeNull();
    }
  });
});

describe('the first response (E2), whatever the history', () => {
  law(
    'A3: is counted from the next opening after the report, or after the hold was lifted',
    fc.tuple(anyOfficeWorld, anyLook),
    ([world, now]) => {
      const { incident } = review(inputOf(world), now);
      if (incident.standing !== 'incident') return;
      expect(incident.receivedAt).toBe(officeOpening(incident.reportedAt));
      const from = incident.steps.find(({ what }) => what === 'verified')?.at ?? incident.reportedAt;
      const { state, startedAt } = incident.firstResponse;
      if (startedAt !== null) expect(startedAt).toBe(officeOpening(from));
      else expect(['held', 'stopped']).toContain(state);
    },
  );

  law('F3: is held exactly while verification fails', fc.tuple(anyWorld, anyLook), ([world, now]) => {
    const { standing, status, firstResponse } = review(inputOf(world), now).incident;
    if (standing === 'incident') expect(firstResponse.state === 'held').toBe(status === 'Verification Required');
  });
});

describe('the customer response (E4), whatever the history', () => {
  law(
    'counts exactly while support has asked, at a severity that has a target',
    fc.tuple(anyOfficeWorld, anyLook),
    ([world, now]) => {
      const { standing, status, severity, customerResponse } = review(inputOf(world), now).incident;
      if (standing !== 'incident') return;
      const isAsked = status === 'Customer Information Requested';
      const hasTarget = policyOf(world.change).severities[severity].customerResponse !== null;
      expect(customerResponse !== null && customerResponse.endedAt === null).toBe(isAsked && hasTarget);
    },
  );
});

describe('the status update (A1), whatever the history', () => {
  law(
    'counts exactly in New and Open after a first response, at a severity that has a target',
    fc.tuple(anyOfficeWorld, anyLook),
    ([world, now]) => {
      const { standing, status, severity, statusUpdate, firstResponse } = review(inputOf(world), now).incident;
      if (standing !== 'incident') return;
      const isOwed = status === 'New' || status === 'Open';
      const hasTarget = policyOf(world.change).severities[severity].statusUpdate !== null;
      const isCounting = statusUpdate !== null && statusUpdate.endedAt === null;
      if (firstResponse.state === 'met') expect(isCounting).toBe(isOwed && hasTarget);
      else if (isCounting) expect([isOwed, hasTarget, firstResponse.state]).toEqual([true, true, 'breached']);
    },
  );

  law(
    'a public message of an agent begins the next one, at that very instant',
    fc.tuple(anyPlainLife, anyReply),
    ([life, reply]) => {
      const change = changeBy({ ...life, change: FOUR_HOURLY }, reply);
      if (!change) return;
      const { at, after } = change;
      if (after.status !== 'New' && after.status !== 'Open') return;
      expect(after.statusUpdate).toMatchObject({ startedAt: at, state: 'running', target: parseDuration('4h') });
    },
  );
});

describe('warnings and breaches, while the app is at work or late', () => {
  law('a warning is never sent for a clock that is overdue', anyLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const warnings = story.sent.filter(({ message }) => message.template === 'clock-warning');
    for (const { at, message } of warnings) {
      if (message.template === 'clock-warning') expect(at).toBeLessThanOrEqual(message.dueAt);
    }
  });

  law('a breach is told only after the due instant, once per clock and cycle', anyLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const breaches = story.sent.filter(({ entry }) => entry.kind === 'clock-breached');
    for (const { at, message } of breaches) {
      if (message.template === 'clock-breached') expect(at).toBeGreaterThan(message.dueAt);
    }
    expect(new Set(breaches.map(({ entry }) => entry.key)).size).toBe(breaches.length);
  });

  law('an app that is always at work tells every breach at the very millisecond after it', anyPlainLife, (life) => {
    const story = live(life);
    story.passTo(endOf(life) + 30 * DAY);
    const told = story.sent.filter(({ entry }) => entry.kind === 'clock-breached').map(({ at }) => at);
    const { steps } = story.reviewAt(endOf(life) + 30 * DAY).incident;
    const broken = steps.filter(({ what, why }) => what === 'breached' && why !== 'customerResponse');
    expect(told).toEqual(broken.map(({ at }) => at));
  });
});
