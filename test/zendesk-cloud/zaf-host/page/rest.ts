/** An answer of the REST API other than success. */
export class RestFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super(sentences(body).join(' ') || `Zendesk answered ${status}.`);
  }
}

/** What Zendesk complains about, one sentence each. */
function sentences(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { details, description, error } = body as { details?: unknown; description?: unknown; error?: unknown };
  if (typeof details === 'object' && details !== null) {
    return Object.values(details)
      .flat()
      .flatMap((one: { description?: unknown }) => (typeof one?.description === 'string' ? [one.description] : []));
  }
  if (typeof description === 'string') return [description];
  if (typeof error === 'object' && error !== null && 'message' in error) return [String(error.message)];
  return typeof error === 'string' ? [error] : [];
}

/** The account's REST API as the signed-in agent's browser calls it. */
export class Rest {
  readonly #csrfToken: string;

  constructor(csrfToken: string) {
    this.#csrfToken = csrfToken;
  }

  /** A call of the interface itself; gives the answer's JSON. */
  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`/api/v2/${path}`, {
      method,
      headers: this.headers(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new RestFailure(response.status, json);
    return json as T;
  }

  /** Every record of a list, page by page. */
  async all<T>(path: string, key: string): Promise<T[]> {
    const found: T[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await this.call<Record<string, unknown>>(
        'GET',
        `${path}${path.includes('?') ? '&' : '?'}page=${page}`,
      );
      found.push(...(answer[key] as T[]));
      if (!answer.next_page) return found;
    }
  }

  headers(more: Record<string, string> = {}): Record<string, string> {
    return { 'x-csrf-token': this.#csrfToken, accept: 'application/json', ...more };
  }
}
