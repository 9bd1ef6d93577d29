/** An account of each kind, as Jira Cloud writes it. */
export const ANN = { accountId: 'ann', accountType: 'customer', displayName: 'Ann Becker' };
export const JONAS = { accountId: 'jonas', accountType: 'atlassian', displayName: 'Jonas Reed' };
export const BOT = { accountId: 'bot', accountType: 'app', displayName: 'Automation' };

const SITE_STATUSES = {
  'Waiting for support': ['1', 'new'],
  'In Progress': ['2', 'indeterminate'],
  'Waiting for customer': ['3', 'indeterminate'],
  Resolved: ['5', 'done'],
  Closed: ['6', 'done'],
  'Peer review': ['7', 'indeterminate'],
  'Geprüft und fertig': ['8', 'done'],
} as const;

type SiteStatus = keyof typeof SITE_STATUSES;

export const statusField = (name: SiteStatus) => {
  const [id, key] = SITE_STATUSES[name];
  return { id, name, statusCategory: { key } };
};

/** One change of a Jira issue. */
export const jiraChange = (id: string, created: string, author: object | null, field: string, to: string) => ({
  id,
  created,
  author,
  items: [
    {
      field,
      fieldId: field,
      from: '4',
      fromString: field === 'status' ? 'In Progress' : 'Medium',
      to: field === 'status' ? SITE_STATUSES[to as SiteStatus][0] : to,
      toString: to,
    },
  ],
});

export const jiraComment = (id: string, created: string, author: object | null, jsdPublic?: boolean) => ({
  id,
  created,
  author,
  body: 'Hello',
  ...(jsdPublic === undefined ? {} : { jsdPublic }),
});

interface JiraParts {
  readonly status?: SiteStatus;
  readonly fields?: object;
  readonly histories?: readonly object[];
  readonly comments?: readonly object[];
}

/** A Jira issue reported by Ann on Monday 2 March 2026 at 10:00 UTC. */
export const jiraIssue = ({ status = 'In Progress', fields = {}, histories = [], comments = [] }: JiraParts = {}) => ({
  id: '10001',
  key: 'SUP-40100',
  fields: {
    summary: 'About our exports',
    description: null,
    created: '2026-03-02T10:00:00.000+0000',
    status: statusField(status),
    priority: { id: '3', name: 'Medium' },
    reporter: ANN,
    creator: ANN,
    comment: { comments, total: comments.length },
    ...fields,
  },
  changelog: { startAt: 0, total: histories.length, histories },
});

const REQUESTER = 501;
const AGENT = 601;
export const ZENDESK = { REQUESTER, AGENT, COLLEAGUE: 502, RULE: -1 };

export const zendeskComment = (id: number, author: number, isPublic = true) => ({
  id,
  type: 'Comment',
  author_id: author,
  body: 'Hello',
  public: isPublic,
});

export const zendeskChange = (id: number, field: string, value: unknown, previous: unknown = null) => ({
  id,
  type: 'Change',
  field_name: field,
  value,
  previous_value: previous,
});

export const zendeskAudit = (id: number, at: string, author: number, ...events: object[]) => ({
  id,
  ticket_id: 40100,
  created_at: at,
  author_id: author,
  metadata: { custom: {} },
  events,
  via: { channel: 'web' },
});

/** A Zendesk ticket reported by its requester on Monday 2 March 2026 at 10:00 UTC. */
export const zendeskTicket = (audits: readonly object[] = [], ticket: object = {}) => ({
  ticket: {
    id: 40100,
    subject: 'About our exports',
    description: 'Hello.',
    status: 'open',
    priority: null,
    requester_id: REQUESTER,
    submitter_id: REQUESTER,
    organization_id: null,
    created_at: '2026-03-02T10:00:00Z',
    updated_at: '2026-03-02T10:00:00Z',
    ...ticket,
  },
  audits: [
    zendeskAudit(1, '2026-03-02T10:00:00Z', REQUESTER, zendeskComment(2, REQUESTER), {
      id: 3,
      type: 'Create',
      field_name: 'status',
      value: 'new',
    }),
    ...audits,
  ],
});
