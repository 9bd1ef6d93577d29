import type { Ticket } from '../history/history';
import { readUser } from '../jira/user';

/** What somebody is called, whom Forge names by an account id only: as the ticket has it, else as Jira does. */
export async function nameOf(accountId: string, { issue, comments }: Ticket): Promise<string> {
  const accounts = [issue.fields.reporter, ...comments.map(({ author }) => author)];
  const known = accounts.find((account) => account?.accountId === accountId)?.displayName;
  return known ?? (await readUser(accountId))?.displayName ?? '';
}
