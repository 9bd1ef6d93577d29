/** `npm run build`: what is deployed, under build/. */
import { bundleForge } from './forge-bundle';
import { bundleZendeskService } from './zendesk-bundle';

async function main(): Promise<void> {
  await bundleForge('build/forge');
  console.log('build/forge: the Forge functions, by the vendor’s bundler');
  await bundleZendeskService('build/zendesk-service');
  console.log('build/zendesk-service: the Zendesk service');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
