/** A field's value as audits write it, text or number; empty for anything else, which names nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
