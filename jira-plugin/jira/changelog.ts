import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { accountSchema } from './account';
import { answer } from './answer';
import { READS } from './headers';

/** `toString` is a value of Jira's, and every object has one of its own: absent and null must both read as null. */
const text = (name: string) => (item: unknown) => {
  const own = typeof item === 'object' && item !== null && Object.hasOwn(item, name) ? Reflect.get(item, name) : null;
  return typeof own === 'string' ? own : null;
};

const itemSchema = z.unknown().transform((item) => ({
  field: text('field')(item) ?? '',
  fieldId: text('fieldId')(item),
  from: text('from')(item),
  fromString: text('fromString')(item),
  to: text('to')(item),
  toString: text('toString')(item),
}));

export const historySchema = z.object({
  id: z.string(),
  author: accountSchema.nullish(),
  created: z.string(),
  items: z.array(itemSchema),
});

export const changelogSchema = z.object({
  startAt: z.number().default(0),
  maxResults: z.number().optional(),
  total: z.number(),
  histories: z.array(historySchema),
});

export type ChangeHistory = z.infer<typeof historySchema>;

const pageSchema = z.object({
  startAt: z.number(),
  total: z.number(),
  isLast: z.boolean().default(false),
  values: z.array(historySchema),
});

/** One page of an issue's changelog, oldest first; `startAt` counts histories. */
export async function readChangelogPage(issueId: string, startAt: number): Promise<z.infer<typeof pageSchema>> {
  const response = await asApp().requestJira(
    route`/rest/api/3/issue/${issueId}/changelog?startAt=${startAt}&maxResults=100`,
    { method: 'GET', headers: READS },
  );
  return answer(`read the changelog of ${issueId}`, response, pageSchema);
}
