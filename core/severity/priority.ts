/** Priority levels from the highest to the floor; Zendesk's own names (semantics.md section 3). */
export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;

/** Zendesk's own names; Jira's are Highest, High, Medium, Low (semantics.md section 3). */
export type Priority = (typeof PRIORITIES)[number];

/** Whether a text names a priority, in exactly its letters. */
export const isPriority = (value: unknown): value is Priority => (PRIORITIES as readonly unknown[]).includes(value);

/** One step down, or null at the floor (E5). */
export const lowered = (priority: Priority): Priority | null => PRIORITIES[PRIORITIES.indexOf(priority) + 1] ?? null;
