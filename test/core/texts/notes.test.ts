import { describe, expect, it } from 'vitest';
import type { Message } from '../../../core/texts';
import { render } from '../../../core/texts';
import { at, context } from './context';

const dueAt = at('2026-11-24T21:30:00Z');

const NOTES: readonly (readonly [string, Message, string])[] = [
  [
    'F3',
    { template: 'verification-note', verdict: 'agreement-expired' },
    'Enter the new end of the agreement on the organization',
  ],
  [
    'F2, F3',
    { template: 'verification-note', verdict: 'not-a-representative' },
    'ask a manager to allow this incident',
  ],
  [
    'E2',
    { template: 'clock-warning', clock: 'firstResponse', dueAt },
    'The first response is due Tue 24 Nov 15:30 (Chicago).',
  ],
  [
    'E4',
    { template: 'clock-warning', clock: 'customerResponse', dueAt },
    'Without it the priority becomes lower then.',
  ],
  ['A1', { template: 'clock-warning', clock: 'statusUpdate', dueAt }, 'A status update is due'],
  ['E2', { template: 'clock-breached', clock: 'firstResponse', dueAt }, 'Please write to the customer'],
  ['A1', { template: 'clock-breached', clock: 'statusUpdate', dueAt }, 'tell the customer how things stand'],
  ['E4', { template: 'clock-breached', clock: 'customerResponse', dueAt }, "The customer's answer was due"],
  [
    'E5',
    { template: 'priority-lowered', from: 'urgent', to: 'high', dueAt },
    'the priority is now High (it was Urgent)',
  ],
  [
    'J1, J2',
    { template: 'escalated', by: 'Jonas Reed', reason: 'Needs a trace', collaborators: ['Ida'] },
    'Also working on it: Ida.',
  ],
  [
    'J1',
    { template: 'escalated', by: '', reason: '', collaborators: [] },
    'Support asks for a Product Support Engineer.',
  ],
  [
    'J3',
    { template: 'supervisor-requested', by: 'Nina', text: 'It takes too long.' },
    'Nina asks to speak to a supervisor.',
  ],
  ['A4', { template: 'not-joined-note' }, 'an incident of its own'],
  ['section 2', { template: 'automatic-note' }, 'looks automatic'],
];

describe('A note to agents and supervisors', () => {
  it.each(NOTES)('%s: %j says what it is and what to do, in plain words', (_clause, message, words) => {
    const { subject, text } = render(message, context);
    expect(text).toContain(words);
    expect(text).not.toMatch(/!|\bSLA\b|\bclock|\bcycle|entitle|breach|Hello/i);
    expect(subject.startsWith('Incident# 40100 ')).toBe(true);
    expect(text.length).toBeLessThan(330);
  });
});
