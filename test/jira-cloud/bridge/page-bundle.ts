import { join } from 'node:path';
import { build } from 'esbuild';

interface PageBundle {
  readonly script: string;
  readonly style: string;
}

let bundle: Promise<PageBundle> | undefined;

/** The script and style of the page that plays Jira around a module. */
export function pageBundle(): Promise<PageBundle> {
  bundle ??= bundled();
  return bundle;
}

async function bundled(): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'page/main.tsx')],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', process: '{"env":{}}' },
    logLevel: 'error',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
