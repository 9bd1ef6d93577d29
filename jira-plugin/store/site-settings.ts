import { kvs } from '@forge/kvs';
import { type Site, siteSchema } from '../site';

const KEY = 'site';

/** What setup found and made; null before setup ran. */
export async function readSite(): Promise<Site | null> {
  const stored = await kvs.get(KEY);
  return stored === undefined ? null : siteSchema.parse(stored);
}

export async function writeSite(site: Site): Promise<void> {
  await kvs.set(KEY, site);
}
