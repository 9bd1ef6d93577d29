/** Jira refused a request. `messages` are Jira's own words, for the log and the administrator. */
export class JiraFailure extends Error {
  constructor(
    readonly operation: string,
    readonly status: number,
    readonly messages: readonly string[],
    /** Seconds to wait, where Jira said so (429). */
    readonly retryAfter: number | null,
    /** Which limit was reached, where Jira said so (429). */
    readonly limit: string | null = null,
  ) {
    super(`${operation}: ${status} ${messages.join(' ')}`.trimEnd());
    this.name = 'JiraFailure';
  }
}

/** Jira answered something else than its API promises. `places` say which fields, and nothing of what they hold. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    readonly operation: string,
    readonly places: readonly string[],
  ) {
    super(`${operation}: unexpected answer: ${places.join(', ')}`);
  }
}

/** Jira wants to be asked later. */
export const isRateLimit = (error: unknown): error is JiraFailure =>
  error instanceof JiraFailure && error.status === 429;

export const isNotFound = (error: unknown): boolean => error instanceof JiraFailure && error.status === 404;
