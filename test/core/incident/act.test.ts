import { describe, expect, test } from 'vitest';
import { actSchema } from '../../../core/incident/act';

const item = { subject: 'Labels print twice' };

describe('what a panel recorded is read back as it was meant', () => {
  test.each<[string, object, object]>([
    ['D4', { type: 'reply' }, { text: '' }],
    ['D4', { type: 'reply', response: { type: 'no such' }, status: 'Nowhere', text: 'Hello' }, {}],
    ['D3', { type: 'call-logged', reached: true }, { text: '' }],
    ['C4', { type: 'severity-set', to: 1 }, { reason: '' }],
    ['E5', { type: 'priority-set', to: 'low' }, { reason: '' }],
    ['H1', { type: 'status-set', to: 'Open' }, { reason: '' }],
    ['D9', { type: 'resolution-confirmed' }, { text: '' }],
    ['I7', { type: 'reopened' }, { text: '' }],
    ['I1', { type: 'closed' }, { text: '' }],
    ['G1', { type: 'split', items: [item] }, { items: [{ ...item, body: '', answers: {} }] }],
    ['G1', { type: 'split', items: [item, { subject: ' Title ' }] }, { items: [{}, { subject: 'Title' }] }],
    ['J1', { type: 'escalated' }, { reason: '', collaborators: [] }],
    ['J3', { type: 'supervisor-requested' }, { text: '' }],
    ['J3', { type: 'supervisor-acknowledged' }, { text: '' }],
    ['F3', { type: 'entitlement-overridden' }, { reason: '' }],
    ['D16', { type: 'session-held' }, { with: '', minutes: 0 }],
    ['D16', { type: 'session-held', with: 'Ann', minutes: 20 }, { with: 'Ann', minutes: 20 }],
    ['K2', { type: 'survey-answered', score: 4 }, { text: '' }],
  ])('%s: %j', (_, recorded, filled) => {
    const read = actSchema.parse(recorded);
    expect(read).toMatchObject('items' in recorded ? filled : { ...recorded, ...filled });
    expect(read.type).toBe((recorded as { type: string }).type);
  });

  test.each([
    ['of no kind that there is', { type: 'deleted' }],
    ['of no kind at all', {}],
    ['a call of which nobody knows whether it reached anybody', { type: 'call-logged' }],
    ['a severity that is no number', { type: 'severity-set', to: 'high' }],
    ['a split into nothing', { type: 'split', items: [] }],
    ['a split into something without a title', { type: 'split', items: [{ subject: ' ' }] }],
    ['a session of fewer than no minutes', { type: 'session-held', minutes: -1 }],
    ['a survey without a score', { type: 'survey-answered' }],
  ])('what is %s is none', (_, recorded) => {
    expect(actSchema.safeParse(recorded).success).toBe(false);
  });
});
