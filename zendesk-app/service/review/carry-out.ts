import type { RecordEntry } from '../../../core';
import type { Audit, Ticket } from '../../client';
import { planUpdate, shownField } from '../../effects';
import type { Account } from '../account/account';
import { joinNamed } from './join-named';
import type { Judged } from './judged';
import { openIncidents } from './open-incidents';
import { renderer } from './rendering';

/** One write to the reviewed ticket, as Zendesk answered it. */
export interface Written {
  readonly ticket: Ticket;
  readonly audit?: Audit | undefined;
  /** What stands recorded in the ticket by it. */
  readonly entries: readonly RecordEntry[];
}

/** Makes the next write to the ticket that the review asks for; null when the ticket shows everything already. */
export async function carryOut(account: Account, judged: Judged): Promise<Written | null> {
  const { review, source, facts, read } = judged;
  const openings = review.effects.filter((effect) => effect.type === 'open-incident');
  if (openings.length > 0) return openIncidents(account, judged, openings);
  const join = review.effects.find((effect) => effect.type === 'join');
  if (join) return joinNamed(account, judged, join);
  const now = account.clock.now();
  const { ticket } = source;
  const claims = { account: account.name, ticket: String(ticket.id), customer: String(ticket.requester_id) };
  const current = String(shownField(ticket, account.installation, 'customerLink'));
  const planned = planUpdate({
    review,
    ticket,
    installation: account.installation,
    facts,
    recordedFacts: read.facts,
    render: await renderer(account, judged, now),
    customerLink: await account.links.renew(current, { ...claims, purpose: 'incident' }, now),
  });
  if (!planned) return null;
  const answer = await account.zendesk.update(ticket.id, planned.update);
  return { ...answer, entries: planned.entries };
}
