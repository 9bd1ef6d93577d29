import { describe, expect, it } from 'vitest';
import { comment, eventsOf, history, KIM, read, site } from './told-issue';

describe('people with names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a stranger like any other',
    (accountId) => {
      const author = { accountId, accountType: 'customer' };
      expect(eventsOf({ comments: [comment('1', '2026-03-02T10:00:00.000+0000', { author })] })).toMatchObject([
        { by: { id: accountId, role: 'customer', relation: 'stranger' } },
      ]);
    },
  );
});

describe('the report', () => {
  it('of nobody, made by nobody, was not made by its reporter', () => {
    const [report] = read({ fields: { reporter: null, creator: null } }, { reporter: null }).events;
    expect(report).toMatchObject({ type: 'reported', channel: 'agent', by: { id: '', role: 'unknown' } });
  });

  it('that an agent entered for a customer is the customer’s', () => {
    const [report] = read({ fields: { creator: KIM } }).events;
    expect(report).toMatchObject({ channel: 'agent', by: { role: 'customer', relation: 'requester' } });
  });

  it('keeps its summary where the changelog tells how the issue was made', () => {
    const made = history('2026-03-02T09:00:00.000+0000', {
      field: 'summary',
      fieldId: 'summary',
      toString: 'Vault is down',
    });
    expect(read({ histories: [made] }).events[0]).toMatchObject({ subject: 'Vault is down' });
  });

  it('is read of an issue with nothing in it but null', () => {
    const empty = [
      'summary',
      'description',
      'priority',
      'project',
      'reporter',
      'creator',
      'comment',
      'issuelinks',
      'attachment',
    ];
    const fields = Object.fromEntries([...empty, ...Object.values(site.fields)].map((name) => [name, null]));
    expect(read({ fields }, { reporter: null })).toMatchObject({
      events: [{ type: 'reported', subject: '', body: '' }],
      shown: { status: 'Open', priority: null, severity: null },
      linked: [],
    });
  });
});
