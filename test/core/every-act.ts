import { type Act, type ActType, actSchema } from '../../core';

/** An example of each act, and whether an agent's own word does it. An act without a row fails. */
export const ACTS: {
  readonly [T in ActType]: { readonly act: Extract<Act, { type: T }>; readonly agentMay: boolean };
} = {
  reply: { act: { type: 'reply', response: { type: 'explanation' }, text: '' }, agentMay: true },
  'call-logged': { act: { type: 'call-logged', reached: true, text: '' }, agentMay: true },
  'severity-set': { act: { type: 'severity-set', to: 1, reason: 'Down' }, agentMay: true },
  'priority-set': { act: { type: 'priority-set', to: 'low', reason: '' }, agentMay: true },
  'status-set': { act: { type: 'status-set', to: 'Open', reason: '' }, agentMay: true },
  'resolution-confirmed': { act: { type: 'resolution-confirmed', text: '' }, agentMay: false },
  reopened: { act: { type: 'reopened', text: '' }, agentMay: true },
  closed: { act: { type: 'closed', text: '' }, agentMay: true },
  split: { act: { type: 'split', items: [{ subject: 'Labels', body: '', answers: {} }] }, agentMay: true },
  escalated: { act: { type: 'escalated', reason: '', collaborators: [] }, agentMay: true },
  'supervisor-requested': { act: { type: 'supervisor-requested', text: '' }, agentMay: true },
  'supervisor-acknowledged': { act: { type: 'supervisor-acknowledged', text: '' }, agentMay: false },
  'entitlement-overridden': { act: { type: 'entitlement-overridden', reason: 'Known' }, agentMay: false },
  'session-held': { act: { type: 'session-held', with: '', minutes: 20 }, agentMay: true },
  'survey-answered': { act: { type: 'survey-answered', score: 5, text: '' }, agentMay: false },
};
export const ACT_TYPES = actSchema.options.map(({ shape }) => shape.type.value);
