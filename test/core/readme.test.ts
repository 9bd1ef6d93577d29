import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCalendar, defaultPolicy } from '../../core';

const example = readFileSync('README.md', 'utf8').split('```ts')[1]?.split('```')[0] ?? '';

/** What the README's example gives when it is run as it stands there, line by line. */
function runExample(): Record<string, unknown> {
  const names = [...example.matchAll(/^const (\w+)/gm)].map(([, name]) => name);
  const calls = [...example.matchAll(/^(calendar\.(\w+)\(.*\));/gm)].map(([, call, name]) => `${name}: ${call}`);
  const body = example.replace(/^import .*$/gm, '').replace(/^calendar\..*$/gm, '');
  const run = new Function(
    'createCalendar',
    'defaultPolicy',
    `${body}; return { ${[...names, ...calls].join(', ')} };`,
  );
  return run(createCalendar, defaultPolicy);
}

describe('the README', () => {
  it('shows what the calendar gives: 24 hours of open time from Friday 16:00 end on Wednesday 16:00 (E1, D10)', () => {
    const { friday, isOpen, add, between, openIntervals } = runExample();
    expect(friday).toBe(Date.parse('2026-03-06T16:00:00Z'));
    expect(isOpen).toBe(true);
    expect(add).toBe(Date.parse('2026-03-11T16:00:00Z'));
    expect(between).toBe(8 * 60 * 60 * 1000);
    expect(openIntervals).toEqual([{ start: friday, end: Date.parse('2026-03-06T17:00:00Z') }]);
  });
});
