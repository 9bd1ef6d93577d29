import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { CLOCKS } from '../../../core/clocks/clock';
import { VERDICTS } from '../../../core/entitlement';
import type { Event } from '../../../core/incident/event';
import type { Incident } from '../../../core/incident/incident';
import { review } from '../../../core/incident/review';
import { STATUSES } from '../../../core/lifecycle/status';
import { preparePolicy } from '../../../core/policy';
import { PRIORITIES } from '../../../core/severity/priority';
import { law } from '../law';
import { anyLook, anyTale, BEGIN } from './any';
import { anyLife, anyWorld, DEFAULT, inputOf, live } from './lives';
import { ANN, APP } from './people';
import { ENTITLED, given } from './story';
import { DAY, MINUTE } from './wall';

const END = BEGIN + 13 * DAY;
const LATER = BEGIN + 60 * DAY;
/** Never in step with full or half hours. */
const STEP = 97 * MINUTE;

describe('whatever the history', () => {
  law(
    'a review never throws, and everything in it stays inside its union',
    fc.tuple(anyWorld, anyLook),
    ([world, now]) => {
      const input = inputOf(world);
      const { incident, wakeAt } = review(input, now);
      expect(['incident', 'automatic', 'joins', 'nothing']).toContain(incident.standing);
      expect(STATUSES).toContain(incident.status);
      expect(PRIORITIES).toContain(incident.priority);
      expect([1, 2, 3]).toContain(incident.severity);
      expect(VERDICTS).toContain(incident.entitlement);
      expect(wakeAt === null || wakeAt > now).toBe(true);
      for (const name of CLOCKS) {
        const clock = incident[name];
        if (!clock) continue;
        expect(['running', 'held', 'met', 'breached', 'stopped']).toContain(clock.state);
        expect(clock.elapsed).toBeGreaterThanOrEqual(0);
        expect(clock.remaining).toBe(Math.max(0, clock.target - clock.elapsed));
        expect(clock.state === 'breached').toBe(clock.breachedAt !== null);
        if (clock.state === 'held') expect([clock.startedAt, clock.dueAt, clock.elapsed]).toEqual([null, null, 0]);
      }
    },
  );

  law('a review is the same however often it is made', fc.tuple(anyWorld, anyLook), ([world, now]) => {
    const input = inputOf(world);
    const before = JSON.stringify(input);
    expect(review(input, now)).toEqual(review(input, now));
    expect(JSON.stringify(input)).toBe(before);
  });

  law('doing what was decided leaves nothing to decide', fc.tuple(anyWorld, anyLook), ([world, now]) => {
    const { history, policies, facts } = inputOf(world);
    const story = given({ facts });
    story.policies.splice(0, 1, ...policies);
    story.events.push(...history.events);
    for (let round = 0; round < 2; round++) {
      for (const effect of story.reviewAt(now).effects) story.carryOut(effect, now);
    }
    expect(story.reviewAt(now).effects).toEqual([]);
  });

  law(
    'the order in which one instant’s events of different kinds are listed changes nothing',
    anyShuffled(),
    ([world, events, now]) => {
      expect(review(inputOf({ ...world, events }), now)).toEqual(review(inputOf(world), now));
    },
  );
});

describe('whatever happens while the app is at work', () => {
  law('nothing is ever sent twice', anyLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const keys = story.sent.map(({ entry }) => entry.key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  law('I3, I6: no closure without a notice at least the notice period before', anyLife, (life) => {
    const story = live(life);
    story.passTo(LATER);
    const { calendar, policy } = preparePolicy(story.policies[0]!);
    const closures = story.sent.filter(
      ({ message }) => message.template === 'closed' && message.because === 'no-answer',
    );
    for (const closure of closures) {
      const notice = story.sent.find(({ entry }) => `closed:${entry.key}` === closure.entry.key);
      if (closure.entry.kind !== 'closed') continue;
      expect(notice?.entry.kind).toBe('closing-soon');
      const between = calendar.businessDatesAfter(calendar.localDate(notice!.at), policy.closure.notice);
      const last = between.at(-1) ?? calendar.localDate(notice!.at);
      expect(closure.at).toBeGreaterThanOrEqual(
        calendar.isBusinessDate(last) ? calendar.endOfBusiness(last) : notice!.at,
      );
    }
  });

  law(
    'I5: a genuine reply before a closure is carried out prevents it',
    fc.tuple(anyLife, fc.nat()),
    ([life, ahead]) => {
      const story = live(life);
      story.passTo(END);
      const { incident } = story.reviewAt(END);
      const { closesAt } = incident;
      if (incident.standing !== 'incident' || closesAt === null || closesAt <= END) return;
      const reply = END + (ahead % (closesAt - END));
      story.passTo(reply).asleep().answers(reply, ANN);
      story.happens(closesAt, { type: 'status-set', by: APP, to: 'Closed', reason: '' });
      expect(story.reviewAt(closesAt).incident.status).toBe('Open');
    },
  );

  law('with one calendar and basis, what has elapsed never gets less', anyTaleOnly(), ({ tale, looks }) => {
    const story = live({ tale, change: DEFAULT, facts: ENTITLED, sleep: 99 });
    const input = story.input();
    let before: Incident | null = null;
    for (const now of [...looks].sort((a, b) => a - b)) {
      const { incident } = review(input, now);
      for (const name of CLOCKS) {
        const [was, is] = [before?.[name], incident[name]];
        if (before?.standing !== 'incident' || !was || !is || was.cycle !== is.cycle) continue;
        expect(is.elapsed).toBeGreaterThanOrEqual(was.elapsed);
      }
      before = incident;
    }
  });

  law('the next look is never later than the next change', fc.tuple(anyLife, anyLook), ([life, look]) => {
    const story = live(life);
    // A fact that changes rings the bell; only time is looked ahead for.
    const { agreements, representatives, rejudgements } = life.facts;
    const rings = [...life.tale, ...agreements, ...representatives, ...rejudgements].map(({ at }) => at);
    const from = Math.max(...rings, look);
    story.passTo(from);
    const { incident, wakeAt } = story.reviewAt(from);
    const until = Math.min(wakeAt ?? Number.POSITIVE_INFINITY, from + 2 * DAY);
    const steps = Array.from({ length: Math.ceil((until - from) / STEP) }, (_, step) => from + step * STEP);
    for (const now of [...steps, until - 1]) {
      const next = story.reviewAt(now);
      expect(next.effects).toEqual([]);
      expect(visible(next.incident)).toEqual(visible(incident));
    }
  });

  law(
    'whoever waits for the next look that the deciding review named is never late',
    fc.tuple(anyLife, anyLook),
    ([life, look]) => {
      const story = live(life).asleep();
      const now = Math.max(story.events.at(-1)!.at, look);
      const decided = story.reviewAt(now);
      for (const effect of decided.effects) story.carryOut(effect, now);
      const { wakeAt } = story.reviewAt(now);
      if (wakeAt !== null) expect(decided.wakeAt).toBeLessThanOrEqual(wakeAt);
    },
  );

  law(
    'records that somebody deleted repeat nothing while the store knows them',
    fc.tuple(anyLife, anyLook),
    ([life, look]) => {
      const story = live(life);
      const now = Math.max(story.events.at(-1)!.at, look);
      story.passTo(now);
      const carriedOut = story.events.flatMap((event) =>
        event.type === 'recorded' && event.by.role === 'app' ? event.carriedOut : [],
      );
      const left = story.events.filter((event) => !(event.type === 'recorded' && event.by.role === 'app'));
      const { history, policies, facts } = story.input();
      const again = review({ history: { ...history, events: left }, policies, facts: { ...facts, carriedOut } }, now);
      expect(again.effects).toEqual([]);
    },
  );

  law('C5: raising the severity never makes a deadline later', anyRaise(), ({ tale, to }) => {
    const at = tale.at(-1)!.at;
    const story = live({ tale, change: DEFAULT, facts: ENTITLED, sleep: -9 });
    const before = story.reviewAt(at).incident;
    if (before.standing !== 'incident' || before.severity <= to) return;
    const after = story.asleep().severity(at, to).reviewAt(at).incident;
    for (const name of CLOCKS) {
      const [was, is] = [before[name], after[name]];
      if (was?.dueAt != null && is?.dueAt != null && was.cycle === is.cycle)
        expect(is.dueAt).toBeLessThanOrEqual(was.dueAt);
    }
  });
});

function anyTaleOnly() {
  return fc.record({ tale: anyTale(), looks: fc.array(anyLook, { minLength: 2, maxLength: 8 }) });
}

function anyRaise() {
  return fc.record({ tale: anyTale(6), to: fc.constantFrom(1 as const, 2 as const) });
}

/** What the mere passing of time must not change before the next look: all but the counting itself. */
function visible({ firstResponse, customerResponse, statusUpdate, entitlementWarning: _, ...rest }: Incident): unknown {
  const [first, customer, update] = [firstResponse, customerResponse, statusUpdate].map(
    (clock) => clock && { ...clock, elapsed: 0, remaining: 0 },
  );
  return { ...rest, first, customer, update };
}

/** The kinds of semantics.md section 1; events of one kind keep the platform's order. */
function kindOf(event: Event): string {
  switch (event.type) {
    case 'status-set':
      return event.by.role === 'app' ? 'time' : 'status';
    case 'resolution-confirmed':
    case 'reopened':
    case 'closed':
      return 'status';
    case 'split':
    case 'escalated':
    case 'supervisor-requested':
    case 'supervisor-acknowledged':
    case 'session-held':
    case 'survey-answered':
      return 'rest';
    default:
      return event.type;
  }
}

function anyShuffled() {
  return fc.tuple(anyWorld, anyLook, fc.infiniteStream(fc.nat(1000))).map(([world, now, random]) => {
    const { events } = world;
    const queues = new Map<string, Event[]>();
    const lot = (event: Event) => `${event.at} ${kindOf(event)}`;
    for (const event of events) queues.set(lot(event), [...(queues.get(lot(event)) ?? []), event]);
    const places = events.map((event) => ({ event, by: random.next().value })).sort((a, b) => a.by - b.by);
    const shuffled = places.map(({ event }) => queues.get(lot(event))!.shift()!);
    return [world, shuffled, now] as const;
  });
}
