import { expect, it } from 'vitest';
import { CLAUSES } from './clause';
import { readScenarioFiles } from './files';

it('names every clause of the process in a case of our own', () => {
  const named = readScenarioFiles(['test/scenarios/cases']).files.flatMap(({ scenario }) => scenario.clauses);
  expect(CLAUSES.filter((clause) => !named.includes(clause))).toEqual([]);
});

it('gives every case a title of its own', () => {
  const titles = readScenarioFiles(['test/scenarios/cases']).files.map(({ scenario }) => scenario.title);
  expect(titles).toEqual([...new Set(titles)]);
});
