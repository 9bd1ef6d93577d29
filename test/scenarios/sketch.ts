import { z } from 'zod';
import { instant } from './instant';

/** A value if it is sound, undefined whatever else it is. */
const ifSound = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const name = ifSound(z.string());

const sketchSchema = z.object({
  at: ifSound(instant),
  do: name,
  by: name,
  as: name,
  on: name,
  subject: name,
  email: name,
  organization: name,
  items: ifSound(z.array(z.object({ as: name }).catch({}))),
  expect: ifSound(z.object({ linked: ifSound(z.array(z.string())) })),
});

/** What can be read of a step though something else in it may be wrong: enough to follow the names through a file. */
export type Sketch = z.infer<typeof sketchSchema>;

export const sketch = (step: unknown): Sketch => sketchSchema.safeParse(step).data ?? {};
