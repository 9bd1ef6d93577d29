import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEnvironment, VARIABLES } from '../../../zendesk-app/service/environment';

const KEY = Buffer.alloc(32, 7).toString('base64');
const COMMON = { PUBLIC_URL: 'https://support.example/', LINK_SECRET: 'x'.repeat(32) };
const PRIVATE = { ...COMMON, ZENDESK_SUBDOMAIN: 'acme', ZENDESK_EMAIL: 'app@acme.test', ZENDESK_API_TOKEN: 'token' };
const OAUTH = {
  ...COMMON,
  OAUTH_CLIENT_ID: 'zdg-x',
  OAUTH_CLIENT_SECRET: 'y',
  ENCRYPTION_KEYS: `2026b:${KEY},2026a:${KEY}`,
};

/** The variables that are complained about. */
function faults(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return [...new Set(error.issues.map(({ path }) => String(path[0])))].sort();
  }
}

describe('the settings', () => {
  it('of a private installation', () => {
    const { config, database, port } = readEnvironment(PRIVATE);
    expect(config).toMatchObject({
      publicUrl: 'https://support.example',
      accounts: [{ origin: 'https://acme.zendesk.com' }],
    });
    expect([database, port]).toEqual([{ directory: 'data', schema: 'support_process' }, 8080]);
  });

  it('of a service that accounts are connected to', () => {
    const { config } = readEnvironment({
      ...OAUTH,
      MARKETPLACE_NAME: 'N',
      MARKETPLACE_ORGANIZATION_ID: '1',
      MARKETPLACE_APP_ID: '2',
    });
    expect(config).toMatchObject({ accounts: [], oauth: { clientId: 'zdg-x' } });
    expect(config.encryptionKeys.map(({ id }) => id)).toEqual(['2026b', '2026a']);
    expect(config.marketplaceHeaders).toHaveProperty('X-Zendesk-Marketplace-App-Id', '2');
  });

  it.each([
    ['nothing at all', {}, ['LINK_SECRET', 'PUBLIC_URL', 'ZENDESK_SUBDOMAIN']],
    ['an empty variable counts as none', { ...PRIVATE, ZENDESK_API_TOKEN: '' }, ['ZENDESK_API_TOKEN']],
    [
      'every fault at once, of whatever kind',
      {
        ...COMMON,
        PUBLIC_URL: 'support',
        LINK_SECRET: 'short',
        ZENDESK_EMAIL: 'app',
        PORT: '99999',
        LOG_LEVEL: 'loud',
      },
      ['LINK_SECRET', 'LOG_LEVEL', 'PORT', 'PUBLIC_URL', 'ZENDESK_API_TOKEN', 'ZENDESK_EMAIL', 'ZENDESK_SUBDOMAIN'],
    ],
    ['OAuth without a key', { ...OAUTH, ENCRYPTION_KEYS: '' }, ['ENCRYPTION_KEYS']],
    ['a key that is too short', { ...OAUTH, ENCRYPTION_KEYS: 'a:c2hvcnQ=' }, ['encryptionKeys']],
    [
      'half of the Marketplace',
      { ...PRIVATE, MARKETPLACE_NAME: 'N' },
      ['MARKETPLACE_APP_ID', 'MARKETPLACE_ORGANIZATION_ID'],
    ],
    ['a database that is none', { ...PRIVATE, DATABASE_URL: 'mysql://x' }, ['DATABASE_URL']],
    ['a sweep that never comes', { ...PRIVATE, SWEEP_MINUTES: '0' }, ['SWEEP_MINUTES']],
  ])('%s', (_, variables, expected) => {
    expect(faults(variables as Record<string, string>)).toEqual(expected);
  });

  it('no fault shows the value of a secret', () => {
    try {
      readEnvironment({ ...COMMON, LINK_SECRET: 'swordfish', METRICS_TOKEN: 'sesame', ENCRYPTION_KEYS: 'a:b3Blbg==' });
    } catch (error) {
      const words = z.prettifyError(error as z.ZodError);
      for (const secret of ['swordfish', 'sesame', 'b3Blbg']) expect(words).not.toContain(secret);
      return;
    }
    expect.unreachable();
  });

  it('every variable stands in the operations guide as the service reads it, and no other', () => {
    const guide = readFileSync('docs/operations.md', 'utf8');
    const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, fallback, about]) => ({
      name,
      fallback,
      about,
    }));
    const known = Object.entries(VARIABLES).map(([name, { form, about }]) => {
      const value = form.safeParse(undefined);
      const fallback = !value.success ? 'required' : value.data === undefined ? '' : `\`${value.data}\``;
      return { name, fallback, about };
    });
    expect(rows).toEqual(known);
  });
});
