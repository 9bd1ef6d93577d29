import { describe, expect, test } from 'vitest';
import {
  asksCustomer,
  proposedStatus,
  QUESTION_KINDS,
  RESPONSE_TYPES,
  type Response,
  responseSchema,
} from '../../../core/lifecycle/response';
import { RESPONSES } from '../incident/responses';

const accepts = (response: unknown): boolean => responseSchema.safeParse(response).success;

test('there are eight types, in the order of H1 to H8', () => {
  expect(RESPONSE_TYPES).toEqual(Object.keys(RESPONSES));
  expect(Object.values(RESPONSES).every(accepts)).toBe(true);
});

describe('the parts that each must have', () => {
  test.each([
    ['H2, H9', 'a fix date and a workaround', { type: 'known-issue', fix: 'May', workaround: 'Restart' }, true],
    [
      'H2, H9',
      'each may be "none known", said so',
      { type: 'known-issue', fix: 'none known', workaround: 'none known' },
      true,
    ],
    ['H2, H9', 'no workaround said', { type: 'known-issue', fix: 'May' }, false],
    ['H2, H9', 'no fix said', { type: 'known-issue', workaround: 'Restart' }, false],
    ['H2, H9', 'a blank fix', { type: 'known-issue', fix: ' ', workaround: 'Restart' }, false],
    ['H3', 'no question', { type: 'request-for-information', questions: [] }, false],
    ['H3', 'questions left out', { type: 'request-for-information' }, false],
    ['H3', 'a question of no kind', { type: 'request-for-information', questions: [{ text: 'Why?' }] }, false],
    [
      'H3',
      'a question of another kind',
      { type: 'request-for-information', questions: [{ kind: 'why', text: 'Why?' }] },
      false,
    ],
    ['H3', 'a blank question', { type: 'request-for-information', questions: [{ kind: 'logs', text: '' }] }, false],
    ['H5', 'a link', { type: 'document-link', url: 'https://docs.example.com' }, true],
    ['H5', 'no link', { type: 'document-link' }, false],
    ['H5', 'a word for a link', { type: 'document-link', url: 'docs' }, false],
    ['H5', 'a link without encryption', { type: 'document-link', url: 'http://docs.example.com' }, true],
    ['H5', 'a link of a kind that ends like a web address', { type: 'document-link', url: 'xhttps://docs' }, false],
    ['H5', 'a link of a kind that begins like one', { type: 'document-link', url: 'httpsx://docs' }, false],
    ['H5', 'a link that runs code', { type: 'document-link', url: 'javascript:alert(1)' }, false],
    ['H6', 'no instructions', { type: 'patch' }, false],
    ['H6', 'blank instructions', { type: 'patch', instructions: '\n' }, false],
    ['H7', 'one option', { type: 'resolution-options', options: ['Restore'] }, true],
    ['H7', 'no option', { type: 'resolution-options', options: [] }, false],
    ['H7', 'a blank option', { type: 'resolution-options', options: [' '] }, false],
    ['H8', 'no reference', { type: 'feature-request' }, false],
    ['H8', 'a reference', { type: 'feature-request', reference: 'PM-7' }, true],
    ['H1', 'nothing more', { type: 'information-or-resolution' }, true],
    ['H4', 'nothing more', { type: 'explanation' }, true],
    ['E3', 'no such type', { type: 'apology' }, false],
  ])('%s: %s', (_clause, _what, response, sound) => {
    expect(accepts(response)).toBe(sound);
  });

  test.each([
    ['details', 'H10'],
    ['tests', 'H11'],
    ['logs', 'H11'],
  ] as const)('a question may ask for %s (%s)', (kind, _clause) => {
    expect(accepts({ type: 'request-for-information', questions: [{ kind, text: 'Please.' }] })).toBe(true);
    expect(QUESTION_KINDS).toContain(kind);
  });
});

test.each([
  ['none known', 'Resolved Pending Confirmation'],
  [' NONE KNOWN ', 'Resolved Pending Confirmation'],
  ['none', 'Software Change Required'],
  ['Version 5.2', 'Software Change Required'],
])('a known issue whose fix is %j proposes %s (H2, H9)', (fix, status) => {
  expect(proposedStatus({ type: 'known-issue', fix, workaround: 'none known' })).toBe(status);
});

test('only H3 and H7 ask the customer something (E4)', () => {
  const asking = (Object.values(RESPONSES) as readonly Response[]).filter(asksCustomer).map(({ type }) => type);
  expect(asking).toEqual(['request-for-information', 'resolution-options']);
  expect(asksCustomer(null)).toBe(false);
});
