import { describe, expect, it } from 'vitest';
import { determineSeverity } from '../../../../core/severity';
import { HALVES, halfOf, readReports } from './reports';

const all = HALVES.flatMap((half) => readReports(half));

const share = (reports: readonly { readonly right: boolean }[]): number =>
  reports.filter(({ right }) => right).length / reports.length;

describe('The labelled reports', () => {
  it('C2: are at least 300, each once, with a level and its clause', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ subject, body }) => `${subject}\n${body}`)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(300);
    for (const { level, why } of all) expect(why).toMatch({ 1: /^D1, D2: /, 2: /^D[78]: /, 3: /^D1[3456]: /m }[level]);
  });

  it.each(HALVES)('C2: those of the %s half stand there by their id', (half) => {
    for (const { id } of readReports(half)) expect(halfOf(id)).toBe(half);
  });

  it.each([
    ['tuning', 0.95, 0.95],
    ['held-back', 0.8, 0.85],
  ] as const)(
    'C2, D1: of the %s half at least %f is read right, of its Severity 1 at least %f',
    (half, right, gravest) => {
      const read = readReports(half).map((report) => ({
        level: report.level,
        right: determineSeverity({}, report).severity === report.level,
      }));
      expect(share(read)).toBeGreaterThanOrEqual(right);
      expect(share(read.filter(({ level }) => level === 1))).toBeGreaterThanOrEqual(gravest);
    },
  );
});
