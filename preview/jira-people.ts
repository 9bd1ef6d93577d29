import type { People } from '../jira-plugin/history/people';
import type { Account } from '../jira-plugin/jira/account';
import { RECORD } from '../jira-plugin/property-keys';
import { commentsOf, type JiraLine } from './jira-line';

/** An id that no account has. */
const NOBODY = ' ';

/**
 * Who is who in an exported issue, which says nothing of project roles:
 * - the reporter is the customer, unless they wrote an internal comment: then an agent reported it for somebody
 * - a portal account (`accountType: customer`) is a customer; one who commented was let in, so speaks for the reporter
 * - an app's account is nobody's side, except the one that wrote the process's records beside its comments
 * - everybody else who did something here is an agent
 */
export function peopleOf(line: JiraLine): People {
  const { fields, changelog } = line;
  const comments = commentsOf(line);
  const internal = new Set(
    comments.flatMap(({ jsdPublic, author }) => (jsdPublic === false && author?.accountId ? [author.accountId] : [])),
  );
  const recorder = comments.find(({ properties }) => properties.some(({ key }) => key === RECORD))?.author?.accountId;
  const reporter = fields.reporter ?? null;
  const authors = [
    fields.creator,
    ...changelog.histories.map(({ author }) => author),
    ...comments.map(({ author }) => author),
  ].filter((account): account is Account => account != null && account.accountId !== undefined);
  const isCustomer = ({ accountId, accountType }: Account): boolean =>
    !internal.has(accountId ?? '') && (accountType === 'customer' || accountId === reporter?.accountId);
  return {
    appAccountId: recorder ?? NOBODY,
    roles: Object.fromEntries(
      authors
        .filter((account) => account.accountType !== 'app' && !isCustomer(account))
        .map(({ accountId }) => [accountId, [{ at: 0, role: 'agent' as const }]]),
    ),
    reporter,
    participants: authors.filter(isCustomer).flatMap(({ accountId }) => accountId ?? []),
    organizations: [],
    organizationsOf: {},
  };
}
