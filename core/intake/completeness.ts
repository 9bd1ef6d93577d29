import type { IntakeField } from './field';

/** How complete a report is (B13). Lists are in policy order. */
export interface Completeness {
  readonly applicable: readonly IntakeField[];
  readonly provided: readonly IntakeField[];
  /** Required fields that are missing. */
  readonly missing: readonly IntakeField[];
  /** Recommended fields that are missing: they never block and are never demanded. */
  readonly recommended: readonly IntakeField[];
  /** 0 to 100: provided ÷ applicable, rounded; 100 when nothing applies. */
  readonly percent: number;
}
