/** `npm run build:jira`: the functions and the UI Kit resources of the Forge app, by the vendor's bundlers. */
import { buildJiraApp } from './forge-app';

async function main(): Promise<void> {
  for (const line of await buildJiraApp()) console.log(line);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
