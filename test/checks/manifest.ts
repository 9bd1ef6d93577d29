/** `npm run check:manifest`: the vendor's validator and linter, then our rules for what they let pass. */
import { globSync, readFileSync } from 'node:fs';
import { readManifest } from './forge-manifest';
import { eventScopes, manifestFaults } from './forge-rules';
import { scopeFaults } from './scopes';
import { vendorFindings } from './vendor-lint';

async function main(): Promise<void> {
  const manifest = readManifest();
  const sources = globSync('{src,jira-plugin}/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const findings = await vendorFindings();
  const faults = [
    ...findings.map(({ where, message }) => `${where}: ${message}`),
    ...manifestFaults(manifest, sources),
    ...scopeFaults(manifest, sources, eventScopes(manifest)).map((fault) => `manifest.yml: ${fault}`),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
