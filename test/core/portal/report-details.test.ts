import { describe, expect, test } from 'vitest';
import { defaultPolicy, judgeDraft, mergePolicy, type Policy, reportDetails } from '../../../core';

/** Monday 10:00, support open from 09:00 to 17:00. */
const NOW = Date.UTC(2026, 2, 2, 10);
const ANN = { name: 'Ann', organization: 'Acme', isEntitled: true } as const;

describe('the details of a report', () => {
  test.each([
    [2500, []],
    [2501, ['productVersion']],
  ])('fit together into what is kept beside a ticket: one of %i letters is too long: %j', (length, tooLong) => {
    const draft = { answers: { request: 'information' }, fields: { productVersion: 'x'.repeat(length) } } as const;
    expect(judgeDraft(defaultPolicy, draft, ANN, NOW).tooLong).toEqual(tooLong);
  });

  test('are read in their order, each under its name (B1 to B12)', () => {
    expect(reportDetails({ serverRoles: ' database ', productVersion: '9.4.1', errorMessages: '' })).toBe(
      'Product version:\n9.4.1\n\nServer roles:\ndatabase',
    );
  });
});

test('where the policy asks for no agreement, everybody is promised a time (F3)', () => {
  const policy = mergePolicy(defaultPolicy, { entitlement: { required: false } }) as Policy;
  const draft = { answers: { request: 'information' }, fields: {} } as const;
  const stranger = { name: null, organization: null, isEntitled: false };
  expect(judgeDraft(policy, draft, stranger, NOW).dueAt).toBe(Date.UTC(2026, 2, 5, 10));
});
