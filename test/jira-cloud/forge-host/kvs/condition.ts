import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const conditionSchema = z.object({
  condition: z.enum([
    'EQUAL_TO',
    'NOT_EQUAL_TO',
    'BEGINS_WITH',
    'BETWEEN',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'EXISTS',
    'NOT_EXISTS',
    'CONTAINS',
    'NOT_CONTAINS',
  ]),
  values: z.array(scalar),
});

export const filtersSchema = z.object({
  and: z.array(conditionSchema.extend({ property: z.string() })).optional(),
  or: z.array(conditionSchema.extend({ property: z.string() })).optional(),
});

export type Condition = z.infer<typeof conditionSchema>;
export type Filters = z.infer<typeof filtersSchema>;
type Scalar = z.infer<typeof scalar>;

/** Whether a value meets a condition; a missing value meets only those that say so. */
export function meets(value: unknown, { condition, values }: Condition): boolean {
  const [first, second] = values as [Scalar, Scalar];
  switch (condition) {
    case 'EXISTS':
      return value !== undefined;
    case 'NOT_EXISTS':
      return value === undefined;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'BEGINS_WITH':
      return typeof value === 'string' && value.startsWith(String(first));
    case 'CONTAINS':
      return typeof value === 'string' && value.includes(String(first));
    case 'NOT_CONTAINS':
      return typeof value === 'string' && !value.includes(String(first));
    case 'BETWEEN':
      return ordered(value, first) >= 0 && ordered(value, second) <= 0;
    case 'GREATER_THAN':
      return ordered(value, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return ordered(value, first) >= 0;
    case 'LESS_THAN':
      return ordered(value, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return ordered(value, first) <= 0;
    default:
      return condition satisfies never;
  }
}

export function meetsFilters(value: Record<string, unknown> | undefined, filters: Filters | undefined): boolean {
  const one = (filter: Condition & { property: string }): boolean => meets(value?.[filter.property], filter);
  if (filters?.and && !filters.and.every(one)) return false;
  return !filters?.or || filters.or.some(one);
}

/** NaN where the two cannot be compared, so that no comparison holds. */
function ordered(a: unknown, b: Scalar): number {
  if (typeof a !== typeof b || a === undefined) return Number.NaN;
  return (a as Scalar) < b ? -1 : (a as Scalar) > b ? 1 : 0;
}
