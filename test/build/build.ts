/** `npm run build`: what is deployed, under build/. */
import { buildJiraApp } from './forge-app';
import { bundleZendeskService } from './zendesk-bundle';

async function main(): Promise<void> {
  for (const line of await buildJiraApp()) console.log(line);
  await bundleZendeskService('build/zendesk-service');
  console.log('build/zendesk-service: the Zendesk service');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
