/** Priority levels from the highest to the floor; Zendesk's own names (semantics.md section 3). */
export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;

export type Priority = (typeof PRIORITIES)[number];

export const isPriority = (value: unknown): value is Priority => (PRIORITIES as readonly unknown[]).includes(value);

/** One step down, or null at the floor (E5). */
export const lowered = (priority: Priority): Priority | null => PRIORITIES[PRIORITIES.indexOf(priority) + 1] ?? null;
