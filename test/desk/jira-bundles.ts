import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bundle } from '../jira-cloud/bridge';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['core', 'jira-plugin', 'manifest.yml', 'package-lock.json'];
const TSX = pathToFileURL(createRequire(__filename).resolve('tsx')).href;

/** The screens of the Jira app, each built by the vendor's bundler when somebody first looks at it, and kept until its source changes. */
export class JiraBundles {
  #folder = folderNow();
  readonly #failures = new Map<string, string>();
  readonly #wanted = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  of = (resource: string): Bundle => {
    if (existsSync(this.#done(resource))) return { state: 'ready', folder: join(this.#folder, resource) };
    const why = this.#failures.get(resource);
    if (why !== undefined) {
      // Said once: whoever asks after that, has mended it or wants to try again.
      this.#failures.delete(resource);
      this.#wanted.delete(resource);
      this.#folder = folderNow();
      return { state: 'failed', why };
    }
    if (!this.#wanted.has(resource)) {
      this.#wanted.add(resource);
      this.#last = this.#last.then(() => this.#build(resource));
    }
    return { state: 'building' };
  };

  #done = (resource: string): string => join(this.#folder, `${resource}.done`);

  /** In a process of its own: the desk goes on answering meanwhile. */
  async #build(resource: string): Promise<void> {
    const folder = this.#folder;
    const script = join(ROOT, 'test/build/one-ui.ts');
    const child = spawn(process.execPath, ['--import', TSX, script, resource, folder], {
      ...{ cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] as const },
    });
    let said = '';
    child.stderr?.on('data', (words: Buffer) => {
      said += words;
    });
    const code = await new Promise<number | null>((over) => {
      child.once('error', (error) => {
        said += error.message;
        over(null);
      });
      child.once('close', over);
    });
    this.#wanted.delete(resource);
    if (code === 0) writeFileSync(join(folder, `${resource}.done`), '');
    else this.#failures.set(resource, said.trim() || 'The build stopped without a word.');
  }
}

/** A folder for what is built of the sources as they are. */
const folderNow = (): string => join(ROOT, 'build/jira-screens', digestOf(SOURCES));

function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const isFile = source.includes('.');
    const files = isFile ? [''] : readdirSync(join(ROOT, source), { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files)
      if (isFile || /\.\w+$/.test(file)) hash.update(file).update(readFileSync(join(ROOT, source, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
