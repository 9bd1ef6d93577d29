import type { Invocation } from './invocation';
import type { Manifest } from './manifest';
import type { Site } from './site';

const nothing = { incr: () => undefined, measure: () => ({ stop: () => undefined }) };

/** How long a function may run, in seconds. https://developer.atlassian.com/platform/forge/limits-invocation/ */
const TIMEOUTS: Readonly<Record<string, number>> = { consumer: 55, scheduledTrigger: 55 };

/** What `global.__forge_runtime__` says of an invocation. */
export function runtimeOf(manifest: Manifest, site: Site, invocation: Invocation) {
  const timeout = TIMEOUTS[invocation.moduleType] ?? 25;
  return {
    appContext: {
      appId: manifest.app.id,
      appVersion: '1.0.0',
      environmentId: '5f0cbb5a-1111-4222-8333-444455556666',
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
    lambdaContext: { getRemainingTimeInMillis: () => timeout * 1000 },
    metrics: { counter: () => nothing, timing: () => nothing },
    tracing: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
    proxy: { token: 'token', url: 'http://proxy.invalid' },
    externalAuth: [],
  };
}
