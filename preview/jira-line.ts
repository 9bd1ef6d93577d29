import { z } from 'zod';
import type { Account } from '../jira-plugin/jira/account';

/** A person as Jira Cloud writes it (`accountId`), or a Server (`key`, `name`). */
const personSchema = z
  .object({
    accountId: z.string().nullish(),
    key: z.string().nullish(),
    name: z.string().nullish(),
    accountType: z.string().nullish(),
    displayName: z.string().nullish(),
  })
  .transform(({ accountId, key, name, accountType, displayName }): Account => {
    const id = accountId ?? key ?? name ?? undefined;
    return {
      ...(id === undefined ? {} : { accountId: id }),
      ...(accountType == null ? {} : { accountType }),
      ...(displayName == null ? {} : { displayName }),
    };
  });

/** Anything that is no person (a number, an empty text) names nobody. */
const person = personSchema.nullish().catch(null);

/** `toString` is a value of Jira's, and every object has one of its own: absent and null must both read as null. */
const own = (item: object, name: string): string | null => {
  const value: unknown = Object.hasOwn(item, name) ? Reflect.get(item, name) : null;
  return typeof value === 'string' ? value : null;
};

const itemSchema = z
  .unknown()
  .transform((item) => (typeof item === 'object' && item !== null ? item : {}))
  .transform((item) => ({
    field: own(item, 'field') ?? '',
    fieldId: own(item, 'fieldId'),
    from: own(item, 'from'),
    fromString: own(item, 'fromString'),
    to: own(item, 'to'),
    toString: own(item, 'toString'),
  }));

const named = z.object({ id: z.coerce.string(), name: z.string().default('') });

const commentSchema = z.object({
  id: z.coerce.string(),
  author: person,
  body: z.unknown(),
  created: z.string(),
  jsdPublic: z.boolean().optional(),
  /** A comment that only a role or a group may read. */
  visibility: z.unknown().optional(),
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});

/** A Jira issue as `GET /rest/api/3/issue` and `/search` answer it with `expand=changelog`: what a preview reads of it. */
export const jiraLineSchema = z.object({
  id: z.coerce.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string().nullish(),
    description: z.unknown().optional(),
    created: z.string(),
    status: named.extend({ statusCategory: z.object({ key: z.string() }).nullish().catch(null) }),
    priority: named.nullish(),
    project: named.extend({ key: z.string() }).nullish().catch(null),
    reporter: person,
    creator: person,
    /** Absent where the export left comments out. */
    comment: z.object({ comments: z.array(commentSchema), total: z.number().optional() }).nullish(),
  }),
  changelog: z.object({
    total: z.number().optional(),
    histories: z.array(
      z.object({ id: z.coerce.string(), author: person, created: z.string(), items: z.array(itemSchema) }),
    ),
  }),
  properties: z.record(z.string(), z.unknown()).default({}),
});

export type JiraLine = z.infer<typeof jiraLineSchema>;

export const commentsOf = ({ fields }: JiraLine): readonly JiraComment[] => fields.comment?.comments ?? [];

export type JiraComment = z.infer<typeof commentSchema>;
