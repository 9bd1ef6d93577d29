import fc from 'fast-check';
import { writeDocument } from '../../../jira-plugin/document/write-document';
import { ACT, CHANNEL, ORIGIN, RECORD, REPORT } from '../../../jira-plugin/property-keys';
import { exampleSettings } from '../example-settings';

const site = exampleSettings();

/** A Monday morning; everything happens within two days of it, so that instants coincide often. */
const BEGIN = Date.UTC(2026, 2, 2, 9);
const OFFSETS = [0, 60, 120, -480, -420, 330] as const;

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');

/** As Jira writes it: local time with its offset. */
export function written(at: number, offset = 0): string {
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}${two(offset % 60)}`;
}

export const anyInstant = fc
  .tuple(fc.nat({ max: 96 }), fc.constantFrom(0, 0, 0, 1, -1, 700), fc.constantFrom(...OFFSETS))
  .map(([halfHours, off, offset]) => written(BEGIN + halfHours * 30 * 60_000 + off, offset));

const account = (accountId: string, accountType: string) => ({ accountId, accountType, displayName: accountId });
const PERSONS = [
  account('ann', 'customer'),
  account('bob', 'customer'),
  account('constructor', 'customer'),
  account('__proto__', 'atlassian'),
  account('kim', 'atlassian'),
  account('max', 'atlassian'),
  account('rule', 'app'),
] as const;
const anyPerson = fc.constantFrom(...PERSONS, null);

const moved = (field: string) => (from: string | null, to: string | null) => ({
  field,
  fieldId: field,
  from,
  fromString: from && `was ${from}`,
  to,
  toString: to && `is ${to}`,
});

const anyStatusId = fc.constantFrom(...Object.values(site.statuses), '10068');
const anyItem = fc.oneof(
  fc.tuple(anyStatusId, anyStatusId).map(([from, to]) => moved('status')(from, to)),
  fc
    .tuple(fc.constantFrom('1', '3', null), fc.constantFrom('1', '2', '9'))
    .map(([from, to]) => moved('priority')(from, to)),
  fc.constantFrom('101', '[102]', '103', null).map((to) => moved(site.fields.severity)('101', to)),
  fc.constant({ field: 'summary', fieldId: 'summary', from: null, fromString: 'Old', to: null, toString: 'New' }),
);

/** What says nothing about an incident, however much there is of it. */
export const anyNoise = fc.constantFrom<object>(
  { field: 'RemoteIssueLink', from: null, fromString: null, to: '1', toString: 'This issue links to a page' },
  { field: 'Comment', from: '10', fromString: 'What was said', to: null, toString: null },
  { field: 'Rank', fieldId: 'customfield_10019', from: '', to: '', toString: 'Ranked higher' },
  { field: 'Status', fieldId: 'status', from: null, fromString: null, to: '2', toString: 'Open' },
  { field: 'constructor', fieldId: '__proto__', from: null, to: null },
  {},
);

const numbered = (list: readonly object[], from: number) =>
  list.map((one, place) => ({ id: String(from + place), ...one }));

export const anyHistories = fc
  .array(
    fc.record({ author: anyPerson, created: anyInstant, items: fc.array(anyItem, { minLength: 1, maxLength: 2 }) }),
    { maxLength: 12 },
  )
  .map((list) => numbered(list, 95));

export const anyNoisyHistories = fc
  .array(fc.record({ author: anyPerson, created: anyInstant, items: fc.array(anyNoise, { maxLength: 3 }) }), {
    maxLength: 12,
  })
  .map((list) => numbered(list, 1_000_000));

const anyBody = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(writeDocument),
  fc.constantFrom<unknown>('plain', null, { type: 'doc', content: [{ type: 'mention', attrs: { text: '@kim' } }] }),
);

export const anyComments = fc
  .array(fc.record({ author: anyPerson, body: anyBody, created: anyInstant, jsdPublic: fc.boolean() }), {
    maxLength: 10,
  })
  .map((list) => numbered(list, 5));

const entries = [
  { key: 'acknowledgement', kind: 'acknowledgement', to: 'customer' },
  { key: 'split:1', number: '9' },
];
const customer = { accountId: 'bob', displayName: 'Bob' };
const response = { type: 'patch', instructions: 'Restart it.' };
const anyRecord = fc.constantFrom<object>(
  { key: RECORD, value: { entries } },
  { key: RECORD, value: { entries, message: { customer, subject: 'Re: Vault' } } },
  { key: ACT, value: { act: { type: 'reply', text: 'Hello', response, status: 'Open' } } },
  { key: ACT, value: { act: { type: 'closed', text: 'Done.' } } },
  { key: ACT, value: { act: { type: 'severity-set', to: 1, reason: 'Down' } } },
  { key: ACT, value: { act: { type: 'resolution-confirmed', text: '' }, customer } },
  { key: ACT, value: { act: { type: 'survey-answered', score: 5, text: '' }, customer } },
);

/** Comments that carry records and acts, by whomever: believed or not. */
const anyRecords = fc
  .array(
    fc.record({
      author: fc.constantFrom(account('app', 'app'), account('kim', 'atlassian'), account('ann', 'customer')),
      body: anyBody,
      created: anyInstant,
      jsdPublic: fc.boolean(),
      properties: fc.array(anyRecord, { maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((list) => numbered(list, 500));

const origin = {
  key: 'split:x:0',
  splitFrom: '40099',
  reportedAt: BEGIN - 60_000,
  verdict: 'entitled',
  verifiedAt: null,
};
const content = { channel: 'portal', answers: { request: 'problem' }, fields: { productVersion: '4.2' } };
const anyProperties = fc.constantFrom<object>(
  {},
  { [REPORT]: content, [CHANNEL]: { value: 'email' } },
  { [ORIGIN]: origin, [REPORT]: content },
);

/** What Jira answers about one ticket: the issue with its changelog, and its comments. */
export const anyTicket = fc
  .record({ histories: anyHistories, comments: anyComments, creator: anyPerson, reporter: anyPerson })
  .map(({ histories, comments, creator, reporter }) => ({
    issue: {
      id: '10001',
      key: 'SUP-40100',
      fields: {
        summary: 'Vault is down',
        description: writeDocument('Nobody can log in.'),
        created: written(BEGIN),
        updated: written(BEGIN),
        status: { id: '2', name: 'Open' },
        priority: { id: '3', name: 'Medium' },
        project: { id: '10000', key: 'SUP' },
        reporter,
        creator,
        issuelinks: [{ id: '1', type: { id: '9' }, outwardIssue: { id: '2', key: 'SUP-7' } }],
        attachment: [{ filename: 'log.txt' }],
        [site.fields.severity]: { id: '102' },
        [site.fields.organizations]: [{ id: '1' }],
        [site.fields.participants]: [account('bob', 'customer')],
      },
      changelog: { startAt: 0, total: histories.length, histories },
      properties: {},
    },
    comments,
  }));

/** The same, with what the app and people recorded in it. */
export const anyRecordedTicket = fc
  .tuple(anyTicket, anyRecords, anyProperties, fc.boolean())
  .map(([ticket, records, properties, byApp]) => ({
    issue: {
      ...ticket.issue,
      properties,
      fields: { ...ticket.issue.fields, ...(byApp && { creator: account('app', 'app') }) },
    },
    comments: [...ticket.comments, ...records],
  }));
