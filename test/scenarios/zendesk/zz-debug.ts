import pino from 'pino';
import { readFileSync } from 'node:fs';
import { createDriver } from './driver';
import { runScenario } from '../run';
import { scenarioSchema } from '../scenario';
import * as sc from '../scenario';
async function main() {
  const traffic: any[] = [];
  const driver = createDriver({ record: (x: any) => { if (process.env.TRAFFIC && x.origin === 'app') console.log(x.method, x.path, x.status, JSON.stringify(x.requestBody ?? '').slice(0, 600)); }, logger: pino({ level: 'debug' }) } as any);
  const parsed: any = (sc as any).readScenario(readFileSync(process.argv[2]!, 'utf8'));
  const lines = await runScenario(parsed.scenario ?? parsed, driver);
  console.log(lines);
  const cloud = driver.site?.town.cloud;
  if (process.env.AUDITS) for (const [id, a] of Object.entries(cloud.dump().audits)) console.log(id, JSON.stringify(a, null, 0).slice(0, 6000));
  if (process.env.MAILS) console.log(cloud.mails.map((m) => `${m.to} | ${m.subject}\n${m.text}`).join('\n=====\n'));
  process.exit(0);
}
main();
