/** Zendesk refused a request, or could not be understood. Carries what a log needs, and nothing that a customer wrote. */
export class ZendeskFailure extends Error {
  override readonly name = 'ZendeskFailure';

  constructor(
    readonly method: string,
    readonly path: string,
    /** HTTP status; 0 where no answer came. */
    readonly status: number,
    /** Zendesk's own error code, e.g. `RecordInvalid`, `UpdateConflict`. */
    readonly code: string,
    /** Milliseconds that Zendesk asked to wait, if it did. */
    readonly retryAfter: number | null,
  ) {
    super(`${method} ${path}: ${status} ${code}`);
  }
}

export const isNotFound = (error: unknown): boolean => error instanceof ZendeskFailure && error.status === 404;

/** The ticket changed since it was read (`safe_update`). https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#protecting-against-ticket-update-collisions */
export const isConflict = (error: unknown): boolean => error instanceof ZendeskFailure && error.status === 409;
