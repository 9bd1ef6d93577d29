import type { Json } from '../store/json';

/** One exchange in the form the traffic referee reads. The credentials are left out. */
export interface RecordedExchange {
  platform: 'jira';
  /** `app`: it came through the Forge proxy, as the app or on a person's behalf; `user`: with a person's own token. */
  origin: 'app' | 'user';
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  requestBody?: Json;
  status: number;
  responseBody?: Json;
}

export async function recordedExchange(request: Request, response: Response): Promise<RecordedExchange> {
  const url = new URL(request.url);
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'authorization'));
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0]! : values;
  }
  const requestBody = bodyOf(await request.text());
  const responseBody = bodyOf(await response.text());
  return {
    platform: 'jira',
    origin: request.headers.get('authorization')?.startsWith('Bearer forge-') ? 'app' : 'user',
    method: request.method,
    path: url.pathname,
    query,
    headers,
    ...(requestBody === undefined ? {} : { requestBody }),
    status: response.status,
    ...(responseBody === undefined ? {} : { responseBody }),
  };
}

function bodyOf(text: string): Json | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
