import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportLines, isExportPlatform } from './export/lines';

const USAGE = 'Usage: npx tsx test/bench/export.ts --tickets 50000 --platform jira|zendesk|mixed --out FILE [--seed 1]';

/** Writes an export of made-up tickets, one a line: the same for the same options, whatever the machine. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      tickets: { type: 'string', default: '50000' },
      platform: { type: 'string', default: 'mixed' },
      out: { type: 'string', default: 'build/export.ndjson' },
      seed: { type: 'string', default: '1' },
    },
  });
  const tickets = Number(values.tickets);
  const seed = Number(values.seed);
  if (!Number.isInteger(tickets) || tickets < 0 || !Number.isInteger(seed) || !isExportPlatform(values.platform)) {
    console.error(USAGE);
    return 2;
  }
  mkdirSync(dirname(values.out), { recursive: true });
  const file = createWriteStream(values.out);
  for (const line of exportLines({ tickets, seed, platform: values.platform })) {
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  console.log(`${tickets} tickets in ${values.out}`);
  return 0;
}

main().then((code) => {
  process.exitCode = code;
});
