import { type Event, NO_FACTS } from '../../../core';
import { historyOf } from '../../../jira-plugin/history/history';
import type { People } from '../../../jira-plugin/history/people';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { issueSchema } from '../../../jira-plugin/jira/issue';
import { exampleSettings } from '../example-settings';

export const site = exampleSettings();
export const ANN = { accountId: 'qm:1:ann', accountType: 'customer', displayName: 'Ann' };
export const KIM = { accountId: 'kim', accountType: 'atlassian', displayName: 'Kim' };
export const APP = { accountId: 'app', accountType: 'app' };
export const people: People = {
  appAccountId: 'app',
  roles: { kim: [{ at: 0, role: 'agent' }] },
  reporter: ANN,
  participants: [],
  organizations: [],
  organizationsOf: {},
};

export const ENTITLED = {
  ...NO_FACTS,
  organization: { id: '1', name: 'Acme' },
  agreements: [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};

export interface Shape {
  readonly fields?: object;
  readonly histories?: readonly object[];
  readonly comments?: readonly object[];
}

/** What Jira answers about one issue, read. */
export function read({ fields = {}, histories = [], comments = [] }: Shape, whose: Partial<People> = {}) {
  const issue = issueSchema.parse({
    id: '10001',
    key: 'SUP-40100',
    fields: {
      summary: 'Vault is down',
      created: '2026-03-02T09:00:00.000+0000',
      updated: '2026-03-02T09:00:00.000+0000',
      status: { id: '2', name: 'Open' },
      reporter: ANN,
      creator: ANN,
      ...fields,
    },
    changelog: { total: histories.length, histories },
  });
  return historyOf({ issue, comments: comments.map((one) => commentSchema.parse(one)) }, { ...people, ...whose }, site);
}

export const eventsOf = (shape: Shape, whose: Partial<People> = {}): Event[] => read(shape, whose).events.slice(1);
export const say = (events: readonly Event[]): string[] =>
  events.map((event) => ('to' in event ? `${event.type} ${event.to}` : `${event.type} ${event.id}`));

export const status = (
  from: string | null,
  to: string | null,
  names: { from?: string | null; to?: string | null } = {},
) => ({
  field: 'status',
  fieldId: 'status',
  from,
  fromString: names.from === undefined ? from : names.from,
  to,
  toString: names.to === undefined ? to : names.to,
});
let ids = 0;
export const history = (created: string, ...items: object[]) => {
  ids += 1;
  return { id: String(ids), author: KIM, created, items };
};
export const comment = (id: string, created: string, more: object = {}) => ({
  id,
  author: ANN,
  body: 'Words',
  created,
  jsdPublic: true,
  ...more,
});
