import { describe, expect, test } from 'vitest';
import { NONE_KNOWN } from '../../../core/lifecycle/response';
import {
  asking,
  EMPTY_REPLY,
  judgeFor,
  missingParts,
  outlookKey,
  type ReplyDraft,
  replyOutlook,
  replyStatus,
  replyStatuses,
  responseOf,
} from '../../../core/panel';
import { AGENT } from '../incident/people';
import { given } from '../incident/story';
import { wall } from '../incident/wall';

const draft = (filled: Partial<ReplyDraft> = {}): ReplyDraft => ({ ...EMPTY_REPLY, ...filled });
const question = (text: string) => ({ kind: 'details', text }) as const;

describe('the response that a draft stands for, and what it still lacks', () => {
  test.each<[string, Partial<ReplyDraft>, object | undefined, readonly string[]]>([
    ['no type yet', {}, undefined, []],
    ['an update on purpose', { type: 'status-update' }, undefined, []],
    ['an answer', { type: 'information-or-resolution' }, { type: 'information-or-resolution' }, []],
    ['an explanation', { type: 'explanation' }, { type: 'explanation' }, []],
    [
      'a known issue without its parts',
      { type: 'known-issue' },
      { type: 'known-issue', fix: '', workaround: '' },
      ['fix', 'workaround'],
    ],
    [
      'a known issue of which no fix is known',
      { type: 'known-issue', fix: 'typed before', noFix: true, workaround: 'Restart' },
      { type: 'known-issue', fix: NONE_KNOWN, workaround: 'Restart' },
      [],
    ],
    [
      'a known issue of which no workaround is known',
      { type: 'known-issue', fix: 'In 5.2', noWorkaround: true },
      { type: 'known-issue', fix: 'In 5.2', workaround: NONE_KNOWN },
      [],
    ],
    [
      'a question that asks nothing',
      { type: 'request-for-information', questions: [question(' ')] },
      { type: 'request-for-information', questions: [] },
      ['questions'],
    ],
    [
      'questions, the empty one left out',
      { type: 'request-for-information', questions: [question('Which version?'), question('')] },
      { type: 'request-for-information', questions: [question('Which version?')] },
      [],
    ],
    [
      'a link',
      { type: 'document-link', url: ' https://docs.example.com/a ' },
      { type: 'document-link', url: 'https://docs.example.com/a' },
      [],
    ],
    ['a link to nowhere', { type: 'document-link', url: 'docs' }, { type: 'document-link', url: 'docs' }, ['url']],
    ['a patch without a word', { type: 'patch' }, { type: 'patch', instructions: '' }, ['instructions']],
    ['a patch', { type: 'patch', instructions: 'Replace it' }, { type: 'patch', instructions: 'Replace it' }, []],
    [
      'options, the empty one left out',
      { type: 'resolution-options', options: ['Restore', ' '] },
      { type: 'resolution-options', options: ['Restore'] },
      [],
    ],
    ['no options', { type: 'resolution-options' }, { type: 'resolution-options', options: [] }, ['options']],
    [
      'a feature request',
      { type: 'feature-request', reference: 'PM-7' },
      { type: 'feature-request', reference: 'PM-7' },
      [],
    ],
    ['one without its number', { type: 'feature-request' }, { type: 'feature-request', reference: '' }, ['reference']],
  ])('%s (D4, H1 to H8)', (_, filled, response, missing) => {
    expect(responseOf(draft(filled))).toEqual(response);
    expect(missingParts(draft(filled))).toEqual(missing);
  });
});

describe('asking for what is missing', () => {
  test('adds a question for each detail to those that were typed, and makes it a question to the customer (B13)', () => {
    const asked = asking(
      draft({ type: 'patch', status: 'Open', questions: [question('Since when?'), question(' ')] }),
      ['logFiles', 'productVersion'],
    );
    expect(asked).toMatchObject({
      type: 'request-for-information',
      status: null,
      asks: ['logFiles', 'productVersion'],
    });
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['details', 'logs', 'details']);
    expect(asked.questions[0]).toEqual(question('Since when?'));
    expect(asked.questions[1]?.text).toMatch(/log/i);
  });
  test('twice asks once', () => {
    const once = asking(EMPTY_REPLY, ['logFiles']);
    expect(asking(once, ['logFiles', 'productVersion']).asks).toEqual(['logFiles', 'productVersion']);
    expect(asking(once, ['logFiles', 'productVersion']).questions).toHaveLength(2);
  });
});

describe('what a draft would do', () => {
  const judged = judgeFor(given().reported('Mon 10:00').input(), wall('Mon 11:00'));
  const held = judgeFor(
    given({ facts: { agreements: [] } })
      .reported('Mon 10:00')
      .input(),
    wall('Mon 11:00'),
  );

  test.each<[Partial<ReplyDraft>, string]>([
    [{ type: 'information-or-resolution' }, 'Resolved Pending Confirmation'],
    [{ type: 'explanation' }, 'Resolved Pending Confirmation'],
    [{ type: 'document-link' }, 'Resolved Pending Confirmation'],
    [{ type: 'patch' }, 'Resolved Pending Confirmation'],
    [{ type: 'request-for-information' }, 'Customer Information Requested'],
    [{ type: 'resolution-options' }, 'Customer Information Requested'],
    [{ type: 'known-issue' }, 'Software Change Required'],
    [{ type: 'known-issue', noFix: true }, 'Resolved Pending Confirmation'],
    [{ type: 'patch', status: 'Open' }, 'Open'],
  ])('%j leads to %s, and meets the first response (D4, H1 to H11)', (filled, status) => {
    expect(replyStatus(draft(filled))).toBe(status);
    expect(replyOutlook(AGENT, judged, draft(filled))).toMatchObject({ status, firstResponse: 'met' });
  });

  test('an update leads nowhere, and is the first response all the same (D4)', () => {
    expect(replyStatus(draft({ type: 'status-update' }))).toBeNull();
    expect(replyOutlook(AGENT, judged, draft({ type: 'status-update' }))?.firstResponse).toBe('met');
    expect(replyStatuses(AGENT, judged, draft({ type: 'status-update' }))).toEqual([]);
  });
  test('nothing is foreseen before a type is chosen', () => {
    expect(replyOutlook(AGENT, judged, EMPTY_REPLY)).toBeNull();
    expect(replyStatus(EMPTY_REPLY)).toBeNull();
    expect(replyStatuses(AGENT, judged, EMPTY_REPLY)).toEqual([]);
  });
  test('the statuses to choose from are those that the process lets a reply lead to (H2, F3)', () => {
    const statuses = replyStatuses(AGENT, judged, draft({ type: 'patch' }));
    expect(statuses).toContain('Resolved Pending Confirmation');
    expect(statuses).toContain('Open');
    expect(statuses).not.toContain('New');
    expect(statuses).not.toContain('Verification Required');
    expect(replyStatuses(AGENT, held, draft({ type: 'patch' }))).toEqual([]);
  });
  test('of a closed incident there is none to choose (I7)', () => {
    const closed = given().reported('Mon 10:00').act('Mon 11:00', AGENT, { type: 'closed', text: '' });
    expect(replyStatuses(AGENT, judgeFor(closed.input(), wall('Mon 12:00')), draft({ type: 'patch' }))).toEqual([]);
  });
  test('only what decides the consequences makes them be found anew', () => {
    const key = outlookKey(draft({ type: 'patch' }));
    expect(outlookKey(draft({ type: 'patch', instructions: 'Replace it' }))).toBe(key);
    const others = [
      { type: 'explanation' },
      { type: 'patch', status: 'Open' },
      { type: 'patch', noFix: true },
    ] as const;
    for (const other of others) expect(outlookKey(draft(other))).not.toBe(key);
  });
});
