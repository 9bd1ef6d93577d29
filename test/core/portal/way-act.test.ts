import { expect, test } from 'vitest';
import { actSchema } from '../../../core/incident/act';
import { actOfWay, type RequestWay } from '../../../core/portal';

test.each<[RequestWay, unknown]>([
  ['answer', { type: 'reply', text: 'Here.' }],
  ['confirm', { type: 'resolution-confirmed', text: '' }],
  ['help', { type: 'reopened', text: 'Here.' }],
  ['reopen', { type: 'reopened', text: 'Here.' }],
  ['supervisor', { type: 'supervisor-requested', text: 'Here.' }],
  ['rate', { type: 'survey-answered', score: 4, text: 'Here.' }],
  ['comment', null],
])('%s is recorded as %j (I7, J3, K1, K2)', (way, act) => {
  expect(actOfWay(way, 'Here.', 4)).toEqual(act);
  if (act !== null) expect(actSchema.safeParse(act).success).toBe(true);
});
