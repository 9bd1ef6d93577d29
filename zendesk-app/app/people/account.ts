import { type SupportNow, supportNow } from '../../../core';
import { isNotFound } from '../../client';
import { type AccountSetup, readAccountSetup } from '../account/account-setup';
import { correction } from '../zaf/host-clock';
import type { Zaf } from '../zaf/zaf';
import { type May, readMay } from './may';

/** The account and the agent, at one instant. */
export interface Here extends SupportNow {
  readonly setup: AccountSetup;
  readonly may: May;
}

/** Two requests; null where the process was never set up. */
export async function readHere(zaf: Zaf): Promise<Here | null> {
  const [setup, may] = await Promise.all([readSetup(zaf), readMay(zaf)]);
  if (!setup) return null;
  const now = Date.now() + correction(setup.date, setup.readAt);
  const { policies, rejudgements } = setup;
  return {
    ...supportNow(
      policies,
      rejudgements.map(({ at }) => at),
      now,
    ),
    setup,
    may,
  };
}

/** An account without the custom object was never set up. */
async function readSetup(zaf: Zaf): Promise<AccountSetup | null> {
  try {
    return await readAccountSetup(zaf);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
