import * as polished from 'polished';
import { describe, expect, test } from 'vitest';
import * as ours from '../../../zendesk-app/app/build/polished';

const FORMULAS = [
  '20px / 2',
  '20px * 2 - 1',
  '(40px - 20px) / 2',
  '4px * -0.25',
  '-1 * 12px',
  '32px - (1px * 2)',
  '16px * 3.5 + 8px',
  '1 * 4px',
  '28 / 14',
  '(20px - 16px) / 2 + 2px',
];
const COLOURS = ['#1f73b7', '#fff', '#000', '#cc3340', '#f8f9f9', '#2f3941', '#ffb057', '#037f52'];

describe('What Garden uses of polished is equal to it', () => {
  test.each(FORMULAS)('%s', (formula) => {
    expect(ours.math(formula)).toBe(polished.math(formula));
  });

  test('units that cannot be added are refused', () => {
    expect(() => ours.math('1px + 1em')).toThrow('More than one unit');
  });

  test.each(COLOURS)('colours made from %s', (colour) => {
    expect(ours.rgba(colour, 0.35)).toBe(polished.rgba(colour, 0.35));
    expect(ours.readableColor(colour)).toBe(polished.readableColor(colour));
    expect(ours.getContrast('#FFF', colour)).toBe(polished.getContrast('#FFF', colour));
    for (const [one, other] of [
      [ours.darken(0.05, colour), polished.darken(0.05, colour)],
      [ours.lighten(0.05, colour), polished.lighten(0.05, colour)],
    ] as const)
      expect(polished.getContrast(one, other)).toBeLessThanOrEqual(1.05);
  });

  test.each(['12px', '1.5em', '50%', '0', 'auto', 7])('%s with its unit', (value) => {
    expect(ours.getValueAndUnit(value)).toEqual(polished.getValueAndUnit(value));
    expect(ours.stripUnit(value)).toEqual(polished.stripUnit(value));
  });

  test('em, and what only readers hear', () => {
    expect(ours.em('12px', '14px')).toBe(polished.em('12px', '14px'));
    expect(ours.em(8)).toBe(polished.em(8));
    expect(ours.hideVisually()).toEqual(polished.hideVisually());
  });
});
