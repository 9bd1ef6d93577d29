import type { Actor } from '../incident/actor';
import { determinedBy } from '../incident/determined';
import type { State } from '../incident/state';
import type { SeverityReason } from '../severity/determination';
import type { Severity } from '../severity/level';

/** One setting of the severity: by the report, or by somebody with a reason (C2 to C5). */
export interface SeverityStep {
  /** Epoch ms. */
  readonly at: number;
  readonly by: Actor;
  readonly severity: Severity;
  readonly reasons: readonly SeverityReason[];
}

/** How an incident came to its severity. */
export interface SeverityExplanation {
  readonly severity: Severity;
  /** The level that the customer named, which decides nothing (C4). */
  readonly customerView: Severity | null;
  /** 0 to 1; a person's decision and a structured answer are certain. */
  readonly confidence: number;
  readonly needsReview: boolean;
  /** First what the report showed, then each change; the last is what holds. */
  readonly steps: readonly SeverityStep[];
}

export function explainSeverity({ report, determination, steps }: State): SeverityExplanation {
  const { severity, customerView, confidence, needsReview } = determination;
  const first = determinedBy(report);
  const changes = steps.flatMap(({ at, by, what, why, refused, severity: to }): SeverityStep[] =>
    what === 'severity-set' && !refused && to !== undefined && by !== 'process'
      ? [{ at, by, severity: to, reasons: [{ from: 'agent', words: why ?? '' }] }]
      : [],
  );
  return {
    severity,
    customerView,
    confidence,
    needsReview,
    steps: [{ at: report.at, by: report.by, severity: first.severity, reasons: first.reasons }, ...changes],
  };
}
