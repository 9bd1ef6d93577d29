import type { Agreement } from '../../entitlement/verdict';

/** Who reports, for whom. */
export interface WhoReports {
  readonly organization: string | null;
  readonly reporter: string;
  readonly agreement: Agreement | null;
}
