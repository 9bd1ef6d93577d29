import { existsSync } from 'node:fs';

/** Builds the app's pages into `build/zendesk/app/assets` by the configuration given, which says so itself. */
export async function buildFrontEnd(configFile: string): Promise<void> {
  if (!existsSync(configFile)) throw new Error(`There is no ${configFile}: the app has no pages to pack.`);
  const { build } = await import('vite');
  await build({ configFile, logLevel: 'warn' });
}
