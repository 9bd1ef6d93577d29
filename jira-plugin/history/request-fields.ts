import { z } from 'zod';
import type { Issue } from '../jira/issue';
import type { Site } from '../site';

const organizationsSchema = z.array(z.object({ id: z.coerce.string() })).nullish();
const participantsSchema = z.array(z.object({ accountId: z.string() })).nullish();

/** The organizations that a request is shared with. */
export const organizationsIn = ({ fields }: Issue, site: Site): string[] =>
  (organizationsSchema.safeParse(fields[site.fields.organizations]).data ?? []).map(({ id }) => id);

/** The request's participants, beside its reporter. */
export const participantsIn = ({ fields }: Issue, site: Site): string[] =>
  (participantsSchema.safeParse(fields[site.fields.participants]).data ?? []).map(({ accountId }) => accountId);
