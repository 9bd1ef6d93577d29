import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer other than success, in the shape Zendesk gives it. */
export class Failure extends Error {
  readonly status: ContentfulStatusCode;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: ContentfulStatusCode, body: unknown, headers: Record<string, string> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** One complaint about a record: `description` is a sentence, `error` a code. */
export interface Complaint {
  description: string;
  error?: string;
  ticket_field_id?: number;
}

// https://developer.zendesk.com/api-reference/introduction/requests/#response-format
export const notFound = () => new Failure(404, { error: 'RecordNotFound', description: 'Not found' });
export const noSuchEndpoint = () => new Failure(404, { error: 'InvalidEndpoint', description: 'Not found' });
export const unauthenticated = () => new Failure(401, { error: "Couldn't authenticate you" });
export const forbidden = () =>
  new Failure(403, {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  });

export function invalid(field: string, description: string, error?: string): Failure {
  return invalidRecord({ [field]: [error ? { description, error } : { description }] });
}

export function invalidRecord(details: Record<string, Complaint[]>): Failure {
  return new Failure(422, { error: 'RecordInvalid', description: 'Record validation errors', details });
}

/** A body that is not what the endpoint takes at all. */
export function badAttribute(attribute: string, message: string): Failure {
  return new Failure(400, {
    error: {
      title: 'Invalid attribute',
      message: `You passed an invalid value for the ${attribute} attribute. ${message}`,
    },
  });
}

export const updateConflict = () =>
  new Failure(409, {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
  });
