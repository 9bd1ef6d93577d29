import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { type ModuleView, moduleHost } from './module-host';
import type { Call } from './page/calls';

export interface ModuleScreenOptions extends ModuleView {
  readonly browser: Browser;
  /** How wide Jira makes the module's place. */
  readonly width?: number;
  /** Runs with the page before anything is loaded into it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A browser with one module of an app open in it. */
export interface ModuleScreen {
  readonly page: Page;
  /** What the module asked of the page around it under a name. */
  calls(name: string): Promise<unknown[]>;
  /** What it did that Jira does not know. */
  faults(): Promise<string[]>;
  /** @throws when the module did anything that Jira does not know. */
  close(): Promise<void>;
}

/** Serves a module and opens it in a browser of its own, as the person who is signed in. */
export async function openModule({
  browser,
  width = 460,
  prepare,
  ...view
}: ModuleScreenOptions): Promise<ModuleScreen> {
  const server = createServer(getRequestListener(moduleHost(view).fetch));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: width + MARGINS, height: 1400 } });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(`the module threw: ${error.message}`));
  await prepare?.(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  const faults = async (): Promise<string[]> => [...(await page.evaluate(() => window.jira.faults)), ...failures];
  return {
    page,
    faults,
    calls: (wanted) =>
      page.evaluate(
        (name) => (window.jira.calls as Call[]).filter((call) => call.name === name).map(({ data }) => data),
        wanted,
      ),
    async close() {
      const found = await faults();
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (found.length > 0) throw new Error(found.join('\n'));
    },
  };
}

/** Of the page around the module: its own and the module's borders and padding. */
const MARGINS = 66;
