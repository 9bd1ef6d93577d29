import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Empties a platform's traffic file under `folder` and gives the function that appends one exchange to it, a line each. */
export function recordTraffic(folder: string, platform: string): (exchange: object) => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${platform}.ndjson`);
  writeFileSync(file, '');
  return (exchange) => appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}
