/** Verdicts in the order in which they are tried; the first that holds is given (semantics.md section 6; F1, F2). */
export const VERDICTS = [
  'organization-unknown',
  'no-agreement',
  'agreement-not-started',
  'agreement-expired',
  'not-a-representative',
  'entitled',
] as const;

/** Whether support may be given, or the first reason why not (F1, F2). */
export type Verdict = (typeof VERDICTS)[number];

/** A maintenance agreement: local dates `YYYY-MM-DD` in the calendar's time zone, both inclusive. */
export interface Agreement {
  readonly startsOn: string;
  readonly endsOn: string;
}
