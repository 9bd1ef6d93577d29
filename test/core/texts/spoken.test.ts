import { expect, test, vi } from 'vitest';
import { labelsIn, processWords, speaker, timesIn } from '../../../core';

const ENGLISH = { greeting: 'Hello', days: { monday: 'Monday', all: ['Monday'] }, count: (n: number) => `${n} days` };
const GERMAN = { greeting: 'Hallo', days: { monday: 'Montag', all: ['Montag'] }, count: (n: number) => `${n} Tage` };

const opened = () => {
  const app = speaker<{ words: typeof ENGLISH; others: { more: string } }>();
  return { ...app, words: app.spoken('words', ENGLISH), others: app.spoken('others', { more: 'More' }) };
};

test('An app speaks English until it knows its reader, and whose language is English from then on, too', () => {
  const { words, isKnown, speak } = opened();
  expect([words.greeting, isKnown()]).toEqual(['Hello', false]);
  speak(null);
  expect([words.greeting, isKnown()]).toEqual(['Hello', true]);
});

test('What was held from the start, a group of words too, is said in the language that is known later', () => {
  const { words, speak } = opened();
  const { days } = words;
  speak({ words: GERMAN });
  expect([words.greeting, days.monday, words.days.all, words.count(3)]).toEqual([
    'Hallo',
    'Montag',
    ['Montag'],
    '3 Tage',
  ]);
});

test('What a language was not loaded with, English says', () => {
  const { others, speak } = opened();
  speak({ words: GERMAN });
  expect(others.more).toBe('More');
});

test('Whoever waits hears once that the language is known, and nothing after they left', () => {
  const { speak, subscribe } = opened();
  const [stays, leaves] = [vi.fn(), vi.fn()];
  subscribe(stays);
  subscribe(leaves)();
  speak(null);
  expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([1, 0]);
});

test('Labels and times of a language are functions of one thing', () => {
  const { severityLabel, priorityLabel } = labelsIn(processWords);
  const { firstName, spanText } = timesIn(processWords);
  expect([severityLabel(2), priorityLabel('high'), spanText(3_660_000)]).toEqual(['Severity 2', 'High', '1 h 1 min']);
  expect(firstName({ id: '1', name: 'Ann Becker', role: 'customer' })).toBe('Ann');
  expect(firstName({ id: '1', role: 'customer' })).toBe(processWords.customer);
});
