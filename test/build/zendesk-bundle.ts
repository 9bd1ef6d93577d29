import { build } from 'esbuild';

/**
 * Bundles the Zendesk service into one file that Node runs. PGlite stays outside: it loads its WebAssembly and its
 * extensions from beside its own files; pg-boss reads its schema the same way.
 */
export async function bundleZendeskService(outDir: string): Promise<void> {
  await build({
    entryPoints: ['zendesk-app/service/start.ts'],
    outfile: `${outDir}/main.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    sourcemap: true,
    external: ['@electric-sql/pglite', 'pg-boss', 'pg', 'pg-native', 'pino'],
    logLevel: 'warning',
  });
}
