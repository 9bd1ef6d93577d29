import { UI_LIMIT } from '../../build/forge-app';
import { bundleUi, gzippedSize } from '../../build/forge-ui';
import { readManifest } from '../../checks/forge-manifest';
import { table } from '../table';
import { atMost, settle } from './goal';

const FOLDER = 'build/bench/forge-ui';

/** What a screen of the app makes a browser load, by the vendor's own bundler. */
export async function benchBundles(): Promise<void> {
  const { resources } = readManifest();
  await bundleUi(resources, FOLDER);
  const lines = [];
  for (const { key } of resources) {
    const bytes = await gzippedSize(FOLDER, key);
    lines.push(atMost(key, bytes, UI_LIMIT, (value) => `${value.toLocaleString('en-US')} bytes`));
  }
  console.log(
    table(
      'What a screen loads, gzipped',
      ['', 'measured', 'goal'],
      lines.map(({ name, measured, goal }) => [name, measured, goal]),
    ),
  );
  settle('jira/bundles', lines);
}
