import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Caller, ForgeHost, Site } from '../forge-host';
import { pageBundle } from './page-bundle';

/** A module of an app, as somebody sees it in a place of Jira. */
export interface ModuleView {
  readonly host: ForgeHost;
  readonly site: Pick<Site, 'siteUrl' | 'cloudId' | 'fetch'>;
  /** The folder that the vendor's bundler made of the module's resource. */
  readonly folder: string;
  /** As in the manifest, such as `jira:issueContext`. */
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly title: string;
  /** What Jira shows above it: the issue, the page. */
  readonly heading: string;
  readonly caller: Caller;
  readonly timeZone?: string;
  /** The person's language on Jira, such as `de-DE`. */
  readonly locale?: string;
  /** How the person has set Jira to look. */
  readonly colorMode?: 'light' | 'dark';
  /** Stands in for the answer of a resolver call, where a test wants another one. */
  readonly instead?: (functionKey: string) => Response | null;
}

const invokeSchema = z.object({ functionKey: z.string(), payload: z.unknown().optional() });
const productSchema = z.object({
  product: z.literal('jira'),
  restPath: z.string().startsWith('/rest/'),
  fetchRequestInit: z.object({
    method: z.string().optional(),
    headers: z.array(z.tuple([z.string(), z.string()])).optional(),
    body: z.string().nullish(),
  }),
});

/** Serves a page with a module alone in it. */
export function moduleHost(view: ModuleView): Hono {
  const app = new Hono();
  app.get('/', (c) => c.html(pageOf(view)));
  app.get('/page.js', async (c) => c.body((await pageBundle()).script, 200, { 'content-type': 'text/javascript' }));
  app.get('/page.css', async (c) => c.body((await pageBundle()).style, 200, { 'content-type': 'text/css' }));
  return app.route('/', moduleAnswers(view));
}

/** Serves a module itself, and what it asks of its resolvers and of Jira: all that stands below one address. */
export function moduleAnswers(view: ModuleView): Hono {
  const app = new Hono();
  app.get('/module/:file{.+}', async (c) => {
    const file = normalize(c.req.param('file'));
    if (file.startsWith('..')) return c.notFound();
    const code = await readFile(join(view.folder, file), 'utf8').catch(() => null);
    return code === null ? c.notFound() : c.body(code, 200, { 'content-type': 'text/javascript' });
  });
  app.get('/module-script', async (c) => c.json(await scriptOf(view.folder)));
  app.post('/bridge/context', (c) => c.json(contextOf(view)));
  app.post('/bridge/invoke', async (c) => {
    const { functionKey, payload } = invokeSchema.parse(await c.req.json());
    const instead = view.instead?.(functionKey);
    if (instead) return instead;
    try {
      const { host, moduleType, moduleKey, caller } = view;
      const result = await host.invokeResolver(moduleType, moduleKey, functionKey, payload ?? {}, caller);
      return c.json(result ?? null);
    } catch {
      // A module is told that it failed, never how.
      return c.text('There was an error invoking the function', 500);
    }
  });
  app.post('/bridge/fetch-product', async (c) => {
    const { restPath, fetchRequestInit } = productSchema.parse(await c.req.json());
    const { method = 'GET', headers = [], body } = fetchRequestInit;
    const response = await view.site.fetch(
      new Request(new URL(restPath, view.site.siteUrl), {
        method,
        headers: [...headers, ['authorization', `Bearer forge-user:${view.caller.accountId}`]],
        ...(body ? { body } : {}),
      }),
    );
    const { status, statusText } = response;
    return c.json({ body: await response.text(), headers: Object.fromEntries(response.headers), status, statusText });
  });
  return app;
}

/** The one script that the vendor's own page of the module loads. */
async function scriptOf(folder: string): Promise<string> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const script = /<script defer="defer" src="([^"]+)"/.exec(page)?.[1];
  if (!script) throw new Error(`${folder}/index.html loads no script`);
  return `/module/${script}`;
}

const contextOf = ({
  site,
  moduleType,
  moduleKey,
  caller,
  timeZone,
  locale = 'en-US',
  colorMode = 'light',
}: ModuleView) => ({
  accountId: caller.accountId,
  cloudId: site.cloudId,
  siteUrl: site.siteUrl,
  moduleKey,
  localId: `ari:cloud:ecosystem::extension/${moduleKey}`,
  environmentId: 'development',
  environmentType: 'DEVELOPMENT',
  locale,
  timezone: timeZone ?? 'UTC',
  theme: { colorMode },
  extension: { type: moduleType, ...caller.extension },
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = ({ title, heading, locale = 'en-US', colorMode = 'light' }: ModuleView): string => `<!doctype html>
<html lang="${locale.replace('_', '-')}">
<head><meta name="color-scheme" content="${colorMode}"><meta charset="utf-8"><title>${escaped(heading)}</title><link rel="stylesheet" href="/page.css">
<style>
  body { box-sizing: border-box; background: var(--ds-surface-sunken, #f0f1f2); color: var(--ds-text, #292a2e); padding: 16px; }
  h1 { font-size: 20px; margin: 0 0 16px; }
  section { background: var(--ds-surface, #fff); border: 1px solid var(--ds-border, #dddee1); border-radius: 8px; padding: 16px; }
  .module-title { font-size: 14px; font-weight: 600; margin: 0 0 12px; }
</style></head>
<body><main><h1>${escaped(heading)}</h1>
<section aria-label="${escaped(title)}"><p class="module-title">${escaped(title)}</p><div id="module"></div></section></main>
<script src="/page.js"></script></body></html>`;
