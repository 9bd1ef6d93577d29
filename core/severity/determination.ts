import type { Severity } from './level';

/** One reason for a severity: the answer, or the words in the text, that led to it. */
export interface SeverityReason {
  readonly from: 'answer' | 'text' | 'default' | 'agent';
  /** The answer's name and value (`productionDown: yes`), the words found, or the agent's reason. */
  readonly words: string;
}

/** A severity with its reasons (C4). */
export interface Determination {
  readonly severity: Severity;
  readonly reasons: readonly SeverityReason[];
  /** 0 to 1. Answers are certain. */
  readonly confidence: number;
  /** Nobody could tell from the report: an agent should look. */
  readonly needsReview: boolean;
  /** The level that the customer named, if any. */
  readonly customerView: Severity | null;
}
