import type { Happening, Level, Life, Person, State } from './life';

const STATUSES: Readonly<Record<State, readonly [id: string, name: string, category: string]>> = {
  new: ['10001', 'Waiting for support', 'new'],
  open: ['10002', 'In Progress', 'indeterminate'],
  pending: ['10003', 'Waiting for customer', 'indeterminate'],
  hold: ['10004', 'Waiting for development', 'indeterminate'],
  solved: ['10005', 'Resolved', 'done'],
  closed: ['10006', 'Closed', 'done'],
};

const PRIORITIES: Readonly<Record<Level, readonly [id: string, name: string]>> = {
  urgent: ['1', 'Highest'],
  high: ['2', 'High'],
  normal: ['3', 'Medium'],
  low: ['4', 'Low'],
};

const SITE = 'https://example.atlassian.net/rest/api/3';

/** A life as `GET /rest/api/3/search?expand=changelog` would answer it, comments included. */
export function jiraLine(life: Life): object {
  const { number, happenings } = life;
  const [statusId, statusName, category] = STATUSES[life.state];
  const comments = happenings.flatMap((happening, place) => commentOf(happening, `${number}${place}`));
  const histories = happenings.flatMap((happening, place) => historyOf(happening, `${number}${place}`)).reverse();
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: String(1_000_000 + number),
    self: `${SITE}/issue/${1_000_000 + number}`,
    key: `SUP-${number}`,
    fields: {
      summary: life.subject,
      description: documentOf(life.body),
      created: offsetTime(life.reportedAt),
      updated: offsetTime(happenings.at(-1)?.at ?? life.reportedAt),
      status: {
        self: `${SITE}/status/${statusId}`,
        name: statusName,
        id: statusId,
        statusCategory: { id: 4, key: category, name: category },
      },
      priority: { self: `${SITE}/priority`, id: PRIORITIES[life.priority][0], name: PRIORITIES[life.priority][1] },
      project: {
        self: `${SITE}/project/10000`,
        id: '10000',
        key: 'SUP',
        name: 'Support',
        projectTypeKey: 'service_desk',
      },
      issuetype: { id: '10010', name: 'Incident', subtask: false },
      reporter: accountOf(life.requester),
      creator:
        life.channel === 'agent'
          ? accountOf({ number: 100, side: 'agent', deleted: false })
          : accountOf(life.requester),
      labels: [],
      components: [],
      issuelinks: [],
      attachment: [],
      comment: {
        comments,
        self: `${SITE}/issue/${number}/comment`,
        maxResults: comments.length,
        total: comments.length,
        startAt: 0,
      },
    },
    changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  };
}

function commentOf({ at, by, comment }: Happening, id: string): object[] {
  if (!comment) return [];
  return [
    {
      self: `${SITE}/comment/${id}`,
      id,
      author: accountOf(by),
      body: documentOf(comment.text),
      updateAuthor: accountOf(by),
      created: offsetTime(at),
      updated: offsetTime(at),
      jsdPublic: comment.isPublic,
    },
  ];
}

function historyOf({ at, by, changes }: Happening, id: string): object[] {
  if (changes.length === 0) return [];
  return [{ id, author: accountOf(by), created: offsetTime(at), items: changes.map(itemOf) }];
}

function itemOf(change: Happening['changes'][number]): object {
  switch (change.field) {
    case 'status': {
      const [from, fromString] = STATUSES[change.from];
      const [to, name] = STATUSES[change.to];
      return { field: 'status', fieldtype: 'jira', fieldId: 'status', from, fromString, to, toString: name };
    }
    case 'priority': {
      const [from, fromString] = PRIORITIES[change.from];
      const [to, name] = PRIORITIES[change.to];
      return { field: 'priority', fieldtype: 'jira', fieldId: 'priority', from, fromString, to, toString: name };
    }
    case 'assignee':
    case 'tags':
    case 'component': {
      const field = { assignee: 'assignee', tags: 'labels', component: 'Component' }[change.field];
      const { from, to } = change;
      return { field, fieldtype: 'jira', fieldId: field, from, fromString: from, to, toString: to };
    }
    default:
      return change satisfies never;
  }
}

/** Deleted accounts leave nobody behind in old changelogs. */
function accountOf({ number, side, deleted }: Person): object | null {
  if (deleted && side === 'agent') return null;
  return {
    self: `${SITE}/user?accountId=acc${number}`,
    accountId: `acc${number}`,
    displayName: deleted ? 'Former user' : `Person ${number}`,
    active: !deleted,
    timeZone: 'America/Chicago',
    accountType: { customer: 'customer', agent: 'atlassian', machine: 'app' }[side],
  };
}

const documentOf = (text: string): object => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** As Jira writes it for a user in Chicago's winter time: `2026-01-05T03:00:00.000-0600`. */
const offsetTime = (at: number): string => new Date(at - 6 * 3_600_000).toISOString().replace('Z', '-0600');
