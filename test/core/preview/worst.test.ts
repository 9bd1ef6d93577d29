import { describe, expect, test } from 'vitest';
import type { PreviewedIncident } from '../../../core/preview/previewed';
import { compareWorst, keepWorst, largestMove } from '../../../core/preview/worst';
import { changedIncident, clockChange } from './changed-incident';

/** Gains `count` breaches; its deadline stays. */
const gains = (count: number, differs: Partial<PreviewedIncident> = {}) =>
  changedIncident({ clocks: [clockChange(100, 100, { to: count })], ...differs });
const loses = (count: number, differs: Partial<PreviewedIncident> = {}) =>
  changedIncident({ clocks: [clockChange(100, 100, { from: count })], ...differs });
const moves = (from: number, to: number, differs: Partial<PreviewedIncident> = {}) =>
  changedIncident({ clocks: [clockChange(from, to)], ...differs });

describe('which of two changed incidents comes first', () => {
  test.each<[string, PreviewedIncident, PreviewedIncident]>([
    ['more breaches gained', gains(2), gains(1)],
    ['a breach gained before any lost', gains(1), loses(3)],
    [
      'breaches gained by whatever clock',
      changedIncident({ clocks: [clockChange(1, 1, { to: 1 }), clockChange(1, 1, { to: 1 }, 'customerResponse')] }),
      gains(1),
    ],
    ['the graver severity among equal gains', gains(1, { severity: 1 }), gains(1, { severity: 3 })],
    ['more breaches lost, whatever the severity', loses(2, { severity: 3 }), loses(1, { severity: 1 })],
    ['a breach lost before a move', loses(1), moves(0, 1_000)],
    ['the larger move', moves(0, 30), moves(0, 20)],
    ['the larger move, in whatever direction', moves(30, 0), moves(0, 20)],
    ['a larger move before a graver severity', moves(0, 30, { severity: 3 }), moves(0, 20, { severity: 1 })],
    ['a breach gained before any move', gains(1, { severity: 1 }), moves(0, 1_000)],
    ['what was reported first, all else equal', moves(0, 20, { reportedAt: 1 }), moves(0, 20, { reportedAt: 2 })],
  ])('%s (E2, C3)', (_, first, second) => {
    expect(compareWorst(first, second)).toBeLessThan(0);
    expect(compareWorst(second, first)).toBeGreaterThan(0);
  });

  test('equals are equal', () => expect(compareWorst(moves(0, 20), moves(5, 25))).toBe(0));
});

describe('the largest move of an incident', () => {
  test.each<[string, Partial<PreviewedIncident>, number]>([
    ['none where nothing moves', {}, 0],
    ['of its deadlines', { clocks: [clockChange(10, 15), clockChange(10, 40, {}, 'statusUpdate')] }, 30],
    ['an earlier deadline counts as much', { clocks: [clockChange(50, 10)] }, 40],
    ['of its closure', { clocks: [clockChange(10, 15)], closure: { from: 10, to: 70 } }, 60],
    ['of its reminder', { notice: { from: 70, to: 10 }, closure: { from: 0, to: 1 } }, 60],
    ['a closure that is only gained moves nothing', { closure: { from: null, to: 70 } }, 0],
    ['nor does a clock that is only lost', { clocks: [clockChange(70, null)] }, 0],
  ])('%s (E2, I2, I3)', (_, differs, move) => expect(largestMove(changedIncident(differs))).toBe(move));
});

describe('the incidents that are kept to be shown', () => {
  const numbered = (number: string, to: number) => moves(0, to, { number });
  const kept = (incidents: readonly (PreviewedIncident | null)[], limit: number): string[] =>
    incidents
      .reduce<readonly PreviewedIncident[]>((list, incident) => keepWorst(list, incident, limit), [])
      .map(({ number }) => number);

  test('the worst first, in whatever order they come', () => {
    expect(kept([numbered('a', 1), numbered('c', 3), numbered('b', 2)], 9)).toEqual(['c', 'b', 'a']);
  });
  test('as many as asked for, the worst of all', () => {
    expect(kept([numbered('c', 3), numbered('a', 1), numbered('d', 4), numbered('b', 2)], 2)).toEqual(['d', 'c']);
  });
  test('the first of equals stays', () => {
    expect(kept([numbered('first', 1), numbered('second', 1)], 1)).toEqual(['first']);
  });
  test('what does not change, and what is no incident, is not kept', () => {
    expect(kept([changedIncident({ number: 'same' }), null, numbered('a', 1)], 9)).toEqual(['a']);
  });
});
