import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleUi, type UiResource } from './forge-ui';

const LOOK_MS = 100;

/** A resource as the vendor bundles it; gives its folder. Built once for all test files of a run. */
export async function builtUi(resource: UiResource): Promise<string> {
  const place = join(tmpdir(), `forge-ui-${process.env.TEST_RUN}-${resource.key}`);
  const done = join(place, 'done');
  try {
    mkdirSync(place);
  } catch {
    while (!existsSync(done)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
    const failure = readFileSync(done, 'utf8');
    if (failure) throw new Error(failure);
    return join(place, resource.key);
  }
  try {
    await bundleUi([resource], place);
    writeFileSync(done, '');
  } catch (error) {
    writeFileSync(done, String(error));
    throw error;
  }
  return join(place, resource.key);
}
