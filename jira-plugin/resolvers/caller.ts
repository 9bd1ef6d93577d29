import { z } from 'zod';
import type { Account } from '../jira/account';

/** Who calls a resolver and from where, as Forge vouches for it: nothing of this comes from the payload. */
const contextSchema = z.looseObject({
  accountId: z.string().min(1),
  accountType: z.enum(['licensed', 'unlicensed', 'customer', 'anonymous']).optional(),
  extension: z
    .looseObject({
      issue: z.looseObject({ id: z.coerce.string().optional(), key: z.string().optional() }).optional(),
      request: z.looseObject({ key: z.string().optional() }).optional(),
      organization: z.looseObject({ id: z.coerce.string() }).optional(),
      project: z.looseObject({ key: z.string().optional() }).optional(),
    })
    .default({}),
});

export interface Caller extends Account {
  readonly accountId: string;
  /** The issue or portal request that the panel stands in; null elsewhere. */
  readonly issue: string | null;
  /** The organization beside which the panel stands; null elsewhere. */
  readonly organization: string | null;
  /** The key of the project that the page stands in; null elsewhere. */
  readonly project: string | null;
}

/** Null for somebody who is not logged in. */
export function callerOf(context: unknown): Caller | null {
  const parsed = contextSchema.safeParse(context);
  if (!parsed.success) return null;
  const { accountId, accountType, extension } = parsed.data;
  const issue = extension.issue?.id ?? extension.issue?.key ?? extension.request?.key ?? null;
  const organization = extension.organization?.id ?? null;
  const project = extension.project?.key ?? null;
  return {
    accountId,
    accountType: accountType === 'licensed' ? 'atlassian' : 'customer',
    issue,
    organization,
    project,
  };
}
