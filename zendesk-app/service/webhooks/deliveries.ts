import type { Kysely } from 'kysely';
import type { Clock } from '../clock';
import type { Tables } from '../database/tables';
import type { Queue } from '../queue/queue';
import type { Bell } from '../queue/queues';
import { together } from '../queue/together';
import { forgetInvocations, keepInvocations, knownInvocations } from '../store/invocations';
import { heldTickets } from '../store/tickets';
import type { Rung } from './body';
import { FRESH_MS } from './signature';

/** A genuine delivery of a webhook that says whose bell to ring. */
export interface Delivery {
  /** X-Zendesk-Webhook-Invocation-Id; null where a delivery names none. */
  readonly invocation: string | null;
  readonly rung: Rung;
}

/** Stores deliveries; resolves once their bells are stored. */
export type Deliveries = (delivery: Delivery) => Promise<void>;

interface Stores {
  readonly account: string;
  readonly tables: Kysely<Tables>;
  readonly queue: Pick<Queue, 'ringAll'>;
  readonly clock: Clock;
}

/**
 * Takes an account's deliveries in, those of one moment together. A delivery that comes twice rings once. The bells are stored
 * first: dying before the invocations are kept rings once more, never less.
 */
export function createDeliveries({ account, tables, queue, clock }: Stores): Deliveries {
  const bellsOf = async (rung: Rung): Promise<readonly Bell[]> =>
    'ticket' in rung ? [{ account, ticket: rung.ticket }] : heldTickets(tables, account, rung);
  let forgotten = Number.NEGATIVE_INFINITY;

  return together(async (deliveries) => {
    const now = clock.now();
    const named = deliveries.flatMap(({ invocation }) => invocation ?? []);
    const known = await knownInvocations(tables, account, named);
    const fresh = deliveries.filter(({ invocation }) => invocation === null || !known.has(invocation));
    const bells = await Promise.all(fresh.map(({ rung }) => bellsOf(rung)));
    await queue.ringAll(bells.flat());
    await keepInvocations(
      tables,
      account,
      fresh.flatMap(({ invocation }) => invocation ?? []),
      now,
    );
    // What is too old to be accepted again need not be known any more.
    if (now - forgotten >= FRESH_MS) await forgetInvocations(tables, account, now - 2 * FRESH_MS);
    if (now - forgotten >= FRESH_MS) forgotten = now;
  });
}
