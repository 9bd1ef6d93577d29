import fc from 'fast-check';
import type { Event } from '../../../core/incident/event';
import type { Facts } from '../../../core/incident/facts';
import type { Incident } from '../../../core/incident/incident';
import type { Review, ReviewInput } from '../../../core/incident/review';
import { review } from '../../../core/incident/review';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core/policy';
import { anyEvents, anyFacts, anyPolicyChange, anyTale, type Told } from './any';
import { ENTITLED, type Happening, Story } from './story';

/** A change that changes nothing: the default policy. */
export const DEFAULT = {};

// One object a change, so that its calendars are prepared once.
const policies = new Map<unknown, Policy>();
export function policyOf(change: unknown): Policy {
  const known = policies.get(change) ?? (mergePolicy(defaultPolicy, change) as Policy);
  policies.set(change, known);
  return known;
}

const laterPolicies = new Map<unknown, Policy>();
function laterPolicy(change: unknown): Policy {
  const known = laterPolicies.get(change) ?? { ...policyOf(change), effectiveFrom: '2026-03-04T00:00:00Z' };
  laterPolicies.set(change, known);
  return known;
}

/** Any ticket at all: what stands in it need not have happened in this order, or be true. */
export interface World {
  readonly events: readonly Event[];
  readonly change: unknown;
  readonly later: unknown;
  readonly facts: Facts;
}

export const anyWorld: fc.Arbitrary<World> = fc.record({
  events: anyEvents,
  change: anyPolicyChange,
  later: anyPolicyChange,
  facts: anyFacts,
});

export const inputOf = ({ events, change, later, facts }: World): ReviewInput => ({
  history: { number: '40100', events, shown: { status: null, priority: null, severity: null } },
  policies: [policyOf(change), laterPolicy(later)],
  facts,
});

/** A ticket's life from its report on, with the app at work but for the time from `sleep` to three events later. */
export interface Life {
  readonly tale: readonly Told[];
  readonly change: unknown;
  readonly facts: Facts;
  readonly sleep: number;
}

export const anyLife: fc.Arbitrary<Life> = fc.record({
  tale: anyTale(),
  change: anyPolicyChange,
  facts: anyFacts,
  sleep: fc.integer({ min: -1, max: 14 }),
});

/** A life under the default policy, of a customer who is entitled, with the app always at work. */
export const anyPlainLife: fc.Arbitrary<Life> = anyTale().map((tale) => ({
  tale,
  change: DEFAULT,
  facts: ENTITLED,
  sleep: -9,
}));

/** Lives through a life; `after` sees the story after each event. */
export function live(
  { tale, change, facts, sleep }: Life,
  after: (story: Story, at: number) => void = () => {},
): Story {
  const story = new Story({ facts });
  story.policies.splice(0, 1, policyOf(change));
  tale.forEach(({ at, happening }, place) => {
    if (place === sleep) story.asleep();
    if (place === sleep + 3) story.awake(at);
    story.happens(at, happening);
    after(story, at);
  });
  story.awake(endOf({ tale }));
  return story;
}

/** When the last of a tale happens. */
export const endOf = ({ tale }: Pick<Life, 'tale'>): number => tale.at(-1)!.at;

/** What an incident was just before one more thing happened to it, and is right after, before the app does anything. */
export interface Change {
  readonly at: number;
  readonly before: Incident;
  readonly after: Incident;
  readonly reviewed: Review;
}

/** Lets one more thing happen to an incident after a life; null when the ticket is no incident. */
export function changeBy(life: Life, happening: Happening): Change | null {
  const story = live(life).asleep();
  const at = endOf(life) + 1;
  const before = story.reviewAt(at).incident;
  if (before.standing !== 'incident') return null;
  const reviewed = story.happens(at, happening).reviewAt(at);
  return { at, before, after: reviewed.incident, reviewed };
}

/** A review of a ticket in which something more stands. */
export function reviewWith(world: World, extra: Happening, at: number, now: number): Review {
  return review(inputOf({ ...world, events: [...world.events, { ...extra, id: 'extra', at } as Event] }), now);
}
