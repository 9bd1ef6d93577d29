import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAUSES } from '../scenarios/clause';
import { mutate } from './mutation';
import { MUTATIONS } from './mutations';

it('breaks every clause of the process once', () => {
  expect(MUTATIONS.map(({ clause }) => clause)).toEqual(CLAUSES);
});

it.each(MUTATIONS)('finds the place to break $clause in $file', (mutation) => {
  const source = readFileSync(mutation.file, 'utf8');
  expect(mutate(source, mutation)).not.toBe(source);
});

it.each([
  ['one two', 0],
  ['two three two', 2],
])('refuses %j: the place is there not exactly once', (source, places) => {
  const mutation = { clause: 'A1', file: 'core/x.ts', find: places === 0 ? 'three' : 'two', replace: '' };
  expect(() => mutate(source, mutation)).toThrow(`${places} times, not once`);
});
