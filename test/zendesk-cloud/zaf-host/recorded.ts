import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exchange } from '../http/record';
import { APP_HEADER } from '../http/session';

type Api = (request: Request) => Promise<Response>;

/** The way to the API, with every request of an app written to a file of this process in the folder, for the traffic referee. */
export function recorded(api: Api, folder: string): Api {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `panels-${process.pid}.ndjson`);
  return async (request) => {
    if (!request.headers.has(APP_HEADER)) return api(request);
    const [sent, answer] = await Promise.all([request.clone().text(), api(request)]);
    const path = new URL(request.url).pathname;
    const said = exchange('app', request, path, sent, answer.status, await answer.clone().text());
    appendFileSync(file, `${JSON.stringify(said)}\n`);
    return answer;
  };
}
