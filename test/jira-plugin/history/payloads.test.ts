import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Change, originalText, readChanges } from '../../../jira-plugin/history/change';
import { readInstant } from '../../../jira-plugin/history/instant';
import { historySchema } from '../../../jira-plugin/jira/changelog';
import { commentSchema } from '../../../jira-plugin/jira/comment';

const PAYLOADS = '../shared/payloads/jira';
// Where the recorded payloads are, they must be read right; CI always has them.
const folders = existsSync(PAYLOADS) || process.env.CI ? ['history', 'changelog_page'] : [];

const payloadSchema = z.object({
  changelog: z.object({ histories: z.array(historySchema) }).optional(),
  values: z.array(historySchema).optional(),
  fields: z
    .object({
      status: z.object({ name: z.string() }).nullish(),
      comment: z.object({ comments: z.array(commentSchema) }).nullish(),
    })
    .nullish(),
});

const expectedSchema = z.object({
  histories: z.number(),
  initial_status: z.string().nullable(),
  current_status: z.string().nullable(),
  facts: z.array(z.record(z.string(), z.unknown())),
});

const files = folders.flatMap((folder) =>
  readdirSync(`${PAYLOADS}/${folder}`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .map((name) => `${folder}/${name}`),
);

const read = (file: string): unknown => JSON.parse(readFileSync(`${PAYLOADS}/${file}`, 'utf8'));

const KINDS: Readonly<Record<string, string>> = {
  status: 'status_change',
  priority: 'priority_change',
  assignee: 'assignee_change',
  resolution: 'resolution_change',
};

function factOf(change: Change): Record<string, unknown> {
  return {
    at: new Date(change.at).toISOString(),
    fact: KINDS[change.field],
    from: change.fromText,
    to: change.toText,
    from_id: change.from,
    to_id: change.to,
    by: change.by?.displayName ?? null,
    history_id: change.historyId,
  };
}

/** The order inside one history means nothing. */
const sorted = (facts: readonly Record<string, unknown>[]): string[] =>
  facts.map((fact) => JSON.stringify(fact, Object.keys(fact).sort())).sort();

describe.runIf(folders.length > 0)('recorded changelogs and comments', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s is read with exactly its facts', (file) => {
    const payload = payloadSchema.parse(read(file));
    const expected = expectedSchema.parse(read(file.replace(/\.json$/, '.expected.json')));
    const changes = readChanges(payload.changelog?.histories ?? payload.values ?? []);

    const facts = changes.filter(({ field }) => field in KINDS).map(factOf);
    const stated = expected.facts.filter(({ fact }) => fact !== 'comment');
    expect(sorted(facts)).toEqual(sorted(stated));
    const instants = changes.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));

    const comments = (payload.fields?.comment?.comments ?? []).map((comment) => ({
      at: new Date(readInstant(comment.created)).toISOString(),
      comment_id: comment.id,
      by: comment.author?.displayName ?? null,
      public: comment.jsdPublic ?? null,
    }));
    const said = expected.facts.filter(({ fact }) => fact === 'comment');
    expect(sorted(comments)).toEqual(sorted(said.map(({ fact: _fact, edited: _edited, ...comment }) => comment)));
  });

  it.each(files)('%s begins with the status that it had before the first change', (file) => {
    const payload = payloadSchema.parse(read(file));
    const expected = expectedSchema.parse(read(file.replace(/\.json$/, '.expected.json')));
    const changes = readChanges(payload.changelog?.histories ?? payload.values ?? []);
    const now = payload.fields?.status?.name ?? '';
    if (expected.initial_status !== null) expect(originalText(changes, 'status', now)).toBe(expected.initial_status);
  });
});
