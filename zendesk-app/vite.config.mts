import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { icons } from './app/build/icons';
import { sdkScript } from './app/build/sdk-script';
import {
  isPure,
  lateTextReader,
  withoutCircles,
  withoutCodeFromText,
  withoutJsonSchema,
  withoutUnread,
} from './app/build/slim';

const root = resolve(import.meta.dirname, 'app');

/**
 * What each page starts with, and late parts of it use as well. Left to itself the bundler parts it from the page in several small
 * files, which together are larger.
 */
const START =
  /node_modules.(?:react|stylis|styled-components|color2k|zod).|react-theming.dist.esm.(?:elements.(?:palette|theme)|utils.getColor)|app.build.(?:polished|get|memoize)|app.ui.styled|texts.(?:wall-reading|moment)\.|texts.en.(?:time|severity-reason)\.|lifecycle.status\./;

/**
 * One page, named by ZENDESK_APP_PAGE: pages that are built together share chunks, and each then loads what only another needs.
 * The package takes the folder as it is.
 */
export default defineConfig({
  root,
  base: './',
  plugins: [
    sdkScript(),
    icons(),
    withoutJsonSchema(),
    withoutCodeFromText(),
    withoutUnread(),
    withoutCircles(),
    lateTextReader(),
  ],
  resolve: {
    alias: {
      'lodash.get': resolve(root, 'build/get.ts'),
      'lodash.memoize': resolve(root, 'build/memoize.ts'),
      polished: resolve(root, 'build/polished.ts'),
    },
  },
  build: {
    outDir: process.env.ZENDESK_APP_OUT ?? resolve(import.meta.dirname, '../build/zendesk/app/assets'),
    emptyOutDir: false,
    target: 'es2022',
    minify: 'terser',
    terserOptions: { compress: { passes: 2 }, module: true },
    modulePreload: false,
    rolldownOptions: {
      // Nothing of ours does anything by being imported: a page takes only what it uses, though the core has one surface.
      treeshake: { moduleSideEffects: (id) => !isPure(id) },
      input: resolve(root, `${process.env.ZENDESK_APP_PAGE}.html`),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name][extname]',
        codeSplitting: { groups: [{ name: 'start', test: START }] },
      },
    },
  },
});
