import type { TicketSource } from '../../client';
import { instantSchema, isConflict, readTicketSource } from '../../client';
import type { Account } from '../account/account';
import type { Bell } from '../queue/queues';
import { rememberCarriedOut } from '../store/carried-out';
import { keepOffers } from '../store/survey-offers';
import { keepTicket } from '../store/tickets';
import { afterWrite } from './after-write';
import { carryOut } from './carry-out';
import { gather, type Judged, judge } from './judged';

/** More writes than any review decides: beyond it, something undoes what the process demands. */
const MOST_WRITES = 12;
const MOST_CONFLICTS = 5;

/** A review that never came to rest; the queue tries it again later. */
export class Restless extends Error {
  override readonly name = 'Restless';
}

/**
 * The answer to a bell: read the ticket, decide, write, until nothing is left to do; then arm the ticket's wake time. Whatever
 * happens between two of its requests, the next review reads what was written and does the rest.
 */
export async function reviewTicket(account: Account, bell: Bell): Promise<void> {
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      return await reviewOnce(account, bell);
    } catch (error) {
      // Somebody wrote between our reading and our writing: what they wrote may change what is due.
      if (!isConflict(error) || conflicts >= MOST_CONFLICTS) throw error;
    }
  }
}

async function reviewOnce(account: Account, bell: Bell): Promise<void> {
  const readAt = account.clock.now();
  let source = await readTicketSource(account.zendesk, bell.ticket);
  if (!source || isOlderThanTheApp(account, source)) return account.queue.arm(bell, null);
  const gathered = await gather(account, source);
  for (let writes = 0; ; writes += 1) {
    const judged: Judged = await judge(account, source, gathered, account.clock.now());
    const answer = await carryOut(account, judged);
    if (answer === null) return rest(account, bell, judged, readAt);
    if (writes >= MOST_WRITES) throw new Restless(`Ticket ${bell.ticket} does not come to rest`);
    const at = answer.audit?.created_at ?? account.clock.now();
    await rememberCarriedOut(
      account.tables,
      bell,
      answer.entries.map((entry) => ({ ...entry, at })),
    );
    source = afterWrite(source, answer) ?? (await readTicketSource(account.zendesk, bell.ticket)) ?? source;
  }
}

/** What was reported before the app came is not its business. */
const isOlderThanTheApp = ({ installation }: Account, { ticket }: TicketSource): boolean =>
  instantSchema.parse(ticket.created_at) < installation.since;

async function rest(
  account: Account,
  bell: Bell,
  { read, review, source, facts }: Judged,
  readAt: number,
): Promise<void> {
  const { incident, wakeAt } = review;
  const requester = String(source.ticket.requester_id);
  const recorded = read.history.events.flatMap((event) => (event.type === 'recorded' ? event.carriedOut : []));
  await keepOffers(account.tables, bell, requester, recorded);
  await keepTicket(
    account.tables,
    {
      ...bell,
      organization: facts.organization?.id ?? null,
      requester,
      open: incident.standing === 'incident' && incident.status !== 'Closed',
      held: incident.standing === 'incident' && incident.status === 'Verification Required',
    },
    readAt,
  );
  await account.queue.arm(bell, wakeAt);
}
