import { join } from 'node:path';
import { build } from 'esbuild';

/** Where production gets the SDK from; served pages name our copy of it instead. */
export const SDK_URL = /https:\/\/static\.zdassets\.com\/zendesk_app_framework_sdk\/2\.0\/zaf_sdk(\.min)?\.js/g;

/**
 * Zendesk's own SDK runs under Zendesk's origins and on a developer's machine only; the npm package is older than that
 * rule, so it is put before it here.
 */
const GUARD = `
import ZAFClient from 'zendesk_app_framework_sdk';
const allowed = /^(https?:\\/\\/(localhost|127\\.0\\.0\\.1)(:\\d+)?|https:\\/\\/[a-z0-9-]+\\.zendesk\\.com)$/;
const { init } = ZAFClient;
ZAFClient.init = (callback) => {
  const said = new URLSearchParams(location.search).get('origin') ?? new URLSearchParams(location.hash.slice(1)).get('origin');
  if (said !== null && !allowed.test(said)) {
    const empty = () => (document.documentElement.textContent = 'Invalid domain ' + said);
    document.addEventListener('DOMContentLoaded', empty);
    empty();
    return false;
  }
  return init(callback);
};
window.ZAFClient = ZAFClient;
`;

let sdk: Promise<string> | undefined;
let page: Promise<string> | undefined;

/** The SDK as one script that sets `window.ZAFClient`. */
export function sdkScript(): Promise<string> {
  sdk ??= bundled({ stdin: { contents: GUARD, resolveDir: __dirname, loader: 'js' } });
  return sdk;
}

/** The script of the agent interface's pages. */
export function pageScript(): Promise<string> {
  page ??= bundled({ entryPoints: [join(__dirname, 'page/main.ts')] });
  return page;
}

async function bundled(input: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({ ...input, bundle: true, write: false, format: 'iife', target: 'es2022' });
  return outputFiles?.[0]?.text ?? '';
}
