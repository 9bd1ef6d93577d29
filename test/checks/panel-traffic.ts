/**
 * `tsx test/checks/panel-traffic.ts FOLDER`: what the app's pages asked of Zendesk in their tests (recorded by TRAFFIC), judged by
 * the traffic referee beside the project, without exception.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const REFEREE = resolve('../shared/referee/lib/referee.mjs');
/** Fewer requests than this were no test of the pages. */
const LEAST = 300;

const faultSchema = z.looseObject({
  side: z.string(),
  severity: z.string(),
  rule: z.string(),
  operation: z.string(),
  at: z.string().nullish(),
  message: z.string(),
});

async function main(folder: string): Promise<number> {
  const { createReferee } = (await import(REFEREE)) as { createReferee: () => { judge(exchange: unknown): unknown } };
  const referee = createReferee();
  const lines = readdirSync(folder)
    .filter((name) => /^panels-\d+\.ndjson$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  const faults = lines
    .flatMap((line) => z.array(faultSchema).parse(referee.judge(JSON.parse(line))))
    .filter(({ severity }) => severity === 'fault');
  for (const said of new Set(
    faults.map(({ rule, operation, at, message }) => `${rule}: ${operation} ${at ?? ''} ${message}`),
  ))
    console.error(said);
  console.log(`panels: ${lines.length} requests judged, ${faults.length} faults`);
  return faults.length > 0 || lines.length < LEAST ? 1 : 0;
}

main(process.argv[2] ?? 'build/traffic').then((code) => {
  process.exitCode = code;
});
