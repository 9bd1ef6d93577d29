import { describe, expect, it } from 'vitest';
import { isOwnDoing } from '../../../jira-plugin/history/own-changes';
import { type Issue, issueSchema } from '../../../jira-plugin/jira/issue';

const SEEN = '2026-03-02T09:00:00.000+0000';
const LATER = '2026-03-02T09:00:05.000+0000';
const LAST = '2026-03-02T09:00:09.000+0000';
const account = (accountId: string) => ({ accountId, accountType: 'atlassian' });

interface Told {
  readonly changes?: readonly (readonly [by: string, at: string])[];
  readonly comments?: readonly (readonly [by: string, at: string])[];
  readonly updated?: string;
  readonly total?: number;
}

const issue = ({ changes = [], comments = [], updated = LAST, total = changes.length }: Told): Issue =>
  issueSchema.parse({
    id: '1',
    key: 'SUP-1',
    fields: {
      created: SEEN,
      updated,
      status: { id: '1', name: 'Open' },
      comment: {
        comments: comments.map(([by, at], n) => ({ id: String(n), updateAuthor: account(by), updated: at })),
      },
    },
    changelog: {
      total,
      histories: changes.map(([by, at], n) => ({ id: String(n), author: account(by), created: at, items: [] })),
    },
  });

describe('what happened to an issue since its review', () => {
  it.each<[string, Told, boolean]>([
    ['the app’s edit and its comment', { changes: [['app', LATER]], comments: [['app', LAST]] }, true],
    ['what others did before', { changes: [['kim', SEEN]], comments: [['app', LAST]] }, true],
    ['a reply in between', { changes: [['app', LAST]], comments: [['ann', LATER]] }, false],
    ['a change in between', { changes: [['kim', LATER]], comments: [['app', LAST]] }, false],
    ['something that left no trace, after all that did', { changes: [['app', LATER]] }, false],
    ['nothing that is seen', {}, false],
    ['more changes than Jira embeds', { changes: [['app', LAST]], total: 41 }, false],
    ['an instant that nobody can read', { changes: [['app', 'soon']] }, false],
  ])('%s', (_, told, own) => {
    expect(isOwnDoing(issue(told), SEEN, 'app')).toBe(own);
  });
});
