import type { Invocation } from './invocation';
import { functionModule, type Manifest } from './manifest';
import type { Site } from './site';

const nothing = { incr: () => undefined, measure: () => ({ stop: () => undefined }) };

/** The environment that the app is deployed to. */
export const ENVIRONMENT_ID = '5f0cbb5a-1111-4222-8333-444455556666';

/** How long a function of each kind may run unless the manifest says more, in seconds. https://developer.atlassian.com/platform/forge/limits-invocation/ */
const TIMEOUTS: Readonly<Record<string, number>> = {
  consumer: 55,
  scheduledTrigger: 55,
  webtrigger: 55,
  preUninstall: 55,
};
const OTHER_TIMEOUT = 25;
const LONG_RUNNING = ['consumer', 'scheduledTrigger'];

/** How long a function may run, ms. Only consumers and schedules may ask for more time. */
export function timeLimit(manifest: Manifest, functionKey: string, moduleType: string): number {
  const own = LONG_RUNNING.includes(moduleType) ? functionModule(manifest, functionKey).timeoutSeconds : undefined;
  return (own ?? TIMEOUTS[moduleType] ?? OTHER_TIMEOUT) * 1000;
}

/** What `global.__forge_runtime__` says of an invocation. */
export function runtimeOf(manifest: Manifest, site: Site, invocation: Invocation, now: () => number) {
  const ends = invocation.at + timeLimit(manifest, invocation.functionKey, invocation.moduleType);
  return {
    appContext: {
      // The bare id, without the name of its kind before it.
      appId: manifest.app.id.split('/').at(-1),
      appVersion: '1.0.0',
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
      installationId: '7c2b2d0e-1111-4222-8333-444455556666',
      invocationId: invocation.id,
      functionKey: invocation.functionKey,
      moduleType: invocation.moduleType,
      moduleKey: invocation.moduleKey,
      license: { active: true, isActive: true },
      permissions: { scopes: manifest.permissions.scopes, external: {} },
    },
    contextAri: `ari:cloud:jira::site/${site.cloudId}`,
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, ends - now()) },
    metrics: { counter: () => nothing, timing: () => nothing },
    tracing: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
    proxy: { token: 'token', url: 'http://proxy.invalid' },
    externalAuth: [],
  };
}
