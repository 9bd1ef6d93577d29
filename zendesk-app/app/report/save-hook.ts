import { z } from 'zod';
import { type Incident, refuse, STATUSES } from '../../../core';
import type { AccountSetup } from '../account/account-setup';
import { actorOf, currentUserSchema } from '../account/me';
import { refusalText } from '../texts/process/refusals';
import type { Zaf } from '../zaf/zaf';

const answer = z.looseObject({
  'ticket.customStatus': z.looseObject({ id: z.number() }).nullish().catch(null),
  currentUser: currentUserSchema,
});

/** Why the process would refuse the new ticket; null: it may be saved. A report is always taken, only not in any status (F3). */
export async function refusalOfSave(
  zaf: Zaf,
  { installation }: Pick<AccountSetup, 'installation'>,
  incident: Incident,
): Promise<string | null> {
  const asked = await zaf.get(['ticket.customStatus', 'currentUser'], answer);
  const chosen = STATUSES.find((status) => installation.statuses[status] === asked['ticket.customStatus']?.id);
  if (chosen === undefined) return null;
  const refusal = refuse(
    incident,
    { type: 'status-set', to: chosen, reason: '' },
    actorOf(asked.currentUser, installation),
  );
  return refusal ? refusalText(refusal) : null;
}
