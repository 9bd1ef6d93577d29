/** One exchange as the traffic referee reads it; the credentials are left out. */
export interface Exchange {
  platform: 'zendesk';
  origin: 'app' | 'user';
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
}

const HIDDEN = ['authorization', 'cookie', 'x-csrf-token'];

export function exchange(
  origin: 'app' | 'user',
  request: Request,
  path: string,
  requestText: string,
  status: number,
  responseText: string,
): Exchange {
  const query: Exchange['query'] = {};
  for (const [name, value] of new URL(request.url).searchParams)
    query[name] = name in query ? [query[name]!, value].flat() : value;
  const headers = Object.fromEntries([...request.headers].filter(([name]) => !HIDDEN.includes(name)));
  const requestBody = content(requestText, request.headers.get('content-type'));
  const responseBody = content(responseText, 'application/json');
  return {
    platform: 'zendesk',
    origin,
    method: request.method,
    path,
    query,
    headers,
    ...(requestBody === undefined ? {} : { requestBody }),
    status,
    ...(responseBody === undefined ? {} : { responseBody }),
  };
}

function content(text: string, type: string | null): unknown {
  if (text === '') return undefined;
  if (!type?.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
