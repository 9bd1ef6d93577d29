import { kvs } from '@forge/kvs';
import { z } from 'zod';

const offersSchema = z.array(z.object({ at: z.number(), issueId: z.string() }));

/** A contact is not asked again within days, never within years: older offers need no place. */
const KEPT = 100;

const keyOf = (accountId: string): string => `surveys:${accountId}`;

/** The instants at which a contact was offered a survey in other incidents than this one (K2, K3). */
export async function readSurveyOffers(accountId: string, issueId: string): Promise<{ at: number }[]> {
  const offers = offersSchema.parse((await kvs.get(keyOf(accountId))) ?? []);
  return offers.filter((offer) => offer.issueId !== issueId).map(({ at }) => ({ at }));
}

export async function noteSurveyOffer(accountId: string, issueId: string, at: number): Promise<void> {
  const offers = offersSchema.parse((await kvs.get(keyOf(accountId))) ?? []);
  if (offers.some((offer) => offer.issueId === issueId && offer.at === at)) return;
  await kvs.set(keyOf(accountId), [...offers, { at, issueId }].slice(-KEPT));
}
