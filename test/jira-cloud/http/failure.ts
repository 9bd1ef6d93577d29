/** A request the site refuses, before it is written in the words of the API that was asked. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super([...messages, ...Object.values(errors)].join(' '));
  }
}

export function badRequest(...messages: string[]): Failure {
  return new Failure(400, messages);
}

export function badFields(errors: Record<string, string>): Failure {
  return new Failure(400, [], errors);
}

export function forbidden(message = 'You do not have permission to perform this operation.'): Failure {
  return new Failure(403, [message]);
}

export function notFound(message: string): Failure {
  return new Failure(404, [message]);
}

export function conflict(message: string): Failure {
  return new Failure(409, [message]);
}
