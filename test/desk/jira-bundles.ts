import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt, uiFolder } from '../build/built-ui';
import { readManifest } from '../checks/forge-manifest';
import type { Bundle } from '../jira-cloud/bridge';

const ROOT = resolve(__dirname, '../..');
const TSX = pathToFileURL(createRequire(__filename).resolve('tsx')).href;

/** The screens of the Jira app, each built by the vendor's bundler when somebody first looks at it, and kept until its source changes. */
export class JiraBundles {
  readonly #folders = new Map<string, string>();
  readonly #failures = new Map<string, string>();
  readonly #wanted = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  of = (resource: string): Bundle => {
    const folder = this.#folder(resource);
    if (isBuilt(folder)) return { state: 'ready', folder };
    const why = this.#failures.get(resource);
    if (why !== undefined) {
      // Said once: whoever asks after that, has mended it or wants to try again.
      this.#failures.delete(resource);
      this.#wanted.delete(resource);
      this.#folders.delete(resource);
      return { state: 'failed', why };
    }
    if (!this.#wanted.has(resource)) {
      this.#wanted.add(resource);
      this.#last = this.#last.then(() => this.#build(resource));
    }
    return { state: 'building' };
  };

  /** Where it stands once it is built from the sources as they were when it was first asked for. */
  #folder(resource: string): string {
    const known = this.#folders.get(resource);
    if (known !== undefined) return known;
    const found = readManifest().resources.find(({ key }) => key === resource);
    if (!found) throw new Error(`the manifest has no resource ${resource}`);
    const folder = uiFolder(found);
    this.#folders.set(resource, folder);
    return folder;
  }

  /** In a process of its own: the desk goes on answering meanwhile. */
  async #build(resource: string): Promise<void> {
    const script = join(ROOT, 'test/build/one-ui.ts');
    const child = spawn(process.execPath, ['--import', TSX, script, resource], {
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
    // The sources may have changed since it was asked for.
    this.#folders.delete(resource);
    if (code !== 0) this.#failures.set(resource, said.trim() || 'The build stopped without a word.');
  }
}
