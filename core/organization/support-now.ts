import { type Agreement, judge, type Verdict } from '../entitlement';
import { type Policy, policyInForce, preparePolicy } from '../policy';

/** By what an organization's incidents are judged at one instant. */
export interface SupportNow {
  readonly policies: readonly Policy[];
  /** When open incidents were judged anew, epoch ms. */
  readonly rejudgedAt: readonly number[];
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

/** Support at `now` (epoch ms), by the policy in force. */
export function supportNow(policies: readonly Policy[], rejudgedAt: readonly number[], now: number): SupportNow {
  const { policy, calendar } = preparePolicy(policyInForce(policies, now));
  const { timeZone } = calendar;
  return { policies, rejudgedAt, now, timeZone, today: calendar.localDate(now), ...policy.entitlement };
}

/** Whether an organization has support with this agreement, whoever reports (F1). */
export const supportVerdict = (
  agreement: Agreement | null,
  { today, graceDays }: Pick<SupportNow, 'today' | 'graceDays'>,
): Verdict => judge(today, { organizationKnown: true, agreement, representative: true }, graceDays);
