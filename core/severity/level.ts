/** Severity Level 1 (critical) to 3 (low priority): C3. */
export const SEVERITIES = [1, 2, 3] as const;

export type Severity = (typeof SEVERITIES)[number];

export const isSeverity = (value: unknown): value is Severity => value === 1 || value === 2 || value === 3;
