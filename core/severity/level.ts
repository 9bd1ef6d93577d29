/** Severity Level 1 (critical) to 3 (low priority): C3. */
export const SEVERITIES = [1, 2, 3] as const;

/** 1 is the gravest (D1, D7, D13). */
export type Severity = (typeof SEVERITIES)[number];

/** Whether a number is one of the three severities. */
export const isSeverity = (value: unknown): value is Severity => value === 1 || value === 2 || value === 3;
