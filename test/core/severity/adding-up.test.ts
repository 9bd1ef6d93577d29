import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../core/severity';
import { determineSeverity } from '../../../core/severity';

const read = (body: string, subject = '') => determineSeverity({}, { subject, body });

/** What several phrases of a report add up to: each row says what is in it. */
const ADDED: readonly (readonly [clause: string, body: string, severity: Severity, reasons: readonly string[]])[] = [
  ['D7: a stop alone', 'The label client does not start.', 2, ['does not start']],
  [
    'D1: a stop for all',
    'The label client does not start on any workstation.',
    1,
    ['does not start', 'on any workstation'],
  ],
  [
    'D2: a stop that a restart did not help',
    'The label client does not start. We rebooted twice, no effect.',
    1,
    ['does not start', 'rebooted twice, no effect', 'We rebooted'],
  ],
  ['D7: a stop for some', 'The label client is dead for some users.', 2, ['is dead', 'some users']],
  [
    'D8: a stop while others work',
    'The label client does not start on any device of hall A. The other halls are fine.',
    2,
    ['does not start', 'The other halls are fine'],
  ],
  ['D8: an outage with a workaround', 'The server is down, a restart helps.', 2, ['server is down', 'a restart helps']],
  [
    'D8: an outage while others work',
    'The server is down. Everyone else is fine.',
    2,
    ['server is down', 'Everyone else is fine'],
  ],
  [
    'D1: an outage for all, whoever else is named',
    'The server is down. All users wait. Some users called twice.',
    1,
    ['server is down', 'All users'],
  ],
  [
    'D8: an outage for all, with which people cope while some work',
    'The server is down. All users write by hand. Some users are fine.',
    2,
    ['server is down', 'Some users'],
  ],
  [
    'D1, D2: a failure for all that nothing helps',
    'Saving fails for everyone. We reinstalled it, no change.',
    1,
    ['fails', 'everyone', 'reinstalled it, no change', 'We reinstalled'],
  ],
  [
    'D8: a failure for all that nothing helps, with which people cope',
    'Saving fails for everyone. We reinstalled it, no change. We write by hand.',
    2,
    ['fails'],
  ],
  ['D7: a failure for all', 'Saving fails for everyone.', 2, ['fails']],
  ['D8: people help themselves', 'We enter the orders by hand.', 2, ['by hand']],
  ['D7: a word of failure', 'The sum is wrong.', 2, ['wrong']],
  [
    'D15: a word of failure in a report with a wish',
    'The order is wrong for our eyes. It would be nice to sort it.',
    3,
    ['It would be nice'],
  ],
  [
    'D13: a word of failure in a report about looks',
    'The old one was hidden. The title is cut off.',
    3,
    ['title is cut off'],
  ],
  [
    'D16: a word of failure in a report that asks how',
    'We have it since January. How do I rename it?',
    3,
    ['How do I rename it?'],
  ],
  ['D7: a failure beside a question', 'Saving fails. What is the reason?', 2, ['fails']],
];

describe('What the words of a report add up to', () => {
  it.each(ADDED)('%s: %s', (_clause, body, severity, reasons) => {
    const found = read(body);
    expect(found.severity).toBe(severity);
    expect(found.reasons.map(({ words }) => words).toSorted()).toEqual(reasons.toSorted());
  });

  it('D16: the known fault: what somebody could not find is no failure', () => {
    const text = {
      subject: 'How do I change the logo?',
      body: 'How do I change the logo? I could not find it in the settings.',
    };
    expect(determineSeverity({}, text).severity).toBe(3);
  });

  it('D16: what a question supposes is no outage', () => {
    expect(read('If the production server is down, how long would a reinstallation take?').severity).toBe(3);
    expect(read('The production server is down, how long would a reinstallation take?').severity).toBe(1);
  });

  it('D16: what somebody asks how to change does not fail', () => {
    expect(read('How can we prolong the timeouts?').severity).toBe(3);
    expect(read('How can we go on? The timeouts are back.').severity).toBe(2);
  });

  it('C2: a question mark alone makes a question, its sentence is the reason', () => {
    expect(read('Windows 11?')).toMatchObject({
      severity: 3,
      confidence: 0.5,
      needsReview: false,
      reasons: [{ words: 'Windows 11?' }],
    });
  });

  it('C2: the subject of an answer counts only where the body says nothing', () => {
    expect(read('One more question about the report', 'Re: Production is down').severity).toBe(3);
    expect(read('See above.', 'Re: Production is down').severity).toBe(1);
    expect(read('One more question about the report', 'Production is down').severity).toBe(1);
    expect(read('One more question about the report', 'Area 5: Production is down').severity).toBe(1);
  });

  it('C2: a line of a log shows that something fails, never how far', () => {
    const line = '2026-03-02 10:12:07 FATAL system down';
    expect(read(`See the log:\n${line}`)).toMatchObject({
      severity: 2,
      needsReview: true,
      reasons: [{ words: 'system down' }],
    });
    expect(read(`What does this mean?\n2026-03-02 10:12:07 INFO how to restart`).severity).toBe(3);
    expect(read('See the log: FATAL system down').severity).toBe(1);
  });

  it('C4: letters that change their length keep the words in place', () => {
    expect(read('İİİ İSTANBUL: Production is down').reasons).toEqual([{ from: 'text', words: 'Production is down' }]);
    expect(read('The server’s DOWN').reasons).toEqual([{ from: 'text', words: 'server’s DOWN' }]);
  });

  it('C4: a report gives no more than 12 reasons', () => {
    const body = Array.from({ length: 30 }, (_, number) => `Error ${number} occurs.`).join('\n');
    expect(read(body).reasons).toHaveLength(12);
  });

  it('C2: what works again before is no outage, what fails after is one', () => {
    expect(read('It works again. The server is down.').severity).toBe(1);
    expect(read('The server is down. It works again.').severity).toBe(3);
    expect(read('We wait until it works again. The server is down.').severity).toBe(1);
    expect(read('The server is down. We wait until it works again.').severity).toBe(1);
    expect(read('The server is down. It works again. Where can I read why?').severity).toBe(3);
  });
});
