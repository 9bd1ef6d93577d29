import { describe, expect, it } from 'vitest';
import { fields, made, read } from './told-ticket';

describe('a ticket', () => {
  it('that follows up a closed one names it; a source of nothing names none', () => {
    const source = (from: object | null) => ({ via: { channel: 'web', source: { rel: 'follow_up', from } } });
    expect(read({ ticket: source({ ticket_id: 6 }) }).linked).toEqual(['6']);
    expect(read({ ticket: source({ ticket_id: null }) }).linked).toEqual([]);
    expect(read({ ticket: source(null) }).linked).toEqual([]);
  });

  it('of null in every field that may be null is read', () => {
    const optional = [
      'subject',
      'raw_subject',
      'description',
      'custom_status_id',
      'priority',
      'submitter_id',
      'assignee_id',
      'organization_id',
      'collaborator_ids',
      'email_cc_ids',
      'external_id',
      'tags',
      'custom_fields',
      'followup_ids',
      'via',
    ];
    const ticket = Object.fromEntries(optional.map((name) => [name, null]));
    const creation = { ...made, metadata: null, via: null };
    expect(read({ ticket, creation })).toMatchObject({
      number: '7',
      events: [{ type: 'reported', subject: '' }],
      shown: { status: null, priority: null, severity: null },
      linked: [],
    });
  });

  it('shows no severity where the field holds what is none of its choices', () => {
    const custom_fields = [{ id: fields.severity, value: { toString: 1 } }];
    expect(read({ ticket: { custom_fields } }).shown.severity).toBeNull();
  });
});
