import { type ChildProcess, fork } from 'node:child_process';
import { buildSync } from 'esbuild';
import type { Begin, FromPlatform, FromWorker, Ready, Told, ToPlatform, ToWorker } from './messages';

/** Starts one of this folder's programs in a process of its own, built as the service ships. */
function start(name: 'platform' | 'worker'): ChildProcess {
  const outfile = `build/bench/zendesk/${name}.mjs`;
  buildSync({
    entryPoints: [`test/bench/zendesk/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return fork(outfile);
}

function hear<Message, Kind extends Message>(
  child: ChildProcess,
  wanted: (message: Message) => message is Kind,
): Promise<Kind> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      child.off('message', heard);
      child.off('exit', ended);
    };
    const heard = (message: Message): void => {
      if (!wanted(message)) return;
      end();
      resolve(message);
    };
    const ended = (code: number | null): void => {
      end();
      reject(new Error(`A process of the measurement ended with ${code}`));
    };
    child.on('message', heard);
    child.on('exit', ended);
  });
}

/** The platform's process. */
export interface Platform extends Ready {
  /** How long it takes over an answer about a ticket, ms. */
  delay(ms: number): void;
  /** What was asked of it since it was last told. */
  told(): Promise<Told>;
  stop(): void;
}

export async function startPlatform(): Promise<Platform> {
  const child = start('platform');
  const tell = (message: ToPlatform): void => void child.send(message);
  const { ready } = await hear(child, (message: FromPlatform): message is { ready: Ready } => 'ready' in message);
  return {
    ...ready,
    delay: (ms) => tell({ do: 'delay', ms }),
    told: async () => {
      tell({ do: 'tell' });
      return (await hear(child, (message: FromPlatform): message is { told: Told } => 'told' in message)).told;
    },
    stop: () => void child.kill(),
  };
}

/** A process of the service at work. */
export interface Worker {
  /** Resident and used memory, bytes. */
  memory(): Promise<{ readonly rss: number; readonly heap: number }>;
  stop(): Promise<void>;
}

export async function startWorker(begin: Begin): Promise<Worker> {
  const child = start('worker');
  const tell = (message: ToWorker): void => void child.send(message);
  tell({ begin });
  await hear(child, (message: FromWorker): message is { working: true } => 'working' in message);
  return {
    memory: async () => {
      tell({ do: 'memory' });
      type Memory = Extract<FromWorker, { memory: unknown }>;
      return (await hear(child, (message: FromWorker): message is Memory => 'memory' in message)).memory;
    },
    stop: async () => {
      const stopped = hear(child, (message: FromWorker): message is { stopped: true } => 'stopped' in message);
      tell({ do: 'stop' });
      await stopped;
    },
  };
}
