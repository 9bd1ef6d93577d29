import { type Agreement, judge, policyInForce, preparePolicy, type Verdict } from '../../../core';
import { isNotFound } from '../../client';
import { type AccountSetup, readAccountSetup } from '../account/account-setup';
import { correction } from '../zaf/host-clock';
import type { Zaf } from '../zaf/zaf';
import { type May, readMay } from './may';

/** The account and the agent, at one instant. */
export interface Here {
  readonly setup: AccountSetup;
  readonly may: May;
  /** Epoch ms. */
  readonly now: number;
  /** The support time zone, in which agents read times. */
  readonly timeZone: string;
  /** The local date there, `YYYY-MM-DD`. */
  readonly today: string;
  readonly graceDays: number;
  /** Whether the policy asks for an agreement and a representative at all. */
  readonly required: boolean;
}

/** Two requests; null where the process was never set up. */
export async function readHere(zaf: Zaf): Promise<Here | null> {
  const [setup, may] = await Promise.all([readSetup(zaf), readMay(zaf)]);
  if (!setup) return null;
  const now = Date.now() + correction(setup.date, setup.readAt);
  const { policy, calendar } = preparePolicy(policyInForce(setup.policies, now));
  const { timeZone } = calendar;
  return { setup, may, now, timeZone, today: calendar.localDate(now), ...policy.entitlement };
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

/** Whether the organization has support with this agreement, whoever reports (F1). */
export const supportVerdict = (agreement: Agreement | null, { today, graceDays }: Here): Verdict =>
  judge(today, { organizationKnown: true, agreement, representative: true }, graceDays);
