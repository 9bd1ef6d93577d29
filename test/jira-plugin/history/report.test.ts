import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../jira-plugin/document/write-document';
import { readChanges } from '../../../jira-plugin/history/change';
import type { People } from '../../../jira-plugin/history/people';
import { contentExpectedUntil, reportedEvent } from '../../../jira-plugin/history/report';
import { issueSchema } from '../../../jira-plugin/jira/issue';
import { CHANNEL, ORIGIN, REPORT } from '../../../jira-plugin/property-keys';
import { exampleSettings } from '../example-settings';

const T = Date.UTC(2026, 2, 2, 9);
const site = exampleSettings();
const ann = { accountId: 'ann', accountType: 'customer', displayName: 'Ann' };
const kim = { accountId: 'kim', accountType: 'atlassian' };
const app = { accountId: 'app', accountType: 'app' };
const people: People = {
  appAccountId: 'app',
  roles: { kim: [{ at: 0, role: 'agent' }] },
  reporter: ann,
  participants: [],
  organizations: [],
  organizationsOf: {},
};

function issueOf(fields: object = {}, properties: object = {}) {
  return issueSchema.parse({
    id: '10001',
    key: 'SUP-40100',
    properties,
    fields: {
      summary: 'Vault is down',
      description: writeDocument('Nobody can log in.'),
      created: '2026-03-02T09:00:00.000+0000',
      updated: '2026-03-02T09:00:00.000+0000',
      status: { id: '1', name: 'New' },
      project: { id: '10000', key: 'SUP' },
      reporter: ann,
      creator: ann,
      ...fields,
    },
  });
}

const report = (issue: ReturnType<typeof issueOf>) =>
  reportedEvent(issue, readChanges(issue.changelog?.histories ?? []), people, site);
const content = { channel: 'portal', answers: { request: 'problem' }, fields: { productVersion: '4.2' } };
const origin = { key: 'split:x:0', splitFrom: '40099', reportedAt: T - 60_000, verdict: 'entitled', verifiedAt: null };

describe('a report', () => {
  it('has the answers and fields of the form, by the property that the panel sets', () => {
    expect(report(issueOf({}, { [REPORT]: content }))).toMatchObject({
      at: T,
      channel: 'portal',
      subject: 'Vault is down',
      body: 'Nobody can log in.',
      answers: { request: 'problem' },
      fields: { productVersion: '4.2' },
      by: { id: 'ann', relation: 'requester' },
    });
  });

  it('has the subject it was given first, whatever stands in the summary now (C2)', () => {
    const changelog = {
      total: 1,
      histories: [
        {
          id: '1',
          created: '2026-03-02T09:00:01.000+0000',
          author: app,
          items: [
            {
              field: 'summary',
              fieldId: 'summary',
              fromString: 'Vault is down',
              toString: 'Incident# 40100 Vault is down',
            },
          ],
        },
      ],
    };
    const issue = issueSchema.parse({ ...issueOf({ summary: 'Incident# 40100 Vault is down' }), changelog });
    expect(report(issue).subject).toBe('Vault is down');
  });

  it.each([
    ['portal', 'a customer’s own, not by mail', {}, {}],
    ['email', 'what Jira marks as mail', {}, { [CHANNEL]: { value: 'email' } }],
    [
      'email',
      'the request type that Jira gives to mail',
      { [site.fields.requestType]: { requestType: { id: '3' } } },
      {},
    ],
    ['agent', 'an issue that an agent made', { creator: kim }, {}],
    ['phone', 'what an agent took down from a call', { creator: kim }, { [REPORT]: { ...content, channel: 'phone' } }],
    ['portal', 'a customer’s own, whatever its property says', {}, { [REPORT]: { ...content, channel: 'phone' } }],
  ])('came by %s: %s', (channel, _, fields, properties) => {
    expect(report(issueOf(fields, properties)).channel).toBe(channel);
  });

  it('is an item of a split only where the app made it (G1)', () => {
    const made = report(issueOf({ creator: app }, { [ORIGIN]: origin }));
    expect(made).toMatchObject({ at: T - 60_000, origin: { splitFrom: '40099' } });
    const forged = report(issueOf({}, { [ORIGIN]: origin }));
    expect(forged.at).toBe(T);
    expect(forged.origin).toBeUndefined();
  });
});

describe('the content of a portal form', () => {
  it('is waited for, 15 seconds and no longer', () => {
    expect(contentExpectedUntil(issueOf(), people, site)).toBe(T + 15_000);
  });

  it.each([
    ['it has come', {}, { [REPORT]: content }],
    ['the report came by mail', {}, { [CHANNEL]: { value: 'email' } }],
    ['an agent made the issue', { creator: kim }, {}],
  ])('is not waited for when %s', (_, fields, properties) => {
    expect(contentExpectedUntil(issueOf(fields, properties), people, site)).toBeNull();
  });
});
