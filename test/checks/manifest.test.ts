import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ForgeManifest, manifestFaults, readManifest } from './forge-manifest';
import { callsIn, scopeFaults } from './scopes';

const manifest = readManifest();
const stores = "import { kvs } from '@forge/kvs';";
const withModules = (modules: object): ForgeManifest => ({
  ...manifest,
  modules: { ...manifest.modules, ...modules } as ForgeManifest['modules'],
});
const withScopes = (scopes: string[]): ForgeManifest => ({
  ...manifest,
  permissions: { ...manifest.permissions, scopes },
});

describe('our rules for what the vendor’s manifest checks let pass', () => {
  it('has nothing to say about the manifest that ships', () => {
    expect(manifestFaults(manifest, stores)).toEqual([]);
  });

  it.each([
    ['storage without its scope', withScopes(['read:jira-work']), stores, /without storage:app/],
    ['a storage scope that nothing uses', manifest, '', /storage:app is not used/],
    [
      'a misspelt event',
      withModules({ trigger: [{ key: 't', events: ['avi:jira:updated:issuez'] }] }),
      stores,
      /no event avi:jira:updated:issuez/,
    ],
    [
      'a UI Kit 1 panel',
      withModules({ 'jira:issuePanel': [{ key: 'p', function: 'f' }] }),
      stores,
      /jira:issuePanel p: UI Kit 1/,
    ],
    ['egress', { ...manifest, permissions: { ...manifest.permissions, external: {} } }, stores, /permissions.external/],
    ['a remote', { ...manifest, remotes: [] }, stores, /remotes are set/],
  ])('names %s', (_, faulty, sources, message) => {
    expect(manifestFaults(faulty, sources).join('\n')).toMatch(message);
  });
});

describe('the scopes of the calls that the code makes', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code under test, not a template of ours
  const call = "asApp().requestJira(route`/rest/api/3/issue/${id}?fields=summary`, {\n  method: 'PUT',\n  headers,\n})";

  it('reads a call as it stands in the code', () => {
    expect(callsIn(call)).toEqual([{ method: 'PUT', path: '/rest/api/3/issue/{}' }]);
  });

  it('names a scope that a call needs and the manifest lacks', () => {
    expect(scopeFaults(withScopes(['storage:app']), call, [])).toEqual([
      'PUT /rest/api/3/issue/{} needs write:jira-work',
    ]);
  });

  it('names a scope that nothing needs', () => {
    expect(scopeFaults(withScopes(['write:jira-work', 'manage:jira-data']), call, [])).toEqual([
      'manage:jira-data is not needed by any call',
    ]);
  });

  it('names a call that no API description has', () => {
    expect(scopeFaults(withScopes([]), 'requestJira(route`/rest/api/3/nowhere`)', [])).toEqual([
      'GET /rest/api/3/nowhere is in no API description',
    ]);
  });

  it('finds the calls of the app that ships', () => {
    expect(callsIn(readFileSync('jira-plugin/jira/issue.ts', 'utf8')).length).toBeGreaterThan(4);
  });
});
