import { describe, expect, test } from 'vitest';
import { ANN, APP, EVE } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { wall } from './wall';

/** The log at an instant, without what it begins with. */
const log = (story: Story, when: string) =>
  story
    .incidentAt(when)
    .steps.slice(1)
    .map(({ at, by, ...step }) => ({ at, by: by === 'process' ? by : by.id, ...step }));

describe('the process log', () => {
  test('says what each reply did to the status, the agent’s and the customer’s (H3, I4)', () => {
    const story = given()
      .reported('Mon 10:00')
      .reply('Mon 11:00', RESPONSES['request-for-information'])
      .answers('Mon 12:00', ANN);
    expect(log(story, 'Mon 13:00')).toEqual([
      { at: wall('Mon 11:00'), by: 'agent', what: 'message', status: 'Customer Information Requested' },
      { at: wall('Mon 12:00'), by: 'ann', what: 'message', status: 'Open' },
    ]);
  });

  test('says that it closed by itself, and what people did by hand, with what holds then (I2, I7)', () => {
    const holds = { severity: 2, priority: 'high' };
    const story = given()
      .reported('Mon 10:00')
      .reply('Mon 11:00', RESPONSES.explanation)
      .passTo('Fri 09:00')
      .status('Fri 10:00', 'Open')
      .status('Fri 11:00', 'Closed')
      .happens('Fri 12:00', { type: 'status-set', by: APP, to: 'Open', reason: '' });
    expect(log(story, 'Fri 13:00')).toEqual([
      { at: wall('Mon 11:00'), by: 'agent', what: 'message', status: 'Resolved Pending Confirmation' },
      { at: wall('Thu 17:00'), by: 'process', what: 'closed-automatically', status: 'Closed' },
      { at: wall('Fri 10:00'), by: 'agent', what: 'status-set', status: 'Open', ...holds },
      { at: wall('Fri 11:00'), by: 'agent', what: 'status-set', status: 'Closed', ...holds },
    ]);
    expect(story.incidentAt('Fri 13:00')).toMatchObject({ status: 'Closed', closedBecause: 'by-agent' });
  });

  test('names a priority that the customer’s late answer puts back (E5)', () => {
    const story = given({ policy: { priorityLowering: { restoreOnReply: true } } })
      .reported('Mon 10:00')
      .reply('Mon 11:00', RESPONSES['request-for-information'])
      .answers('Mon+1 12:00', ANN);
    expect(log(story, 'Mon+1 13:00').map(({ what, priority }) => [what, priority])).toEqual([
      ['message', undefined],
      ['breached', undefined],
      ['lowered', 'normal'],
      ['restored', 'high'],
      ['message', undefined],
    ]);
  });

  test('is silent about notes, strangers and machines (semantics.md section 2)', () => {
    const story = given()
      .reported('Mon 10:00')
      .message('Mon 11:00', { visibility: 'internal' })
      .answers('Mon 11:10', EVE)
      .answers('Mon 11:20', ANN, { headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(log(story, 'Mon 12:00')).toEqual([]);
  });

  test('keeps what was typed past a hold, and that the process refused it (F3)', () => {
    const story = given({ facts: { agreements: [] } })
      .reported('Mon 10:00')
      .message('Mon 11:00');
    expect(log(story, 'Mon 12:00')).toEqual([
      { at: wall('Mon 10:00'), by: 'process', what: 'held', status: 'Verification Required', why: 'no-agreement' },
      {
        at: wall('Mon 11:00'),
        by: 'agent',
        what: 'message',
        refused: { code: 'verification-required', data: {} },
      },
    ]);
  });
});
