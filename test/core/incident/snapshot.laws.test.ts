import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../core/incident/event';
import { type ReviewInput, review } from '../../../core/incident/review';
import { reviewFrom, type Snapshot, takeSnapshot } from '../../../core/incident/snapshot';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core/policy';
import { anyEvents, anyFacts, anyLook, anyPolicyChange, anyTale, RUNS } from './any';
import { AGENT, ANN, APP, SUPERVISOR } from './people';
import { RESPONSES } from './responses';
import { given, Story } from './story';
import { wall } from './wall';

const stored = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot)) as Snapshot;

const newsAfter = (input: ReviewInput, until: number): ReviewInput => {
  const events = input.history.events.filter(({ at }) => at > until);
  return { ...input, history: { ...input.history, events } };
};

const versions = new Map<unknown, readonly Policy[]>();
function policiesOf(change: unknown): readonly Policy[] {
  const known = versions.get(change) ?? [
    defaultPolicy,
    { ...(mergePolicy(defaultPolicy, change) as Policy), version: 2, effectiveFrom: '2026-03-04T00:00:00Z' },
  ];
  versions.set(change, known);
  return known;
}

const anyInput: fc.Arbitrary<ReviewInput> = fc
  .tuple(
    fc.oneof(
      anyEvents,
      anyTale(20).map((tale) =>
        tale.map(({ at, happening }, place) => ({ ...happening, at, id: `e${place}` }) as Event),
      ),
    ),
    anyFacts,
    anyPolicyChange,
  )
  .map(([events, facts, change]) => ({
    history: { number: '40100', events, shown: { status: null, priority: null, severity: null } },
    policies: policiesOf(change),
    facts,
  }));

const LAW = { numRuns: RUNS };

describe('a review from a stored snapshot (design: a lost store is rebuilt by reading the tickets)', () => {
  test('is the review of the whole history, wherever it was cut', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyInput, anyLook, anyLook, (input, one, other) => {
        const [until, now] = one < other ? [one, other] : [other, one];
        const snapshot = takeSnapshot(input, until);
        fc.pre(snapshot !== null);
        const kept = stored(snapshot);
        const before = JSON.stringify(kept);
        expect(reviewFrom(kept, newsAfter(input, until), now)).toEqual(review(input, now));
        expect(JSON.stringify(kept)).toBe(before);
      }),
      LAW,
    );
  });

  test('is the same again when it was cut more than once', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyInput, anyLook, anyLook, anyLook, (input, ...looks) => {
        const [first, second, now] = [...looks].sort((a, b) => a - b) as [number, number, number];
        const begun = takeSnapshot(input, first);
        const later = takeSnapshot(input, second);
        fc.pre(begun !== null && later !== null);
        expect(reviewFrom(stored(begun), newsAfter(input, first), now)).toEqual(
          reviewFrom(stored(later), newsAfter(input, second), now),
        );
      }),
      LAW,
    );
  });
});

test('a snapshot stays as it was, whatever is added to what it holds (G1, J1, J3, D16)', () => {
  const acts = (story: Story, day: string): Story =>
    story
      .act(`${day} 10:00`, AGENT, { type: 'escalated', reason: 'Deep', collaborators: [`Engineer of ${day}`] })
      .act(`${day} 10:01`, AGENT, { type: 'session-held', with: 'Ann', minutes: 20 })
      .act(`${day} 10:02`, AGENT, { type: 'split', items: [{ subject: `Also on ${day}`, body: '', answers: {} }] })
      .act(`${day} 10:03`, AGENT, { type: 'supervisor-requested', text: '' })
      .act(`${day} 10:04`, SUPERVISOR, { type: 'supervisor-acknowledged', text: '' });
  const story = acts(given().reported('Mon 09:00').reply('Mon 09:30', RESPONSES.patch), 'Mon');
  const taken = takeSnapshot(story.input(), wall('Mon 12:00'))!;
  const before = JSON.stringify(taken);
  const going = acts(story, 'Tue').input();
  const reviewed = reviewFrom(taken, newsAfter(going, wall('Mon 12:00')), wall('Tue 12:00'));
  expect(reviewed).toEqual(review(going, wall('Tue 12:00')));
  expect(reviewed?.incident.collaborators).toEqual(['Engineer of Mon', 'Engineer of Tue']);
  expect(JSON.stringify(taken)).toBe(before);
});

describe('a snapshot does not hold', () => {
  const story = (): Story => given().reported('Mon 10:00').reply('Mon 11:00', RESPONSES['request-for-information']);
  const until = wall('Tue 10:00');
  const now = wall('Fri 12:00');
  const kept = (of = story()): Snapshot => stored(takeSnapshot(of.input(), until)!);
  const from = (of: Story, change: Partial<ReviewInput> = {}, at = now) =>
    reviewFrom(kept(), { ...newsAfter(of.input(), until), ...change }, at);

  test('but does while nothing of the time before is new', () => {
    expect(from(story())).toEqual(review(story().input(), now));
    const answered = story().asleep().answers('Wed 10:00', ANN);
    expect(from(answered)).toEqual(review(answered.input(), now));
  });

  test('when an event of the time before came late', () => {
    const input = story().input();
    const late = [{ ...input.history.events[1]!, id: 'late', at: until }];
    expect(from(story(), { history: { ...input.history, events: late } })).toBeNull();
    const next = [{ ...input.history.events[1]!, id: 'next', at: until + 1 }];
    expect(from(story(), { history: { ...input.history, events: next } })).not.toBeNull();
  });

  test('when a fact of the time before changed; a later one is only news', () => {
    const { facts } = story();
    const agreement = { startsOn: '2026-01-01', endsOn: '2026-03-01' };
    const changed = (at: number) => ({ ...facts, agreements: [...facts.agreements, { at, agreement }] });
    expect(from(story(), { facts: changed(until) })).toBeNull();
    const later = changed(until + 1);
    expect(from(story(), { facts: later })).toEqual(review({ ...story().input(), facts: later }, now));
  });

  test('when there is a first fact of a kind, which also holds before itself (F1)', () => {
    const bare = given({ facts: { agreements: [] } }).reported('Mon 10:00');
    const snapshot = stored(takeSnapshot(bare.input(), until)!);
    const facts = { ...bare.facts, agreements: story().facts.agreements.map((entry) => ({ ...entry, at: now })) };
    expect(reviewFrom(snapshot, { ...newsAfter(bare.input(), until), facts }, now)).toBeNull();
  });

  test('when the store knows of something that was carried out before, and the snapshot does not', () => {
    const record = { key: 'acknowledgement', kind: 'acknowledgement', at: wall('Mon 10:30') } as const;
    const silent = given().asleep().reported('Mon 10:00');
    const snapshot = stored(takeSnapshot(silent.input(), until)!);
    const facts = { ...silent.facts, carriedOut: [record] };
    expect(reviewFrom(snapshot, { ...newsAfter(silent.input(), until), facts }, now)).toBeNull();
    const known = { ...story().facts, carriedOut: [record] };
    expect(from(story(), { facts: known })).toEqual(review({ ...story().input(), facts: known }, now));
  });

  test.each([
    ['the version that judges is gone', { policies: [{ ...defaultPolicy, version: 7 }] }, now],
    ['it is asked for an earlier instant', {}, until - 1],
  ])('when %s', (_, change, at) => {
    expect(from(story(), change, at)).toBeNull();
  });

  test.each([
    ['before it was taken', '2026-03-02T00:00:00Z', false],
    ['at that very instant', new Date(until).toISOString(), false],
    ['after that', new Date(until + 1).toISOString(), true],
  ])('when a version of the policy came into force %s, and was not known then (E6): %s', (_, effectiveFrom, holds) => {
    const policies = [...story().policies, { ...defaultPolicy, version: 2, effectiveFrom }];
    const whole = { ...story().input(), policies };
    expect(from(story(), { policies })).toEqual(holds ? review(whole, now) : null);
  });

  test.each([
    ['before it was taken', until - 1, false],
    ['at that very instant', until, false],
    ['after that', until + 1, true],
  ])('when the incident was judged anew %s, and that was not known then (E6): %s', (_, at, holds) => {
    const facts = { ...story().facts, rejudgements: [{ at }] };
    expect(from(story(), { facts })).toEqual(holds ? review({ ...story().input(), facts }, now) : null);
  });

  test('when the version that a clock was judged by is gone, though the one in force is there', () => {
    const judged = given()
      .reported('Mon 10:00')
      .changePolicy('Mon 12:00', { warnAt: [0.5] }, true);
    const snapshot = stored(takeSnapshot(judged.input(), until)!);
    const gone = { ...newsAfter(judged.input(), until), policies: judged.policies.slice(1) };
    expect(reviewFrom(snapshot, newsAfter(judged.input(), until), now)).toEqual(review(judged.input(), now));
    expect(reviewFrom(snapshot, gone, now)).toBeNull();
  });

  test('when it was packed in another format', () => {
    expect(reviewFrom({ ...kept(), format: 0 }, newsAfter(story().input(), until), now)).toBeNull();
  });

  test('of a ticket without a report there is none', () => {
    expect(takeSnapshot(new Story().asleep().message('Mon 10:00', { by: APP }).input(), until)).toBeNull();
  });
});
