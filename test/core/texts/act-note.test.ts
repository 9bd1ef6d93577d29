import { describe, expect, it } from 'vitest';
import { actNote, type PanelAct } from '../../../core';

describe('the note that an act stands in', () => {
  it.each<[PanelAct, string]>([
    [
      { type: 'call-logged', reached: true, text: 'The service starts again.' },
      'Jonas called and reached the customer.\n\nThe service starts again.',
    ],
    [{ type: 'call-logged', reached: false, text: '' }, 'Jonas called and did not reach the customer.'],
    [
      { type: 'severity-set', to: 1, reason: 'Nobody can log in.' },
      'Jonas set the severity to 1.\n\nNobody can log in.',
    ],
    [{ type: 'priority-set', to: 'low', reason: '' }, 'Jonas set the priority to Low.'],
    [{ type: 'priority-set', to: 'somewhat', reason: '' }, 'Jonas set the priority to somewhat.'],
    [{ type: 'status-set', to: 'Open', reason: '' }, 'Jonas set the status to Open.'],
    [
      { type: 'escalated', reason: 'Storage.', collaborators: ['Priya'] },
      'Jonas escalated to a Product Support Engineer. With: Priya.\n\nStorage.',
    ],
    [{ type: 'split', items: [{ subject: 'Typo', body: '', answers: {} }] }, 'Jonas split the report:\n- Typo'],
    [{ type: 'session-held', with: 'Ann', minutes: 30 }, 'Jonas held a support session of 30 minutes with Ann.'],
  ])('says who did what, and why: %o (C5, J1)', (act, note) => {
    expect(actNote(act, 'Jonas')).toBe(note);
  });

  it('does without a name that the platform does not give', () => {
    expect(actNote({ type: 'resolution-confirmed', text: '' }, '')).toBe('Somebody confirmed that it is solved.');
  });
});
