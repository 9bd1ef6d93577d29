import type { RecordEntry } from '../../../core';
import type { Audit, Ticket } from '../../client';
import { planUpdate } from '../../effects';
import type { Account } from '../account/account';
import { joinNamed } from './join-named';
import type { Judged } from './judged';
import { openIncidents } from './open-incidents';
import { wording } from './rendering';

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
  const { ticket } = source;
  const planned = planUpdate({
    review,
    ticket,
    installation: account.installation,
    facts,
    recordedFacts: read.facts,
    ...(await wording(account, judged, account.clock.now())),
  });
  if (!planned) return null;
  const answer = await account.zendesk.update(ticket.id, planned.update);
  return { ...answer, entries: planned.entries };
}
