import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where TRAFFIC names a folder, what the app asks of Jira for its panels and pages is recorded there. */
export function recordPanels(): { readonly record?: (exchange: object) => void } {
  const folder = process.env.TRAFFIC;
  if (!folder) return {};
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `jira-panels-${process.pid}.ndjson`);
  return {
    record: (exchange) => {
      // What a test or a person asks for themselves is not the app's.
      if ('origin' in exchange && exchange.origin === 'app') appendFileSync(file, `${JSON.stringify(exchange)}\n`);
    },
  };
}
