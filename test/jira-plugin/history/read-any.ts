import { z } from 'zod';
import { historyOf } from '../../../jira-plugin/history/history';
import type { People } from '../../../jira-plugin/history/people';
import { organizationsIn, participantsIn } from '../../../jira-plugin/history/request-fields';
import { UnreadableTicket } from '../../../jira-plugin/history/unreadable';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { type Issue, issueSchema } from '../../../jira-plugin/jira/issue';
import type { Reading } from '../../payloads/reading-laws';
import { exampleSettings } from '../example-settings';

const answerSchema = z.object({ issue: issueSchema, comments: z.array(commentSchema) });

const site = exampleSettings();

const peopleOf = (issue: Issue): People => ({
  appAccountId: site.appAccountId,
  roles: { kim: [{ at: 0, role: 'agent' }] },
  reporter: issue.fields.reporter ?? null,
  participants: participantsIn(issue, site),
  organizations: organizationsIn(issue, site),
  organizationsOf: { ann: ['1'] },
});

/** Reads what Jira answered about one ticket, as the app does. */
export function readAny(answer: unknown): Reading {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { refused: parsed.error.issues.map(({ path }) => path.join('.')) };
  try {
    return { history: historyOf(parsed.data, peopleOf(parsed.data.issue), site) };
  } catch (error) {
    if (error instanceof UnreadableTicket) return { refused: [`${error.ticket} ${error.field}`] };
    throw error;
  }
}
