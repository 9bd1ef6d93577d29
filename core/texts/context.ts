import type { Policy } from '../policy/policy';
import type { Severity } from '../severity/level';

/** Addresses that a message may offer; each is named by its one purpose. Opening one changes nothing. */
export interface Links {
  /** Say that it is solved, or that help is still needed. */
  readonly confirm?: string;
  readonly needHelp?: string;
  readonly reopen?: string;
  readonly supervisor?: string;
  readonly survey?: string;
  /** Comment on the support process itself (K1). */
  readonly comment?: string;
  /** The incident itself, where the customer follows it. */
  readonly incident?: string;
}

/** What every message needs to know besides what it says. Instants are epoch milliseconds. */
export interface RenderContext {
  readonly number: string;
  /** The incident's title. */
  readonly subject: string;
  readonly requesterName: string;
  readonly vendor: Policy['vendor'];
  /** IANA zone in which the reader reads times. */
  readonly timeZone: string;
  /** Named beside a time; absent: the zone's city; null: the reader's own zone, which needs no name. */
  readonly place?: string | null;
  readonly now: number;
  readonly links?: Links;
  /** The incident's own severity, for lists in which it stands among others. */
  readonly severity?: Severity;
  /** The policy's `survey.quietDays`. */
  readonly quietDays?: number;
}
