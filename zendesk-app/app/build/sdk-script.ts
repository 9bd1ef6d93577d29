import type { Plugin } from 'vite';
import { SDK_URL } from '../sdk-url';

/** Puts Zendesk's SDK before the page's own script, as a plain script. */
export function sdkScript(): Plugin {
  return {
    name: 'zaf-sdk',
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: SDK_URL }, injectTo: 'head-prepend' }],
  };
}
