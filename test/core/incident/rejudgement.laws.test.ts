import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { CLOCKS } from '../../../core/clocks/clock';
import { mergePolicy, type Policy } from '../../../core/policy';
import { law } from '../law';
import { anyLife, endOf, type Life, live, policyOf } from './lives';
import type { Story } from './story';
import { MINUTE } from './wall';

/** Later policies that make much overdue, or due, at once. */
const anyStricter: fc.Arbitrary<unknown> = fc.constantFrom(
  { severities: { 1: targets('1m'), 2: targets('1m'), 3: targets('1m') } },
  { severities: { 1: targets('1h'), 2: targets('1h'), 3: targets('1h') }, warnAt: [0.1, 0.5] },
  { closure: { notice: 0, waits: { 'Resolved Pending Confirmation': 1, 'Customer Information Requested': 1 } } },
  { calendar: { timeZone: 'Asia/Tokyo' } },
  { entitlement: { required: false } },
);

function targets(target: string) {
  const rule = { target, basis: 'elapsed' };
  return { firstResponse: rule, customerResponse: rule, statusUpdate: rule };
}

const stricter = new Map<string, Policy>();

/** The ticket once an administrator had it judged anew at `at`, by a policy in force from then on. */
function judgedAnew(story: Story, change: unknown, stricterBy: unknown, at: number): Story {
  const key = JSON.stringify([change, stricterBy, at]);
  const policy = stricter.get(key) ?? {
    ...(mergePolicy(policyOf(change), stricterBy) as Policy),
    effectiveFrom: new Date(at).toISOString(),
  };
  stricter.set(key, policy);
  story.policies.push(policy);
  story.facts = { ...story.facts, rejudgements: [...story.facts.rejudgements, { at }] };
  return story;
}

// At one instant a re-judgement is folded before what people do (section 1), so it comes a little later.
const afterwards = (life: Life, minutes: number): number => endOf(life) + 1 + minutes * MINUTE;

const ALERTS = ['clock-warning', 'clock-breached', 'priority-lowered'];

describe('a re-judgement (semantics.md section 8), whatever came before', () => {
  law('alerts nobody', fc.tuple(anyLife, anyStricter, fc.nat(72 * 60)), ([life, stricterBy, later]) => {
    const at = afterwards(life, later);
    const story = live(life).passTo(at);
    const { effects } = judgedAnew(story, life.change, stricterBy, at).reviewAt(at);
    for (const effect of effects) {
      if (effect.type === 'send') for (const { kind } of effect.entries) expect(ALERTS).not.toContain(kind);
    }
  });

  law(
    'leaves a met, breached or stopped clock its outcome, target and due instant',
    fc.tuple(anyLife, anyStricter, fc.nat(72 * 60)),
    (given) => {
      const [life, stricterBy, later] = given;
      const at = afterwards(life, later);
      const story = live(life).passTo(at);
      const before = story.reviewAt(at).incident;
      const after = judgedAnew(story, life.change, stricterBy, at).reviewAt(at).incident;
      if (before.standing !== 'incident') return;
      for (const name of CLOCKS) {
        const [was, is] = [before[name], after[name]];
        if (!was || !is || is.cycle !== was.cycle || was.state === 'running' || was.state === 'held') continue;
        const { state, target, basis, startedAt, dueAt, breachedAt } = was;
        expect(is).toMatchObject({ state, target, basis, startedAt, dueAt, breachedAt });
      }
    },
  );

  law('leaves a closed incident as it is', fc.tuple(anyLife, anyStricter), ([life, stricterBy]) => {
    const at = endOf(life) + 1;
    const story = live(life).passTo(at);
    const before = story.reviewAt(at);
    const after = judgedAnew(story, life.change, stricterBy, at).reviewAt(at);
    if (before.incident.status === 'Closed') expect(after).toEqual(before);
  });
});
