/** `npx tsx test/build/zendesk-app/draw-logos.ts`: the marketplace's PNGs from their drawings. Run after a drawing changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** https://developer.zendesk.com/documentation/apps/publish-your-app-or-theme/create_assets : names and sizes in pixels. */
const LOGOS = [
  { name: 'logo', size: 320 },
  { name: 'logo-small', size: 128 },
] as const;

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    for (const { name, size } of LOGOS) {
      const drawing = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      writeFileSync(`zendesk-app/assets/${name}.png`, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
