import { type Facts, NO_FACTS } from '../core';

/**
 * Exports say nothing about agreements. A preview compares policies, not customers: every reporter is taken as somebody whose
 * organization has support and who may report, unless the ticket itself carries the facts it was judged by.
 */
export const ASSUMED_FACTS: Facts = {
  ...NO_FACTS,
  organization: { id: 'assumed', name: '' },
  agreements: [{ at: 0, agreement: { startsOn: '1970-01-01', endsOn: '9999-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};
