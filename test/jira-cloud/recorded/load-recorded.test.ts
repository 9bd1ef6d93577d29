import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSite } from '../example/example-site';
import { hasShared, SHARED } from '../example/shared-data';
import { readTime } from '../store/instant';

interface Fact {
  at: string;
  fact: string;
  from?: string | null;
  to?: string | null;
  from_id?: string | null;
  to_id?: string | null;
  by?: string;
  history_id?: string;
  comment_id?: string;
  public?: boolean | null;
}

interface Item {
  field: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

const FIELD: Readonly<Record<string, string>> = {
  status_change: 'status',
  assignee_change: 'assignee',
  priority_change: 'priority',
  resolution_change: 'resolution',
};

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const folders = ['history', 'changelog_page'].filter((folder) => hasShared(`payloads/jira/${folder}`));
const files = folders.flatMap((folder) =>
  readdirSync(resolve(SHARED, 'payloads/jira', folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .map((name) => resolve(SHARED, 'payloads/jira', folder, name)),
);

describe('recorded issues', () => {
  it.each(files.map((file) => [file.split('/').slice(-2).join('/'), file]))(
    '%s comes back by REST with every fact it states',
    async (_name, file) => {
      const site = exampleSite();
      const expected = json(file.replace(/\.json$/, '.expected.json'));
      const { id } = site.cloud.load(json(file), 'SUP');
      const histories = [];
      for (let startAt = 0, last = false; !last; startAt += 100) {
        const page = (await site.ask('app', 'GET', `/rest/api/3/issue/${id}/changelog?startAt=${startAt}`)).body;
        histories.push(...page.values);
        last = page.isLast;
      }
      const issue = (await site.ask('app', 'GET', `/rest/api/3/issue/${id}`)).body;
      expect(histories).toHaveLength(expected.histories);
      const instants = histories.map((history: { created: string }) => readTime(history.created));
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      if (expected.current_status) expect(issue.fields.status.name).toBe(expected.current_status);
      if (expected.current_priority) expect(issue.fields.priority.name).toBe(expected.current_priority);
      for (const fact of expected.facts as Fact[]) {
        const field = FIELD[fact.fact];
        if (field) expect(changeIn(histories, fact, field), JSON.stringify(fact)).toBeDefined();
        if (fact.fact === 'comment') {
          const comment = issue.fields.comment.comments.find((other: { id: string }) => other.id === fact.comment_id);
          expect(readTime(comment.created)).toBe(Date.parse(fact.at));
          expect([comment.author?.displayName ?? null, comment.jsdPublic ?? null]).toEqual([
            fact.by ?? null,
            fact.public ?? null,
          ]);
        }
      }
    },
  );

  it('issues without a changelog come back with their comments', async () => {
    if (!hasShared('payloads/jira/issue_no_changelog')) return;
    const folder = resolve(SHARED, 'payloads/jira/issue_no_changelog');
    const site = exampleSite();
    for (const name of readdirSync(folder)) {
      const payload = json(resolve(folder, name));
      const { id } = site.cloud.load(payload, 'SUP');
      const { body } = await site.ask('app', 'GET', `/rest/api/3/issue/${id}`);
      expect([body.key, body.fields.status, body.fields.comment.comments.length]).toEqual([
        payload.key,
        payload.fields.status,
        payload.fields.comment?.comments.length ?? 0,
      ]);
    }
  });
});

function changeIn(
  histories: { id: string; created: string; items: Item[]; author?: { displayName?: string } }[],
  fact: Fact,
  field: string,
): Item | undefined {
  const history = histories.find((other) => other.id === fact.history_id);
  if (
    !history ||
    readTime(history.created) !== Date.parse(fact.at) ||
    (history.author?.displayName ?? null) !== (fact.by ?? null)
  )
    return undefined;
  return history.items.find(
    (item) =>
      item.field.toLowerCase() === field &&
      item.fromString === (fact.from ?? null) &&
      item.toString === (fact.to ?? null) &&
      item.from === (fact.from_id ?? null) &&
      item.to === (fact.to_id ?? null),
  );
}
