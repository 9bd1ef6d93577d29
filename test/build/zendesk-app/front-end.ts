import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The app's pages, one per location, from the folder that the configuration stands in. */
export const pagesOf = (configFile: string): string[] =>
  readdirSync(join(dirname(configFile), 'app')).flatMap((name) =>
    name.endsWith('.html') ? [name.slice(0, -'.html'.length)] : [],
  );

/** Builds the app's pages, each by itself, into the folder that the configuration says. */
export async function buildFrontEnd(configFile: string): Promise<void> {
  if (!existsSync(configFile)) throw new Error(`There is no ${configFile}: the app has no pages to pack.`);
  const { build } = await import('vite');
  for (const page of pagesOf(configFile)) {
    process.env.ZENDESK_APP_PAGE = page;
    await build({ configFile, logLevel: 'warn' });
  }
}
