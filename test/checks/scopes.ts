import type { ForgeManifest } from './forge-manifest';
import scopes from './jira-scopes.json';

/** One call that the code makes: the method, and the path with `{}` for each parameter. */
export interface Call {
  readonly method: string;
  readonly path: string;
}

const CALL = /requestJira\(\s*route`([^`]*)`\s*(?:,\s*\{([^}]*))?/g;

/** The Jira calls in the code that ships, as it stands there: every call names its route and method where it is made. */
export function callsIn(sources: string): Call[] {
  return [...sources.matchAll(CALL)].map(([, route = '', options = '']) => ({
    method: /method:\s*'(\w+)'/.exec(options)?.[1] ?? 'GET',
    path: (route.split('?')[0] ?? '').replace(/\$\{[^}]*\}/g, '{}'),
  }));
}

// Classic scopes; granular ones only where an operation has no classic one.
const rows = new Map(
  Object.entries({ ...scopes.platform, ...scopes.serviceDesk }).map(([operation, needed]) => [
    operation.replace(/\{[^}]*\}/g, '{}'),
    needed,
  ]),
);

/** Scopes that a call needs and the manifest lacks, and those that no call, event or store needs. */
export function scopeFaults(manifest: ForgeManifest, sources: string, forEvents: readonly string[]): string[] {
  const declared = new Set(manifest.permissions.scopes);
  const needed = new Set<string>(['storage:app', ...forEvents]);
  const faults: string[] = [];
  for (const { method, path } of callsIn(sources)) {
    const required = rows.get(`${method} ${path}`);
    if (!required) faults.push(`${method} ${path} is in no API description`);
    for (const scope of required ?? []) {
      needed.add(scope);
      if (!declared.has(scope)) faults.push(`${method} ${path} needs ${scope}`);
    }
  }
  for (const scope of declared) if (!needed.has(scope)) faults.push(`${scope} is not needed by any call`);
  return [...new Set(faults)];
}
