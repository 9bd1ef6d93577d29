import type { Agreement } from '../../entitlement/verdict';

/** An organization with what decides whether it has support. */
export interface Supported {
  readonly organization: string;
  readonly agreement: Agreement | null;
  /** The local date of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Calendar days for which support goes on after the last one (F1). */
  readonly graceDays: number;
  /** Whether the policy asks for an agreement at all. */
  readonly required: boolean;
}
