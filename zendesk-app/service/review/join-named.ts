import type { Join } from '../../../core';
import { planJoining, planWithdrawal } from '../../effects';
import { recordOf } from '../../history';
import { joinedNote } from '../../sentences';
import type { Account } from '../account/account';
import type { Written } from './carry-out';
import type { Judged } from './judged';

/**
 * Adds a mail to the incident that it names and withdraws its own ticket (A4). The named incident's audits are asked first
 * whether the mail is there already, so that a review that died in between adds nothing twice.
 */
export async function joinNamed(account: Account, { source, read, facts }: Judged, join: Join): Promise<Written> {
  const { zendesk, installation, queue, name } = account;
  const [report] = read.history.events;
  if (report?.type !== 'reported') throw new TypeError(`Ticket ${source.ticket.id} has no report to join with`);
  const { audits } = await zendesk.audits(join.number);
  const isThere = audits
    .filter(({ author_id }) => author_id === installation.appUser)
    .some(({ metadata }) => recordOf(metadata?.custom).entries?.some(({ key }) => key === join.key));
  if (!isThere) await zendesk.update(join.number, planJoining(join, report, installation));
  await queue.ring({ account: name, ticket: join.number });
  const note = joinedNote(join.number);
  const answer = await zendesk.update(source.ticket.id, planWithdrawal(join, source.ticket, installation, facts, note));
  return { ...answer, entries: [{ key: join.key }] };
}
