import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCKS } from '../../../core/clocks/clock';
import type { Facts } from '../../../core/incident/facts';
import { review } from '../../../core/incident/review';
import { viewIncident } from '../../../core/incident/view';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core/policy';
import {
  addToSummary,
  type Change,
  comparePolicies,
  EMPTY_SUMMARY,
  preview,
  previewIncident,
} from '../../../core/preview';
import { foldAwake } from '../../../core/preview/awake';
import type { PreviewInput } from '../../../core/preview/preview-incident';
import { anyEvents, anyFacts, anyLook, anyPolicyChange, anyTale, RUNS, type Told } from '../incident/any';
import { Story } from '../incident/story';

// One object a change, so that its calendars are prepared once.
const policies = new Map<unknown, Policy>();
function policyOf(change: unknown): Policy {
  const known = policies.get(change) ?? (mergePolicy(defaultPolicy, change) as Policy);
  policies.set(change, known);
  return known;
}

interface Life {
  readonly tale: readonly Told[];
  readonly change: unknown;
  readonly facts: Facts;
  readonly look: number;
}

const anyLife: fc.Arbitrary<Life> = fc.record({
  tale: anyTale(),
  change: anyPolicyChange,
  facts: anyFacts,
  look: anyLook,
});

/** A ticket whose life the app was awake through, looked at once everything due by then was done. */
function live({ tale, change, facts, look }: Life): Story {
  const story = new Story({ facts });
  story.policies.splice(0, 1, policyOf(change));
  for (const { at, happening } of tale) if (at <= look) story.happens(at, happening);
  return story.passTo(look);
}

const anyInput: fc.Arbitrary<PreviewInput> = fc.record({
  history: anyEvents.map((events) => ({
    number: '40100',
    events,
    shown: { status: null, priority: null, severity: null },
  })),
  facts: anyFacts,
});

const anyLived: fc.Arbitrary<PreviewInput> = anyLife.map((life) => live(life).input());
const anyTicket = fc.oneof(anyInput, anyLived);

const swap = <T>(change: Change<T> | null): Change<T> | null => change && { from: change.to, to: change.from };

function law<T>(title: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  test(title, { timeout: 30_000 + RUNS * 200 }, () => {
    fc.assert(fc.property(arbitrary, holds), { numRuns: RUNS });
  });
}

describe('the laws of a preview', () => {
  law(
    'a life lived in one go is what the process makes of it when it is awake all along (I2, I3, I5, I6)',
    anyLife,
    (life) => {
      const story = live(life);
      const input = story.input();
      const { incident } = review(input, life.look);
      const state = foldAwake(input, life.look);
      const seen = state && viewIncident(state, life.look);
      const told = ({
        status,
        priority,
        noticeSentAt,
        closesAt,
        closedAt,
        closedBecause,
        ...rest
      }: typeof incident) => ({
        ...{ status, priority, noticeSentAt, closesAt, closedAt, closedBecause },
        clocks: CLOCKS.map((clock) => rest[clock]),
      });
      expect(seen && told(seen)).toEqual(told(incident));
    },
  );

  law(
    'the same policy twice changes nothing (E6)',
    fc.record({ input: anyTicket, change: anyPolicyChange, look: anyLook }),
    ({ input, change, look }) => {
      const { summary, changed } = preview([input], policyOf(change), policyOf(change), look);
      expect(changed).toEqual([]);
      expect(summary.overall.unchanged).toBe(summary.overall.incidents);
    },
  );

  law(
    'judged anew by the same policy, only held incidents can change: they are checked again (E6, F3)',
    fc.record({ life: anyLife }),
    ({ life }) => {
      const story = live({ ...life, facts: { ...life.facts, rejudgements: [] } });
      const held = story.reviewAt(life.look).incident.status === 'Verification Required';
      const policy = policyOf(life.change);
      const { changed } = preview([story.input()], policy, policy, life.look, { kind: 'judged-anew' });
      if (!held) expect(changed).toEqual([]);
    },
  );

  law(
    'the policies swapped swap what is gained and what is lost (E2, E4, I2)',
    fc.record({ input: anyTicket, one: anyPolicyChange, other: anyPolicyChange, look: anyLook }),
    ({ input, one, other, look }) => {
      const there = previewIncident(input, comparePolicies(policyOf(one), policyOf(other), look));
      const back = previewIncident(input, comparePolicies(policyOf(other), policyOf(one), look));
      expect(there === null).toBe(back === null);
      if (!there || !back) return;
      expect(back.clocks).toEqual(there.clocks.map(({ clock, from, to }) => ({ clock, from: to, to: from })));
      expect(back.closure).toEqual(swap(there.closure));
      expect(back.notice).toEqual(swap(there.notice));
      expect(back.status).toEqual(swap(there.status));
      expect(back.priority).toEqual(swap(there.priority));
    },
  );

  law(
    'the sums are those of the incidents one by one, and of the severities (C3)',
    fc.record({
      inputs: fc.array(anyTicket, { maxLength: 6 }),
      one: anyPolicyChange,
      other: anyPolicyChange,
      look: anyLook,
    }),
    ({ inputs, one, other, look }) => {
      const { summary, changed } = preview(inputs, policyOf(one), policyOf(other), look);
      const comparison = comparePolicies(policyOf(one), policyOf(other), look);
      const incidents = inputs.map((input) => previewIncident(input, comparison));
      expect(incidents.reduce(addToSummary, EMPTY_SUMMARY)).toEqual(summary);
      const { overall, severities, notIncidents } = summary;
      expect(overall.incidents + notIncidents).toBe(inputs.length);
      expect(changed.length).toBe(overall.incidents - overall.unchanged);
      for (const numbers of [
        [overall, severities[1], severities[2], severities[3]].map(({ incidents }) => incidents),
        [overall, severities[1], severities[2], severities[3]].map(({ closures }) => closures.later),
        ...CLOCKS.flatMap((clock) =>
          (['later', 'earlier', 'gained', 'lost', 'breachesGained', 'breachesLost'] as const).map((count) =>
            [overall, severities[1], severities[2], severities[3]].map(({ clocks }) => clocks[clock][count]),
          ),
        ),
      ]) {
        const [whole = 0, ...parts] = numbers;
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }
    },
  );

  law(
    'judged anew, no breach is lost, and closed incidents stay as they are (E2, I7)',
    fc.record({ input: anyTicket, one: anyPolicyChange, other: anyPolicyChange, look: anyLook }),
    ({ input, one, other, look }) => {
      for (const kind of ['judged-anew', 'judged-anew-as-lived'] as const) {
        const incident = previewIncident(input, comparePolicies(policyOf(one), policyOf(other), look, kind));
        if (!incident) return;
        for (const { from, to } of incident.clocks)
          expect(to?.breaches ?? 0).toBeGreaterThanOrEqual(from?.breaches ?? 0);
        if (!incident.open) expect(incident).toMatchObject({ clocks: [], closure: null, status: null, priority: null });
      }
    },
  );

  law(
    'judged anew, it makes no difference whether the app was awake or is taken to have been (I3, E6)',
    fc.record({ life: anyLife, other: anyPolicyChange }),
    ({ life, other }) => {
      const story = live(life);
      const [found, lived] = (['judged-anew', 'judged-anew-as-lived'] as const).map((kind) =>
        previewIncident(story.input(), comparePolicies(policyOf(life.change), policyOf(other), life.look, kind)),
      );
      expect(lived).toEqual(found);
    },
  );

  law(
    'judged anew, an incident is what a review shows once the policy is saved (E6)',
    fc.record({ life: anyLife, other: anyPolicyChange }),
    ({ life, other }) => {
      const story = live(life);
      const [present = defaultPolicy] = story.policies;
      const incident = previewIncident(
        story.input(),
        comparePolicies(present, policyOf(other), life.look, 'judged-anew'),
      );
      if (!incident?.open) return;
      // Nothing is carried out any more: what a reader sees the moment after saving.
      story.asleep().policies.push({ ...policyOf(other), effectiveFrom: new Date(life.look).toISOString() });
      story.facts = { ...story.facts, rejudgements: [...story.facts.rejudgements, { at: life.look }] };
      const shown = story.reviewAt(life.look).incident;
      for (const { clock, to } of incident.clocks) {
        expect(shown[clock]?.dueAt ?? null).toBe(to?.dueAt ?? null);
        expect(shown[clock]?.state ?? null).toBe(to?.state ?? null);
      }
      if (incident.status) expect(shown.status).toBe(incident.status.to);
      if (incident.priority) expect(shown.priority).toBe(incident.priority.to);
      const noticeIsAhead = shown.noticeSentAt !== null || (shown.noticeAt ?? 0) > life.look;
      if (incident.closure && noticeIsAhead) expect(shown.closesAt).toBe(incident.closure.to);
    },
  );
});
