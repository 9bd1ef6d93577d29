import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../zendesk-app/service/database/database';
import { BUNDLE_COMMAND, bundleZendeskService } from '../../build/zendesk-bundle';
import { SHARED_SECRET } from '../../scenarios/zendesk/site';
import { VirtualClock } from '../../time/virtual-clock';
import { createZendeskCloud, type ZendeskCloud } from '../../zendesk-cloud';
import { pageToken } from './page-token';

const url = process.env.DATABASE_URL;
const schema = `sp_stopping_${process.pid}`;
let accounts = 0;
/** Outside of the project, so that nothing but the bundle is there; the embedded database is the one thing that it leaves outside. */
const folder = mkdtempSync(url ? join(tmpdir(), 'bundle-') : resolve('build/bundle-'));
beforeAll(() => bundleZendeskService(folder));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (!url) return;
  const database = await openDatabase({ url, schema });
  await database.drop();
  await database.close();
});

let child: ChildProcess | null = null;
let zendesk: ServerType | null = null;
afterEach(() => {
  child?.kill('SIGKILL');
  zendesk?.close();
});

const logLine = z.looseObject({ msg: z.string(), port: z.number().optional(), end: z.string().optional() });

/** The bundled service in a process of its own, on a local Zendesk that it reaches by HTTP. */
async function run(reach: (cloud: ZendeskCloud, request: Request) => Promise<Response>, seconds: number) {
  // The process lives by the machine's clock, and this Zendesk stands still at the time of its start.
  const clock = new VirtualClock(Date.now());
  accounts += 1;
  const account = `acme-${accounts}`;
  const cloud = createZendeskCloud({ clock, deliver: async () => new Response() });
  cloud.seed.addUser({ email: 'app@vendor.test', name: 'Process', role: 'admin' });
  cloud.seed.addUser({ email: 'ann@acme.test', name: 'Ann' });
  const server = createAdaptorServer({ fetch: (request) => reach(cloud, request) });
  zendesk = server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const running = spawn(process.execPath, ['main.cjs'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      ...{ PUBLIC_URL: 'https://support.test', LINK_SECRET: 'a secret of thirty-two characters and more', PORT: '0' },
      ...{ ZENDESK_SUBDOMAIN: account, ZENDESK_EMAIL: 'app@vendor.test', ZENDESK_API_TOKEN: cloud.seed.addApiToken() },
      ...{ ZENDESK_ORIGIN: `http://127.0.0.1:${port}`, APP_SHARED_SECRET: SHARED_SECRET },
      ...{
        SHUTDOWN_SECONDS: String(seconds),
        DATABASE_URL: url,
        DATABASE_SCHEMA: schema,
        DATA_DIRECTORY: join(folder, `data-${port}`),
      },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = running;
  const exited = once(running, 'exit') as Promise<[number | null, string | null]>;
  const lines: z.infer<typeof logLine>[] = [];
  const waiting = new Map<string, (line: z.infer<typeof logLine>) => void>();
  createInterface({ input: running.stdout }).on('line', (text) => {
    const line = logLine.parse(JSON.parse(text));
    lines.push(line);
    waiting.get(line.msg)?.(line);
  });
  const said = (msg: string) =>
    new Promise<z.infer<typeof logLine>>((tell) => {
      const known = lines.find((line) => line.msg === msg);
      if (known) tell(known);
      else waiting.set(msg, tell);
    });
  const served = await said('Serving');
  const ring = async () => {
    const authorization = `Bearer ${await pageToken(account, Date.now())}`;
    const address = `http://127.0.0.1:${served.port}/app/${account}/ring`;
    return fetch(address, { method: 'POST', headers: { authorization }, body: '{"ticket":1}' });
  };
  return { cloud, running, exited, said, lines, ring, address: `http://127.0.0.1:${served.port}` };
}

describe('the bundled service, as the container runs it', () => {
  it('is built by the command in the container file', () => {
    const file = readFileSync('zendesk-app/Containerfile', 'utf8');
    const [command, ...options] = BUNDLE_COMMAND;
    expect(file).toContain(
      `RUN node_modules/.bin/${[command, ...options].join(' ')} --outfile=build/zendesk-service/main.cjs`,
    );
  });

  it('told to stop, it finishes the review that is at work, answers no more, and exits with 0', async () => {
    let release = (): void => undefined;
    let reached = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reviewing = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const service = await run(async (cloud, request) => {
      if (/tickets\/1\/audits/.test(request.url)) {
        reached();
        await held;
      }
      return cloud.fetch(request);
    }, 60);
    expect((await fetch(`${service.address}/health`)).status).toBe(200);
    service.cloud.people.customerRequests('ann@acme.test', { subject: 'Broken', comment: { body: 'It is broken.' } });
    expect((await service.ring()).status).toBe(204);
    await reviewing;
    service.running.kill('SIGTERM');
    await service.said('Stopping');
    await expect(service.ring()).rejects.toThrow();
    release();
    expect(await service.exited).toEqual([0, null]);
    expect(service.lines.at(-1)).toMatchObject({ end: 'finished' });
    expect(service.cloud.mails.filter(({ to }) => to === 'ann@acme.test')).toHaveLength(1);
  });

  it('waits for what does not end no longer than it was told, and exits with 0 all the same', async () => {
    let reached = (): void => undefined;
    const reviewing = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const service = await run(async (cloud, request) => {
      if (!/tickets\/1\/audits/.test(request.url)) return cloud.fetch(request);
      reached();
      return new Promise(() => undefined);
    }, 1);
    service.cloud.people.customerRequests('ann@acme.test', { subject: 'Broken', comment: { body: 'It is broken.' } });
    await service.ring();
    await reviewing;
    service.running.kill('SIGTERM');
    expect(await service.exited).toEqual([0, null]);
  });
});
