import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The desk as `npm start` runs it, in a folder and on a port of its own. */
export class RunningDesk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'desk-'));
  #process: ChildProcess | null = null;
  #said = '';
  url = '';

  /** Starts it and waits until it says that it is ready. Throws what it said when it stops instead. */
  async start(): Promise<void> {
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', TSX, MAIN], {
      cwd: this.#folder,
      env: { ...process.env, DESK_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#said = '';
    await new Promise<void>((ready, failed) => {
      const hear = (words: Buffer): void => {
        this.#said += words;
        if (this.#said.includes('The desk is ready')) ready();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => failed(new Error(this.#said)));
    });
    this.url = `http://127.0.0.1:${port}`;
  }

  get said(): string {
    return this.#said;
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))));
    });
  });
}
