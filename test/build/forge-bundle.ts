import { cp, rm } from 'node:fs/promises';
import { getNodeBundler } from '@forge/bundler';
import { ConfigFile, FileSystemReader, FileSystemWriter, type Logger, NullLogger } from '@forge/cli-shared';

const quiet: Logger = { ...NullLogger, error: (error) => console.error(error) };

/** `forge deploy` downloads Atlassian's own runtime wrapper at this point; it is not ours to build, nor published to build with. */
const noWrapper = { script: '', source: 'none', version: '0.0.0' };
const wrapperProvider = {
  getNodeRuntimeWrapper: async () => noWrapper,
  getNodeRuntimeLoader: async () => noWrapper,
};

/**
 * Bundles the Forge functions with the vendor's own bundler, as `forge deploy` does, into `outDir`.
 * https://developer.atlassian.com/platform/forge/manifest-reference/packaging/
 */
export async function bundleForge(outDir: string): Promise<void> {
  const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const bundler = getNodeBundler(quiet, wrapperProvider, config);
  const { outputDir } = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: [{ name: 'index', path: 'src/index' }],
  });
  await rm(outDir, { recursive: true, force: true });
  await cp(outputDir, outDir, { recursive: true });
}
