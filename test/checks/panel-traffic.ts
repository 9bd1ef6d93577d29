/**
 * `tsx test/checks/panel-traffic.ts FOLDER`: what the apps' panels and pages asked of Jira and Zendesk in their tests (recorded by
 * TRAFFIC), judged by the traffic referee beside the project, without exception.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const REFEREE = resolve('../shared/referee/lib/referee.mjs');
/** The recordings of each platform's panels; fewer requests than `least` were no test of them. */
const PANELS = {
  jira: { files: /^jira-panels-\d+\.ndjson$/, least: 2000 },
  zendesk: { files: /^panels-\d+\.ndjson$/, least: 300 },
} as const;

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
  const isSound = Object.entries(PANELS).map(([platform, { files, least }]) => {
    const lines = readdirSync(folder)
      .filter((name) => files.test(name))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
    const faults = lines
      .flatMap((line) => z.array(faultSchema).parse(referee.judge(JSON.parse(line))))
      .filter(({ severity }) => severity === 'fault');
    for (const said of new Set(
      faults.map(({ rule, operation, at, message }) => `${rule}: ${operation} ${at ?? ''} ${message}`),
    ))
      console.error(said);
    console.log(`panels of ${platform}: ${lines.length} requests judged, ${faults.length} faults`);
    return faults.length === 0 && lines.length >= least;
  });
  return isSound.every(Boolean) ? 0 : 1;
}

main(process.argv[2] ?? 'build/traffic').then((code) => {
  process.exitCode = code;
});
