/** `npm run build:zendesk`: the app's package under build/zendesk/, as a clean folder and as a zip, both checked. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFolder, readZip } from '../checks/zendesk-package/package-files';
import { assemble } from './zendesk-app/assemble';
import { buildFrontEnd } from './zendesk-app/front-end';
import { judge } from './zendesk-app/verdict';
import { zipOf } from './zendesk-app/zip';

const FOLDER = 'build/zendesk/app';

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  await buildFrontEnd('zendesk-app/vite.config.mts');
  const version = assemble({ source: 'zendesk-app', folder: FOLDER, serviceHost: process.env.ZENDESK_SERVICE_HOST });
  const zip = `build/zendesk/support-process-${version}.zip`;
  const files = readFolder(FOLDER);
  writeFileSync(zip, zipOf(files));
  const packed = readFileSync(zip);
  for (const [what, pkg] of [
    [FOLDER, files],
    [zip, readZip(packed)],
  ] as const) {
    const { errors, unexplained, explained } = judge(pkg);
    for (const { code, path, say } of [...errors, ...unexplained]) console.error(`${what}: ${path}: ${say} [${code}]`);
    if (errors.length + unexplained.length > 0) process.exitCode = 1;
    if (what === zip)
      for (const { code, path, why } of explained) console.log(`  let stand: ${path} [${code}]: ${why}`);
  }
  console.log(`${zip}: ${files.files.size} files, ${packed.length} bytes`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
