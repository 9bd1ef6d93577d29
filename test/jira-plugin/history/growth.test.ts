import { expect, it } from 'vitest';
import { historyOf } from '../../../jira-plugin/history/history';
import type { People } from '../../../jira-plugin/history/people';
import { historySchema } from '../../../jira-plugin/jira/changelog';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { issueSchema } from '../../../jira-plugin/jira/issue';
import { type Count, counted } from '../../payloads/counted';
import { exampleSettings } from '../example-settings';

const site = exampleSettings();
const people: People = {
  appAccountId: 'app',
  roles: {},
  reporter: null,
  participants: [],
  organizations: [],
  organizationsOf: {},
};
const BEGIN = Date.UTC(2026, 2, 2, 9);

/** Looks at a changelog and at comments, as many as said, the newest first. */
function looksAt(entries: number): number {
  const count: Count = { looks: 0 };
  const places = Array.from({ length: entries }, (_, place) => entries - place);
  const instant = (place: number) => new Date(BEGIN + place * 60_000).toISOString();
  const histories = places.map((place) =>
    historySchema.parse({
      id: String(place),
      author: { accountId: `person${place}` },
      created: instant(place),
      items: [
        { field: 'Rank', to: 'x' },
        { field: 'status', fieldId: 'status', from: '1', to: '2' },
      ],
    }),
  );
  const comments = places.map((place) =>
    commentSchema.parse({ id: String(place), body: 'Words', created: instant(place), jsdPublic: true }),
  );
  const fields = { created: instant(0), updated: instant(0), status: { id: '2', name: 'Open' } };
  const issue = issueSchema.parse({ id: '1', key: 'SUP-1', fields });
  const changelog = { startAt: 0, total: entries, histories: histories.map((one) => counted(one, count)) };
  const ticket = { issue: { ...issue, changelog }, comments: comments.map((one) => counted(one, count)) };
  expect(historyOf(ticket, people, site).events).toHaveLength(1 + 2 * entries);
  return count.looks;
}

it('ten times the entries are ten times the reading', () => {
  expect(looksAt(5_000) / looksAt(500)).toBeCloseTo(10, 1);
});
