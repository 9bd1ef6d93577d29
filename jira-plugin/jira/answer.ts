import type { APIResponse } from '@forge/api';
import { z } from 'zod';
import { JiraFailure, UnexpectedAnswer } from './failure';
import { noteQuota } from './quota';

/** Both halves of the API: the platform's error collection, and the service desk's single message. */
const refusalSchema = z.object({
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
  errorMessage: z.string().optional(),
});

/**
 * The body of an answer, checked.
 * @throws JiraFailure when Jira refused; UnexpectedAnswer when the body is not what the API promises.
 */
export async function answer<T>(operation: string, response: APIResponse, schema: z.ZodType<T>): Promise<T> {
  await done(operation, response);
  const parsed = schema.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  throw new UnexpectedAnswer(
    operation,
    parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`),
  );
}

/** For an answer whose body says nothing. @throws JiraFailure when Jira refused. */
export async function done(operation: string, response: APIResponse): Promise<void> {
  noteQuota(response.headers, Date.now());
  if (response.ok) return;
  const body = refusalSchema.safeParse(await response.json().catch(() => ({})));
  const { errorMessages = [], errors = {}, errorMessage } = body.data ?? {};
  const messages = [
    ...errorMessages,
    ...Object.entries(errors).map(([field, message]) => `${field}: ${message}`),
    ...(errorMessage ? [errorMessage] : []),
  ];
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const wait = Number.isFinite(retryAfter) ? retryAfter : null;
  throw new JiraFailure(operation, response.status, messages, wait, response.headers.get('ratelimit-reason'));
}
