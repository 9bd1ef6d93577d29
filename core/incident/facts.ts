import type { Agreement, Verdict } from '../entitlement/verdict';
import type { CarriedOut } from './record';

/**
 * What is true outside the ticket, as dated append-only logs, oldest first: an old instant is judged by the facts of then.
 * An entry holds from its `at` until the next one; the first one also holds before its `at`.
 */
export interface Facts {
  /** The reporter's organization; null: the platform knows none. */
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly agreements: readonly { readonly at: number; readonly agreement: Agreement | null }[];
  /** Whether the reporter is one of the organization's valid representatives. */
  readonly representatives: readonly { readonly at: number; readonly representative: boolean }[];
  /** Instants at which an administrator had open incidents judged anew (semantics.md section 8). */
  readonly rejudgements: readonly { readonly at: number }[];
  /** Surveys offered to the reporter in other incidents. */
  readonly surveyOffers: readonly { readonly at: number }[];
  /** Keys that the shell's own store knows as carried out: united with what the history shows. */
  readonly carriedOut: readonly CarriedOut[];
  /** The incident that the report's subject names (A4), if there is such a one, and whether the sender may join it. */
  readonly named: { readonly number: string; readonly mayJoin: boolean } | null;
  /** The incident that this one follows up (I8): its verdict is kept. */
  readonly continues: { readonly number: string; readonly verdict: Verdict } | null;
}

/** Nothing is known besides the ticket: no organization, no agreement, nobody who may report. */
export const NO_FACTS: Facts = {
  organization: null,
  agreements: [],
  representatives: [],
  rejudgements: [],
  surveyOffers: [],
  carriedOut: [],
  named: null,
  continues: null,
};
